/**
 * Marks of punctuation: a space before a comma, none behind it or behind a bullet, brackets and quotation
 * marks without their partner, a text that ends on ";" as if more should follow.
 *
 * Brackets are looked at in the joined text of a task, as a page break may part them.
 */
import type { Column, SheetRow } from '../../grid';
import type { ColumnField } from '../../tables';
import { cleanCell } from '../../text';
import { editText } from '../cell-edits';
import { cellAt, type CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { marksInCell, marksInWhole, MENDS, type MarkFault, type MarkKind } from './marks-in-text';

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
const READ: ReadonlySet<string> = new Set([
  'task',
  'indicator',
  'continuation',
  'section',
  'sub-section',
  'group',
]);
const KEPT = 50_000;

export const punctuation = tableRule({
  id: 'punctuation',
  family: 'text',
  severity: 'hint',
  source: 'practice',
  messages: KINDS,
  *check(table) {
    for (const { grid, reading } of table.rows) {
      if (!READ.has(reading.role)) continue;
      for (const { value, column } of grid.cells) {
        if (typeof value !== 'string' || value.length < 4) continue;
        for (const fault of inCell(value)) yield draft(fault, grid.row, column);
      }
    }
    for (const { texts, rows } of wholes(table)) {
      for (const [column, text] of texts) {
        for (const fault of inWhole(text)) yield draft(fault, rowOf(table, rows, column, fault), column);
      }
    }
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

interface Whole {
  readonly texts: readonly (readonly [Column, string])[];
  readonly rows: readonly SheetRow[];
}

/** The joined texts of tasks and indicators by column. */
function* wholes(table: CheckedTable): Iterable<Whole> {
  const columns = PROSE.flatMap((field) => {
    const column = table.columnOf(field);
    return column === null ? [] : [{ field, column }];
  });
  for (const { task } of table.tasks) {
    const texts = columns.flatMap(({ field, column }) =>
      field in task.fields ? [[column, task.fields[field as keyof typeof task.fields]] as const] : [],
    );
    yield { texts, rows: task.sourceRows };
  }
  for (const indicator of table.table.indicators) {
    const texts = columns.flatMap(({ field, column }) =>
      field === 'label' || field === 'note' ? [[column, indicator[field]] as const] : [],
    );
    yield { texts, rows: indicator.sourceRows };
  }
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
  PAIRED_OR_CUT.test(text) ? remember(whole, text, () => marksInWhole(text)) : NONE;
/** Most texts have neither brackets nor an open end. */
const PAIRED_OR_CUT = /[()[\]“”«»"]|[;,]\s*$/;
const NONE: readonly MarkFault[] = [];

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
