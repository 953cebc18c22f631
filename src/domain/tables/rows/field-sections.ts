/**
 * Sections that stand beside the tasks: a column "Lĩnh vực" or "Nội dung CCHC" whose merged cells each name a field
 * of reform over several tasks. The column is kept besides, as what it is.
 */
import { sheetRow } from '../../grid';
import { fold } from '../../text';
import type { ColumnsRead } from '../columns/read-columns';
import type { GridView } from '../grid-view';
import { HEADS_FIELDS, NAMES_FIELD } from '../lexicon/field-words';
import type { Section } from '../recognized';
import type { ClassifiedRow } from './classify-rows';
import { readNumberedHeading } from './numbering';
import type { Place, SectionState, SectionTree } from './section-tree';

const KEPT_COLUMNS: ReadonlySet<string> = new Set(['other', 'goal']);

interface FieldCell {
  readonly row: number;
  readonly text: string;
  readonly tasks: number[];
}

/** Columns that may name the fields of reform, from left to right. */
export function columnsOfFields({ columns }: ColumnsRead): readonly number[] {
  const task = columns.find(({ field }) => field === 'task')?.column ?? 0;
  return columns.flatMap(({ column, field, heading }) =>
    column < task && KEPT_COLUMNS.has(field) && HEADS_FIELDS.test(fold(heading)) ? [column] : [],
  );
}

/** Null where no column names the fields; for tables without headings of their own. `end`: where headings left off. */
export function sectionsBeside(
  view: GridView,
  columns: ColumnsRead,
  rows: readonly ClassifiedRow[],
  end: SectionState,
): SectionTree | null {
  for (const column of columnsOfFields(columns)) {
    const cells = cellsOf(view, column, rows);
    const naming = cells.filter(({ text }) => NAMES_FIELD.test(view.fold(titleOf(text))));
    const shared = naming.some((cell) => cell.tasks.length >= 2);
    if (shared && naming.length >= 2 && naming.length * 10 >= cells.length * 7) return treeOf(cells, end);
  }
  return null;
}

/** Cells of the column from top to bottom; one that a page break cut in two counts once. */
function cellsOf(view: GridView, column: number, rows: readonly ClassifiedRow[]): FieldCell[] {
  const cells: FieldCell[] = [];
  for (const { facts, reading } of rows) {
    const cell = reading.role === 'task' ? view.seen(facts.row, column) : undefined;
    if (!cell) continue;
    const last = cells.at(-1);
    if (last && (last.row === cell.row || last.text === cell.text)) last.tasks.push(facts.row);
    else cells.push({ row: cell.row, text: cell.text, tasks: [facts.row] });
  }
  return cells;
}

function treeOf(cells: readonly FieldCell[], end: SectionState): SectionTree {
  const places = new Map<number, Place>();
  const sections = cells.map(({ row, text, tasks }, index): Section => {
    const id = `S${String(end.count + index + 1).padStart(2, '0')}`;
    for (const each of tasks) places.set(each, { sectionId: id, idPrefix: id });
    return {
      id,
      number: readNumberedHeading(text)?.number.text ?? '',
      title: titleOf(text),
      parentId: null,
      sourceRow: sheetRow(row),
      role: 'section',
    };
  });
  return { sections, places, end: { ...end, count: end.count + cells.length, isBeside: true } };
}

const titleOf = (text: string): string => (readNumberedHeading(text)?.title ?? text).replace(/\n/g, ' ');
