/**
 * The texts of a task as rules of content compare them, and the row a piece of them stands in.
 */
import type { Column, SheetRow } from '../../grid';
import type { TaskField } from '../../tables';
import { cleanCell, fold } from '../../text';
import { cellAt, type CheckedTask } from '../checked';

const KEPT = 50_000;
const bareTexts = new Map<string, string>();

/** Letters and digits alone, folded: "Rà soát  TTHC." and "- Rà soát TTHC" are one. */
export function bare(text: string): string {
  const known = bareTexts.get(text);
  if (known !== undefined) return known;
  const plain = fold(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
  if (bareTexts.size >= KEPT) bareTexts.clear();
  bareTexts.set(text, plain);
  return plain;
}

export const wordCount = (bareText: string): number => (bareText === '' ? 0 : bareText.split(' ').length);

/** True where the task itself holds the field, not a cell merged down from a task above. */
export function holdsItself({ task }: CheckedTask, field: TaskField): boolean {
  const source = task.sources[field];
  return source !== undefined && task.sourceRows.includes(source.row);
}

/** The cell to show: that of the row whose part of the text holds `piece`, the task's first otherwise. */
export function placeOf(
  checked: CheckedTask,
  field: TaskField,
  piece = '',
): { readonly row: SheetRow; readonly column: Column | null } {
  const { task, table, row } = checked;
  const source = task.sources[field];
  const column = source?.column ?? table.columnOf(field);
  if (column === null) return { row, column };
  const holding = task.sourceRows.find((at) => {
    const cell = cellAt(table, at, column);
    return piece !== '' && cell !== undefined && cleanCell(cell.text).includes(piece);
  });
  return { row: holding ?? source?.row ?? row, column };
}
