/**
 * A sum of money stored as text among others stored as numbers: totals leave it out without a word. Where the whole
 * column is text, as when it was pasted, this is said once.
 */
import { cellOf, edit } from '../cell-edits';
import { cellRange } from '../../grid';
import { tableRule } from '../define-rule';

/** "1.500.000", "12", "2,5": written the Vietnamese way; null for any other text. */
export function vietnameseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,3}(?:\.\d{3})+$/.test(trimmed)) return Number(trimmed.replaceAll('.', ''));
  if (/^\d+(?:,\d{1,2})?$/.test(trimmed)) return Number(trimmed.replace(',', '.'));
  return null;
}

/** Fewer figures are no column of money. */
const LEAST_FIGURES = 3;

export const numberAsText = tableRule({
  id: 'number-as-text',
  family: 'structure',
  severity: 'warning',
  source: 'excel',
  messages: ['among-numbers', 'whole-column'],
  seenIn: ({ table, grid }, task) => {
    const column = table.columnOf('budget');
    if (column === null) return '';
    const value = grid.cells.find((cell) => cell.column === column)?.value;
    return JSON.stringify([value, task?.task.fields.budget === '']);
  },
  *check(table) {
    const column = table.columnOf('budget');
    if (column === null || table.table.kind !== 'plan') return;
    const cells = table.tasks.flatMap(({ task, row }) => {
      if (task.fields.budget === '') return [];
      const cell = table.rowAt(row)?.grid.cells.find((candidate) => candidate.column === column);
      return cell ? [{ row, cell }] : [];
    });
    const texts = cells.flatMap(({ row, cell: { value } }) =>
      typeof value === 'string' && vietnameseNumber(value) !== null ? [{ row, text: value.trim() }] : [],
    );
    if (cells.some(({ cell }) => typeof cell.value === 'number')) {
      for (const { row, text } of texts) yield { message: 'among-numbers', row, column, data: { text } };
      return;
    }
    const [first, ...others] = texts;
    if (!first || texts.length < LEAST_FIGURES) return;
    yield {
      message: 'whole-column',
      severity: 'hint',
      row: first.row,
      column,
      data: { text: first.text, cells: texts.length },
      related: others.map(({ row }) => ({
        sheet: table.table.sheet,
        range: cellRange(row, column, row, column),
      })),
    };
  },
  suggest(finding, context) {
    const { sheet, row, column } = finding;
    const cell = cellOf(finding, context);
    const number = typeof cell?.value === 'string' ? vietnameseNumber(cell.value) : null;
    if (typeof cell?.value !== 'string' || row === null || column === null || number === null) return [];
    return [[edit(sheet, row, column, cell.value, number)]];
  },
});
