/**
 * The texts of a task as rules of content compare them, and the row a piece of them stands in.
 */
import type { Column, SheetRow } from '../../grid';
import type { RecognizedTask, TaskField } from '../../tables';
import { cleanCell, foldedWords } from '../../text';
import { cellAt, type CheckedTask } from '../checked';

/** Letters and digits alone, folded: "Rà soát  TTHC." and "- Rà soát TTHC" are one. */
export const bare = foldedWords;

/** The rules ask one after the other of one task. */
let askedOf: RecognizedTask | null = null;
let bareFields: Partial<Record<TaskField, string>> = {};

/** `bare` of a task's field, remembered for the other rules that ask for it. */
export function bareField({ task }: CheckedTask, field: TaskField): string {
  if (task !== askedOf) {
    askedOf = task;
    bareFields = {};
  }
  return (bareFields[field] ??= bare(task.fields[field]));
}

export function wordCount(bareText: string): number {
  if (bareText === '') return 0;
  let words = 1;
  for (let at = bareText.indexOf(' '); at >= 0; at = bareText.indexOf(' ', at + 1)) words++;
  return words;
}

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
