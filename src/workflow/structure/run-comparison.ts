/**
 * What is different between the appendix as it was read last time and as it is now.
 */
import type { ComposedRow, RowFrame } from './compose-rows';
import { plainOf } from './table-cells';
import type { TaskColumnId } from './task-columns';

export interface ChangedDeadline {
  readonly id: string;
  readonly task: string;
  /** The deadline as written, before and now. */
  readonly before: string;
  readonly now: string;
}

export interface RewordedTask {
  readonly id: string;
  readonly before: string;
  readonly now: string;
}

export interface RunComparison {
  readonly added: readonly { readonly id: string; readonly task: string }[];
  readonly changedDeadlines: readonly ChangedDeadline[];
  /** Taken for the task of before by their likeness; what was typed stays with them. */
  readonly reworded: readonly RewordedTask[];
  readonly vanished: readonly { readonly id: string; readonly task: string }[];
  /** Cells that stay as a person edited them although the appendix says otherwise. */
  readonly edited: readonly { readonly id: string; readonly heading: string }[];
  /** Rows in which people had typed something that is still there. */
  readonly rowsWithTypedCells: number;
}

export function compareRuns(rows: readonly ComposedRow[], frame: RowFrame): RunComparison {
  const before = (row: ComposedRow, id: TaskColumnId): string => {
    const index = frame.indexes.get(id);
    const place = index === undefined ? null : (frame.columns[index]?.earlier ?? null);
    return place === null ? '' : plainOf(row.earlier?.cells[place], false, frame.date1904);
  };
  const named = ({ task }: ComposedRow) => ({ id: task.id, task: task.task });
  return {
    added: rows.filter((row) => row.source && !row.earlier).map(named),
    changedDeadlines: rows.flatMap((row) => {
      if (!row.source || !row.earlier) return [];
      const [was, now] = [before(row, 'deadline'), row.task.deadline];
      return plain(was) === plain(now) ? [] : [{ ...named(row), before: was, now }];
    }),
    reworded: rows.flatMap((row) => {
      if (!row.source || !row.earlier) return [];
      const [was, now] = [before(row, 'task'), row.task.task];
      return plain(was) === plain(now) ? [] : [{ id: row.task.id, before: was, now }];
    }),
    vanished: rows.filter((row) => row.task.dropped).map(named),
    edited: rows.flatMap((row) => row.edited.map((heading) => ({ id: row.task.id, heading }))),
    rowsWithTypedCells: rows.filter((row) => row.earlier && hasTypedCells(row, frame)).length,
  };
}

function hasTypedCells(row: ComposedRow, frame: RowFrame): boolean {
  return frame.columns.some((planned) => {
    if (planned.earlier === null || (planned.role !== 'person' && planned.own?.from !== 'typed'))
      return false;
    return row.earlier?.cells[planned.earlier] !== undefined;
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
