/**
 * A file in any other layout of a plan: tasks as recognition reads them, and beside them the columns in which
 * units report, told by their headings.
 */
import { cellAddress, type GridCell, type SheetRow } from '../../domain/grid';
import {
  recognizeWorkbook,
  type ColumnReading,
  type RecognizedTable,
  type RecognizedTask,
} from '../../domain/tables';
import { messages } from '../../messages';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { REPORTED_COLUMNS, type ReportedField } from '../hand-out';
import { fingerprint, taskColumnOf } from '../structure';
import { shownText } from './cell-values';
import { reportedIn } from './reported-headings';
import type { OtherCell, ReportedCell, ReportedFile, ReportedRow } from './reported-row';

type Meaning = ReportedField | 'note' | 'id';

interface Column {
  readonly reading: ColumnReading;
  readonly meaning: Meaning;
}

export function readPlanFile(name: string, snapshot: WorkbookSnapshot): ReportedFile {
  const recognized = recognizeWorkbook(snapshot.sheets);
  const rows = recognized.tables.flatMap((table): readonly ReportedRow[] => {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === table.sheet);
    if (table.kind !== 'plan' || !sheet) return [];
    return rowsOf(table, sheet);
  });
  return { name, kind: 'plan', unit: null, date1904: snapshot.date1904, rows, left: [] };
}

function rowsOf(table: RecognizedTable, sheet: SheetSnapshot): readonly ReportedRow[] {
  const columns = table.columns.flatMap((reading): Column[] => {
    const meaning = meaningOf(reading);
    return meaning === null ? [] : [{ reading, meaning }];
  });
  const sections = new Map(
    table.sections.map(({ id, number, title }) => [id, number === '' ? title : `${number}. ${title}`]),
  );
  const unknown = table.columns.filter(
    (reading) => reading.field === 'other' && meaningOf(reading) === null && !isOnTaskSheets(reading.heading),
  );
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  return table.tasks.map((task) => {
    const cellsOf = (meaning: Meaning): readonly ReportedCell[] =>
      columns
        .filter((column) => column.meaning === meaning)
        .flatMap(({ reading }) => filled(task, reading, byRow))
        .map(({ cell, at }) => ({
          field: REPORTED_COLUMNS.find((id) => id === meaning) ?? 'followUp',
          cell,
          at,
        }));
    const deadline = task.sources.deadline;
    const [note] = cellsOf('note');
    const [id] = cellsOf('id');
    return {
      sheet: sheet.name,
      row: task.sourceRows[0] ?? table.range.top,
      id: id ? shownText(id.cell).trim() : task.id,
      mark: fingerprint(`${task.fields.task}\u0001${task.fields.activity}`),
      section: sections.get(task.sectionId ?? '') ?? '',
      number: task.fields.number,
      task: task.fields.task,
      activity: task.fields.activity,
      milestone: '',
      lead: task.fields.lead,
      cells: REPORTED_COLUMNS.flatMap(cellsOf),
      fixed:
        deadline && task.fields.deadline !== ''
          ? [
              {
                field: 'deadline' as const,
                value: task.fields.deadline,
                at: cellAddress(deadline),
              },
            ]
          : [],
      trace: null,
      places: {},
      note: note ?? null,
      others: unknown.flatMap((reading) =>
        filled(task, reading, byRow).map(({ cell, at }): OtherCell => ({
          heading: reading.heading,
          value: shownText(cell),
          at,
          reason: 'other-column',
        })),
      ),
    };
  });
}

/** A task sheet whose table is none any more still has its columns. */
function isOnTaskSheets(heading: string): boolean {
  return taskColumnOf(heading.trim()) !== undefined || heading.trim() === messages('vi').handOut.sheet.role;
}

function meaningOf({ field, heading }: ColumnReading): Meaning | null {
  const own = taskColumnOf(heading.trim());
  if (own?.id === 'id') return 'id';
  if (own) return REPORTED_COLUMNS.find((id) => id === own.id) ?? (own.id === 'note' ? 'note' : null);
  if (field !== 'note' && field !== 'other' && field !== 'status' && field !== 'result') return null;
  const reported = reportedIn(heading);
  if (reported !== null) return reported;
  // A column of plain notes is the appendix's own, "Giải trình" is the unit's.
  if (field === 'note') return 'note';
  if (field === 'status') return 'progress';
  return field === 'result' ? 'followUp' : null;
}

/** The cells of a task in one column: a task that runs over several rows may have several. */
function filled(
  task: RecognizedTask,
  { column }: ColumnReading,
  byRow: ReadonlyMap<SheetRow, readonly GridCell[]>,
): readonly { readonly cell: GridCell; readonly at: string }[] {
  return task.sourceRows.flatMap((row) => {
    const cell = byRow.get(row)?.find((candidate) => candidate.column === column);
    if (!cell || shownText(cell).trim() === '') return [];
    return [{ cell, at: cellAddress({ row, column }) }];
  });
}
