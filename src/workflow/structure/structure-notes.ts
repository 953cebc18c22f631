/** What one run of structuring has to tell a person: what was made, what is new since the last run, what deserves a look. */
import type { FindingDatum } from '../../domain/findings';
import type { TrackedTask } from '../../domain/plan';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { CATALOGUE_SHEET, TASK_SHEET, type OwnPlaces } from './own-places';
import type { RunComparison } from './run-comparison';

/** A sentence of messages.structure.report and its figures. */
export interface StructureNote {
  readonly id:
    | 'noPlan'
    | 'structureProtected'
    | 'sheetProtected'
    | 'structured'
    | 'rerun'
    | 'sameTasks'
    | 'reworded'
    | 'overridden'
    | 'unclear'
    | 'sheetRenamed'
    | 'sourceProtected'
    | 'oldFont'
    | 'daysOffMissing';
  readonly data: Readonly<Record<string, string | number>>;
}

export interface StructureReport {
  /** False where nothing was changed; the notes say why. */
  readonly done: boolean;
  /** Done, and the workbook already showed all of it. */
  readonly unchanged: boolean;
  /** Tasks read from the appendix; a task with milestones counts once. */
  readonly tasks: number;
  /** Rows of the task table, those of vanished and added tasks included. */
  readonly rows: number;
  readonly taskSheet: string;
  readonly catalogueSheet: string;
  /** What is different since the last run; null on the first. */
  readonly comparison: RunComparison | null;
}

const firstWords = (text: FindingDatum | undefined): string =>
  String(text).split(/\s+/).slice(0, 3).join(' ');

/** A sheet typed for a font of before Unicode, with the first words of a cell as typed and as read. */
export interface SheetInOldFont {
  readonly sheet: string;
  readonly font: string;
  readonly text: string;
  readonly readAs: string;
}

export function sheetsInOldFonts({ findings }: RecognizedWorkbook): readonly SheetInOldFont[] {
  return findings
    .filter(({ rule }) => rule === 'old-font')
    .map(({ sheet, message, data }) => ({
      sheet,
      font: message === 'vni' ? 'VNI' : 'TCVN3',
      text: firstWords(data.text),
      readAs: firstWords(data.readAs),
    }));
}

/** Appendices typed for a font of before Unicode: they are read, but better converted. */
export function inOldFonts(recognized: RecognizedWorkbook): readonly StructureNote[] {
  return sheetsInOldFonts(recognized).map((data) => ({ id: 'oldFont', data: { ...data } }));
}

/** Appendices whose overdue rows could not be coloured, because somebody protected their sheet. */
export function uncoloured(
  snapshot: WorkbookSnapshot,
  { tables }: RecognizedWorkbook,
): readonly StructureNote[] {
  const plans = new Set(tables.filter(({ kind }) => kind === 'plan').map(({ sheet }) => sheet));
  return snapshot.sheets
    .filter((sheet) => sheet.protected && plans.has(sheet.name))
    .map(({ name }) => ({ id: 'sourceProtected', data: { sheet: name } }));
}

/** The appendix says of its tasks what it said at the last run. */
function saysNothingNew({ added, changedDeadlines, reworded, vanished }: RunComparison): boolean {
  return [added, changedDeadlines, reworded, vanished].every(({ length }) => length === 0);
}

export function notesOf(
  report: StructureReport,
  places: OwnPlaces,
  plan: readonly TrackedTask[],
  yearsWithDaysOff: ReadonlySet<number>,
): readonly StructureNote[] {
  const notes: StructureNote[] = [
    { id: 'structured', data: { tasks: report.tasks, rows: report.rows, sheet: report.taskSheet } },
  ];
  const { comparison } = report;
  if (comparison) {
    notes.push({
      id: saysNothingNew(comparison) ? 'sameTasks' : 'rerun',
      data: {
        added: comparison.added.length,
        changed: comparison.changedDeadlines.length,
        vanished: comparison.vanished.length,
        kept: comparison.rowsWithTypedCells,
      },
    });
    if (comparison.reworded.length > 0) {
      notes.push({ id: 'reworded', data: { count: comparison.reworded.length } });
    }
    const edited = comparison.edited.length;
    if (edited > 0) notes.push({ id: 'overridden', data: { count: edited } });
  }
  for (const [wanted, used] of [
    [TASK_SHEET, places.taskSheet],
    [CATALOGUE_SHEET, places.catalogueSheet],
  ] as const) {
    if (!comparison && used !== wanted) notes.push({ id: 'sheetRenamed', data: { wanted, used } });
  }
  const unclear = plan.filter((task) => task.kind === 'unclear' && task.due === null).length;
  if (unclear > 0) notes.push({ id: 'unclear', data: { count: unclear } });
  const years = new Set(plan.flatMap((task) => (task.due === null ? [] : [Number(task.due.slice(0, 4))])));
  for (const year of [...years].sort((one, other) => one - other)) {
    if (!yearsWithDaysOff.has(year)) notes.push({ id: 'daysOffMissing', data: { year } });
  }
  return notes;
}
