export { recordTargets, type TargetsResult } from './record-targets';
export { TARGET_TABLE } from './target-table';
