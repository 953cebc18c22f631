/** Everything that deserves a look in a workbook, as recognition and the rules see it on a day. */
import type { CivilDate } from '../domain/dates';
import type { Finding } from '../domain/rules';
import { checkWorkbook, ruleCatalogue, ruleOf } from '../domain/rules';
import type { RecognizedWorkbook } from '../domain/tables';
import type { WorkbookSnapshot } from '../workbook';
import { trackedPlanFrom } from '../workflow';

/** The day asked for counts, else the one that the workbook fixes, else today. */
export function findingsIn(
  snapshot: WorkbookSnapshot,
  recognized: RecognizedWorkbook,
  days: { readonly asOf: CivilDate | undefined; readonly today: CivilDate },
): readonly Finding[] {
  const { tasks, settings, units, fixedDay } = trackedPlanFrom(snapshot);
  const tables = new Set(recognized.tables.map(({ sheet }) => sheet));
  const byRules = checkWorkbook(ruleCatalogue, {
    grids: snapshot.sheets.filter(({ name }) => tables.has(name)),
    recognized,
    tracked: tasks ?? [],
    units,
    settings,
    today: days.asOf ?? fixedDay ?? days.today,
    year: recognized.year.value,
  });
  // A rule of the same id has the last word on what recognition noticed.
  const noticed = recognized.findings.filter(({ rule }) => ruleOf(rule) === undefined);
  return [...byRules, ...noticed].sort(byPlace);
}

/** By sheet in the workbook's order as found, then row and column; what concerns a whole sheet comes first. */
function byPlace(one: Finding, other: Finding): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
