/**
 * Marks of punctuation: a space before a comma, none behind it or behind a bullet, brackets and quotation
 * marks without their partner, a text that ends on ";" as if more should follow.
 *
 * Brackets are looked at in the joined text of a task, as a page break may part them.
 */
import type { Column, GridRow, SheetRow } from '../../grid';
import type {
  ColumnField,
  ColumnReading,
  RecognizedIndicator,
  RecognizedTask,
  TaskField,
} from '../../tables';
import { cleanCell } from '../../text';
import { editText } from '../cell-edits';
import { cellAt, type CheckedRow, type CheckedTable, type CheckedTask } from '../checked';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { callsFor, LOOK } from './first-look';
import { cellCallsFor, rowCallsFor } from './row-look';
import { marksInCell, marksInWhole, MENDS, type MarkFault, type MarkKind } from './marks-in-text';
import { ROWS_WITH_TEXT } from '../rows-with-text';

const KINDS = [
  'space-before',
  'space-after',
  'bullet',
  'doubled',
  'comma-in-word',
  'unopened',
  'unclosed',
  'cut-off',
] as const satisfies readonly MarkKind[];

const PROSE: readonly ColumnField[] = [
  'goal',
  'task',
  'activity',
  'product',
  'lead',
  'cooperating',
  'note',
  'label',
];
const KEPT = 50_000;

export const punctuation = tableRule({
  id: 'punctuation',
  family: 'text',
  severity: 'hint',
  source: 'practice',
  messages: KINDS,
  seenIn: (row, task) => {
    const faults = [...cellFaults(row), ...(task ? taskFaults(row.table, task) : [])];
    return faults.length === 0 ? '' : JSON.stringify(faults);
  },
  *check(table) {
    for (const row of table.rows) for (const fault of cellFaults(row)) yield fault;
    for (const task of table.tasks) for (const fault of taskFaults(table, task)) yield fault;
    for (const indicator of table.table.indicators) yield* indicatorFaults(table, indicator);
  },
  fix(finding, context) {
    const mends = MENDS.filter(([kind]) => kind === finding.message);
    return editText(finding, context, (text) =>
      mends.reduce((mended, [, from, to]) => mended.replace(from, to), text),
    );
  },
  suggest(finding, context) {
    if (finding.message !== 'cut-off') return [];
    const edits = editText(finding, context, (text) => text.replace(/[;,]\s*$/, ''));
    return edits ? [edits] : [];
  },
});

function draft({ kind, found, mark }: MarkFault, row: SheetRow, column: Column): Draft<MarkKind> {
  return { message: kind, row, column, data: { found, mark: mark.trim() } };
}

/** A row's faults, kept with the row: most rows stay as they are from one check to the next. */
const faultsOfRow = new WeakMap<GridRow, readonly Draft<MarkKind>[]>();

function cellFaults({ grid, reading }: CheckedRow): readonly Draft<MarkKind>[] {
  if (!ROWS_WITH_TEXT.has(reading.role)) return NO_DRAFTS;
  if (!rowCallsFor(grid, LOOK.marks)) return NO_DRAFTS;
  const known = faultsOfRow.get(grid);
  if (known) return known;
  const found: Draft<MarkKind>[] = [];
  for (const cell of grid.cells) {
    const { value, column } = cell;
    if (typeof value !== 'string' || value.length < 4 || !cellCallsFor(grid, cell, LOOK.marks)) continue;
    for (const fault of inCell(value)) found.push(draft(fault, grid.row, column));
  }
  const faults = found.length === 0 ? NO_DRAFTS : found;
  faultsOfRow.set(grid, faults);
  return faults;
}

interface KnownFaults {
  readonly columns: readonly ColumnReading[];
  readonly faults: readonly Draft<MarkKind>[];
}

const faultsOfTask = new WeakMap<RecognizedTask, KnownFaults>();

