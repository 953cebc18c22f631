/**
 * The texts of a task as rules of content compare them, and the row a piece of them stands in.
 */
import type { Column, SheetRow } from '../../grid';
import type { TaskField } from '../../tables';
import { cleanCell, fold } from '../../text';
import { cellAt, type CheckedTask } from '../checked';

/** Letters and digits alone, folded: "Rà soát  TTHC." and "- Rà soát TTHC" are one. */
export function bare(text: string): string {
  const folded = fold(text);
  return isBare(folded) ? folded : folded.replace(/[^a-z0-9%]+/g, ' ').trim();
}

/** Letters, digits and single spaces between them: most texts already are once they are folded. */
function isBare(folded: string): boolean {
  let gap = true;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (code === 32) {
      if (gap) return false;
      gap = true;
    } else if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 37) gap = false;
    else return false;
  }
  return !gap || folded === '';
}

/** The rules ask one after the other of one task, and goals and units stand in task after task. */
const KEPT = 2_000;
const bareTexts = new Map<string, string>();

/** `bare` of a task's field, remembered for the other rules that ask for it. */
export function bareField({ task }: CheckedTask, field: TaskField): string {
  const text = task.fields[field];
  const known = bareTexts.get(text);
  if (known !== undefined) return known;
  const made = bare(text);
  if (bareTexts.size >= KEPT) bareTexts.clear();
  bareTexts.set(text, made);
  return made;
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
