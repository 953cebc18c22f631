/** Changes of a command worked into its workbook, with a row in the workbook's record. */
import { dateOfDayNumber, type CivilDate } from '../domain/dates';
import type { Change, ChangeSet, WorkbookSnapshot } from '../workbook';
import { withFreshStates, withJournal, type Moment } from '../workflow';
import type { XlsxWorkbook } from '../xlsx';
import type { World } from './world';

const VIETNAM_OFFSET = 7 * 3_600_000;
const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

export interface AlsoApplied {
  /** Changes made before those of the command, which the record does not tell of. */
  readonly before?: readonly Change[];
  /** The day for which the states of the task table are brought up to date after them. */
  readonly statesOn?: CivilDate;
}

/**
 * `snapshot` is of `workbook` as it stands once the changes `before` are made. All are made at one go: a large sheet
 * is taken apart and put together only once.
 */
export function applyRecorded(
  workbook: XlsxWorkbook,
  snapshot: WorkbookSnapshot,
  changeSet: ChangeSet,
  world: World,
  { before = [], statesOn }: AlsoApplied = {},
): void {
  const recorded = withJournal(snapshot, changeSet, momentOf(world.now()));
  const { changes } = recorded;
  const after = statesOn === undefined ? changes : withFreshStates(snapshot, changes, statesOn);
  workbook.apply({ ...recorded, changes: [...before, ...after] });
}

/** The clock in Vietnam. */
export function momentOf(now: number): Moment {
  const minutes = Math.floor((now + VIETNAM_OFFSET) / MINUTE);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  return { day: dateOfDayNumber(day), minute: minutes - day * MINUTES_A_DAY };
}
