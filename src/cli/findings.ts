/** Everything that deserves a look in a workbook on a day, but for what its people chose to ignore. */
import type { CivilDate } from '../domain/dates';
import type { Finding } from '../domain/rules';
import type { RecognizedWorkbook } from '../domain/tables';
import type { WorkbookSnapshot } from '../workbook';
import { checkPlan } from '../workflow';

export interface CheckDays {
  readonly asOf: CivilDate | undefined;
  readonly today: CivilDate;
}

/** The day asked for counts, else the one that the workbook fixes, else today. */
export function checkDay({ asOf, today }: CheckDays): {
  readonly asOf: CivilDate;
  readonly force: boolean;
} {
  return { asOf: asOf ?? today, force: asOf !== undefined };
}

export function findingsIn(
  snapshot: WorkbookSnapshot,
  recognized: RecognizedWorkbook,
  days: CheckDays,
): readonly Finding[] {
  return checkPlan(snapshot, { ...checkDay(days), recognized }).findings;
}

/** What was noticed while the tables were read: gaps, numbers, deadlines. The rules add theirs in `check`. */
export function noticedIn(
  snapshot: WorkbookSnapshot,
  recognized: RecognizedWorkbook,
  days: CheckDays,
): readonly Finding[] {
  return checkPlan(snapshot, { ...checkDay(days), recognized, onlyReading: true }).findings;
}
