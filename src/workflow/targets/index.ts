export { enterActual, type Actual } from './enter-actual';
export type { ActualLink } from './actual-links';
export { recordTargets, type TargetsResult } from './record-targets';
export { boundOfRow, targetRows, type TargetRow } from './target-rows';
export { TARGET_TABLE } from './target-table';
export { targetNow, targetSeen, type TargetSeen } from './target-seen';