/** Faults of a task's joined texts; those of a task on one row are kept with it. */
function taskFaults(table: CheckedTable, { task }: CheckedTask): readonly Draft<MarkKind>[] {
  const { columns } = table.table;
  const known = faultsOfTask.get(task);
  if (known?.columns === columns) return known.faults;
  let found: Draft<MarkKind>[] | null = null;
  const quiet = quietRow(table, task);
  for (const { field, column } of proseColumns(table)) {
    if (!(field in task.fields)) continue;
    const text = task.fields[field as TaskField];
    if (text === '' || (quiet && holds(quiet, column, text))) continue;
    for (const fault of inWhole(text))
      (found ??= []).push(draft(fault, rowOf(table, task.sourceRows, column, fault), column));
  }
  const faults = found ?? NO_DRAFTS;
  if (!quiet && task.sourceRows.length === 1) faultsOfTask.set(task, { columns, faults });
  return faults;
}

function holds({ cells }: GridRow, column: Column, text: string): boolean {
  for (const cell of cells) if (cell.column === column) return cell.value === text;
  return false;
}

/** The one row of a task, where none of its texts calls for a look at its marks. */
function quietRow(table: CheckedTable, { sourceRows }: RecognizedTask): GridRow | undefined {
  const [row, ...others] = sourceRows;
  const grid = row === undefined || others.length > 0 ? undefined : table.rowAt(row)?.grid;
  return grid && !rowCallsFor(grid, LOOK.marks) ? grid : undefined;
}

function* indicatorFaults(table: CheckedTable, indicator: RecognizedIndicator): Iterable<Draft<MarkKind>> {
  for (const { field, column } of proseColumns(table)) {
    if (field !== 'label' && field !== 'note') continue;
    for (const fault of inWhole(indicator[field]))
      yield draft(fault, rowOf(table, indicator.sourceRows, column, fault), column);
  }
}

interface ProseColumn {
  readonly field: ColumnField;
  readonly column: Column;
}

const proseOfTable = new WeakMap<CheckedTable, readonly ProseColumn[]>();

function proseColumns(table: CheckedTable): readonly ProseColumn[] {
  let columns = proseOfTable.get(table);
  if (!columns) {
    columns = PROSE.flatMap((field) => {
      const column = table.columnOf(field);
      return column === null ? [] : [{ field, column }];
    });
    proseOfTable.set(table, columns);
  }
  return columns;
}

/** The row whose cell holds the mark: the last for an end cut off. */
function rowOf(table: CheckedTable, rows: readonly SheetRow[], column: Column, fault: MarkFault): SheetRow {
  const holding = rows.filter((row) => cellAt(table, row, column)?.text.includes(fault.mark) === true);
  return (fault.kind === 'unclosed' ? holding[0] : holding.at(-1)) ?? (rows[0] as SheetRow);
}

const cells = new Map<string, readonly MarkFault[]>();
const whole = new Map<string, readonly MarkFault[]>();
const inCell = (raw: string): readonly MarkFault[] => remember(cells, raw, () => marksInCell(cleanCell(raw)));
const inWhole = (text: string): readonly MarkFault[] =>
  PAIRED_OR_CUT.test(text) && callsFor(text, LOOK.marks)
    ? remember(whole, text, () => marksInWhole(text))
    : NONE;
/** Most texts have neither brackets nor an open end. */
const PAIRED_OR_CUT = /[()[\]“”«»"]|[;,]\s*$/;
const NONE: readonly MarkFault[] = [];
const NO_DRAFTS: readonly Draft<MarkKind>[] = [];

function remember(
  memory: Map<string, readonly MarkFault[]>,
  key: string,
  read: () => readonly MarkFault[],
): readonly MarkFault[] {
  const known = memory.get(key);
  if (known) return known;
  const faults = read();
  if (memory.size >= KEPT) memory.clear();
  memory.set(key, faults);
  return faults;
}
