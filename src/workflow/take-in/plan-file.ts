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
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { REPORTED_COLUMNS } from '../hand-out';
import { fingerprint, isOurs } from '../structure';
import { shownText } from './cell-values';
import { cellsBelow } from './outside-cells';
import { planColumns, type Meaning } from './plan-columns';
import type { OtherCell, ReportedCell, ReportedFile, ReportedRow } from './reported-row';

export function readPlanFile(name: string, snapshot: WorkbookSnapshot): ReportedFile {
  const recognized = recognizeWorkbook(snapshot.sheets);
  const rows = recognized.tables.flatMap((table): readonly ReportedRow[] => {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === table.sheet);
    if (table.kind !== 'plan' || !sheet) return [];
    return rowsOf(table, sheet);
  });
  const left = snapshot.sheets.flatMap((sheet) => {
    const tables = recognized.tables.filter((table) => table.sheet === sheet.name && table.kind === 'plan');
    const bottom = Math.max(0, ...tables.map(({ range }) => range.bottom));
    return rows.length === 0 || isOurs(sheet) ? [] : cellsBelow(name, sheet, bottom);
  });
  return { name, kind: 'plan', unit: null, date1904: snapshot.date1904, rows, left };
}

function rowsOf(table: RecognizedTable, sheet: SheetSnapshot): readonly ReportedRow[] {
  const { known, unknown } = planColumns(table.columns);
  const reported = new Set(known.map(({ reading }) => reading.column));
  const sections = new Map(
    table.sections.map(({ id, number, title }) => [id, number === '' ? title : `${number}. ${title}`]),
  );
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  return table.tasks.map((task) => {
    const cellsOf = (meaning: Meaning): readonly ReportedCell[] =>
      known
        .filter((column) => column.meaning === meaning)
        .flatMap(({ reading, meant }) =>
          filled(task, reading, byRow).flatMap(({ cell: written, at }): ReportedCell[] => {
            const cell = meant(written);
            return cell
              ? [{ field: REPORTED_COLUMNS.find((id) => id === meaning) ?? 'followUp', cell, at }]
              : [];
          }),
        );
    const stated = task.sources.deadline;
    // "Ngày hoàn thành" is when it was done, also where no other column says a deadline.
    const deadline = stated && !reported.has(stated.column) ? stated : undefined;
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
      columns: {},
      note: note ?? null,
      ...(task.sources.task && isTextAlone(task) ? { wordedAt: cellAddress(task.sources.task) } : {}),
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

/** A line of text below a table may be read as one more task. */
function isTextAlone({ fields: { number, lead, deadline, product } }: RecognizedTask): boolean {
  return [number, lead, deadline, product].every((text) => text === '');
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
