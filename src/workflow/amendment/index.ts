export { amendmentLines, amendmentDetails, amendedName } from './amendment-lines';
export {
  compareWithAmendment,
  type AmendedTask,
  type Amendment,
  type AmendmentCounts,
  type ChangedField,
  type ComparedField,
  type TaskAtHand,
} from './comparison';
export { takeOverAmendment, type TakenOver } from './take-over';
