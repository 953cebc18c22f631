export * from './consolidation';
export { consolidate, takeIn, type TakeInOptions, type TakingIn } from './consolidate';
export { readReport, type ReportFile } from './read-report';
export type { ReportedFile } from './reported-row';
export { CHOICE_LIST, CHOICES, LEFT_LIST, TAKEN_LIST, type Choice } from './list-names';
export type { AnyField, ListedSide } from './earlier-choices';
export { shownValue } from './kept-lists';
export type { OpenChoice } from './open-choices';
