/**
 * The texts of a task as rules of content compare them, and the row a piece of them stands in.
 */
import type { Column, SheetRow } from '../../grid';
import type { RecognizedTask, TaskField } from '../../tables';
import { cleanCell, fold } from '../../text';
import { cellAt, type CheckedTask } from '../checked';

/** Letters and digits alone, folded: "Rà soát  TTHC." and "- Rà soát TTHC" are one. */
export function bare(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

type BareFields = Partial<Record<TaskField, string>>;
const bareFields = new WeakMap<RecognizedTask, BareFields>();

/** `bare` of a task's field, made once. */
export function bareField({ task }: CheckedTask, field: TaskField): string {
  let fields = bareFields.get(task);
  if (!fields) bareFields.set(task, (fields = {}));
  return (fields[field] ??= bare(task.fields[field]));
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
