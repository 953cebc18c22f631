export { colouredBoard } from './board-colours';
export { fixDay } from './fixed-day';
export { crossedWords, groupName } from './group-names';
export { closedLines, monthToClose, type ClosedLine } from './history';
export { scorePlan, type Refused, type ScoreOptions, type ScoreResult } from './score-plan';
export { meetingPage, type MeetingPage } from './meeting-page';
export { monthPage, type MonthPage } from './month-page';
export type { ScoreRefusal } from './source';
