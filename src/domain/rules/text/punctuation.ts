/**
 * Marks of punctuation: a space before a comma, none behind it or behind a bullet, brackets and quotation
 * marks without their partner, a text that ends on ";" as if more should follow.
 *
 * Brackets are looked at in the joined text of a task, as a page break may part them.
 */
import type { Column, GridRow, SheetRow } from '../../grid';
import type { ColumnField, RecognizedIndicator, RecognizedTask, TaskField } from '../../tables';
import { cleanCell } from '../../text';
import { editText } from '../cell-edits';
import { cellAt, type CheckedRow, type CheckedTable, type CheckedTask } from '../checked';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { KeptWithTable } from '../kept-with-table';
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
    const faults = [...(isText(row) ? cellFaults(row) : []), ...(task ? taskFaults(task) : [])];
    return faults.length === 0 ? '' : JSON.stringify(faults);
  },
  *check(table) {
    const inRows = faultsOfRows.of(table, table.rows);
    for (const row of table.rows) {
      const faults = inRows[row.position] ?? NO_DRAFTS;
      if (faults.length > 0 && isText(row)) yield* faults;
    }
    for (const faults of faultsOfTasks.of(table, table.tasks)) if (faults.length > 0) yield* faults;
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

function cellFaults({ grid }: CheckedRow): readonly Draft<MarkKind>[] {
  if (!rowCallsFor(grid, LOOK.marks)) return NO_DRAFTS;
  const found: Draft<MarkKind>[] = [];
  for (const cell of grid.cells) {
    const { value, column } = cell;
    if (typeof value !== 'string' || value.length < 4 || !cellCallsFor(grid, cell, LOOK.marks)) continue;
    for (const fault of inCell(value)) found.push(draft(fault, grid.row, column));
  }
  return found.length === 0 ? NO_DRAFTS : found;
}

const isText = ({ reading }: CheckedRow): boolean => ROWS_WITH_TEXT.has(reading.role);

const faultsOfRows = new KeptWithTable(
  ({ grid }: CheckedRow) => grid,
  ({ grid }) => grid.cells,
  cellFaults,
);

/** Faults of a task's joined texts. */
function taskFaults({ table, task }: CheckedTask): readonly Draft<MarkKind>[] {
  let found: Draft<MarkKind>[] | null = null;
  const quiet = quietRow(table, task);
  for (const { field, column } of proseColumns(table)) {
    if (!(field in task.fields)) continue;
    const text = task.fields[field as TaskField];
    if (text === '' || (quiet && holds(quiet, column, text))) continue;
    for (const fault of inWhole(text))
      (found ??= []).push(draft(fault, rowOf(table, task.sourceRows, column, fault), column));
  }
  return found ?? NO_DRAFTS;
}

/** Those of a task on several rows hang on all of them. */
const faultsOfTasks = new KeptWithTable(
  ({ task }: CheckedTask) => (task.sourceRows.length === 1 ? task : null),
  ({ task }) => task.fields,
  taskFaults,
);

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
