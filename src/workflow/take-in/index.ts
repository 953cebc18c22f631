export * from './consolidation';
export { consolidate, takeIn, type ReportFile, type TakingIn } from './consolidate';
