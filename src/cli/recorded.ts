/** Changes of a command worked into its workbook, with a row in the workbook's record. */
import { dateOfDayNumber } from '../domain/dates';
import type { ChangeSet, WorkbookSnapshot } from '../workbook';
import { withJournal, type Moment } from '../workflow';
import type { XlsxWorkbook } from '../xlsx';
import type { World } from './world';

const VIETNAM_OFFSET = 7 * 3_600_000;
const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

/** `snapshot` is of `workbook` as it stands. */
export function applyRecorded(
  workbook: XlsxWorkbook,
  snapshot: WorkbookSnapshot,
  changeSet: ChangeSet,
  world: World,
): void {
  workbook.apply(withJournal(snapshot, changeSet, momentOf(world.now())));
}

/** The clock in Vietnam. */
export function momentOf(now: number): Moment {
  const minutes = Math.floor((now + VIETNAM_OFFSET) / MINUTE);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  return { day: dateOfDayNumber(day), minute: minutes - day * MINUTES_A_DAY };
}
