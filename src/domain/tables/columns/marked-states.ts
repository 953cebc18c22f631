/**
 * "Đã hoàn thành | Đang thực hiện | Chưa thực hiện" over nothing but marks: the marked heading is the state.
 */
import { fold } from '../../text';
import { STATUS } from '../lexicon/content-words';
import { isMark } from './marked-periods';
import type { Candidate } from './table-kind';

export interface StateColumn {
  readonly column: number;
  /** As its heading names it: "Đang thực hiện". */
  readonly state: string;
}

const LONGEST_MARK = 2;

/** Two columns or more; none where a cell holds anything but a mark. */
export function markedStates(candidates: readonly Candidate[]): StateColumn[] {
  const found = candidates.filter(({ head }) => STATUS.test(fold(head.parts.at(-1) ?? '')));
  const filled = found.some(({ content }) => content.filled > 0);
  if (found.length < 2 || !filled) return [];
  if (found.some(({ content }) => content.share('length') > LONGEST_MARK || content.share('numeric') > 0))
    return [];
  return found.map(({ head }) => ({ column: head.column, state: head.parts.at(-1) ?? '' }));
}

/** The state of one row, "" where none is marked; `textOf` gives what a column shows there. */
export function stateOfMarks(
  columns: readonly StateColumn[],
  textOf: (column: number) => string | undefined,
): string {
  return columns.find(({ column }) => isMark(textOf(column)))?.state ?? '';
}
