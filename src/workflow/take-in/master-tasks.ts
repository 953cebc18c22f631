/** The office's tasks as files are matched against them: by mark and id at once, by likeness where that fails. */
import { matchTasks, type MatchItem, type TrackedTask } from '../../domain/plan';
import { column, type Column, type GridCell, type SheetRow } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import { markOf } from '../hand-out';
import {
  findOwnPlaces,
  plainOf,
  rowsOfTable,
  taskColumn,
  trackedPlanFrom,
  type FoundTable,
  type TaskColumnId,
  type TrackedPlan,
} from '../structure';
import { sameText, shownText } from './cell-values';
import type { ReportedRow } from './reported-row';

export interface MasterTask {
  readonly index: number;
  readonly task: TrackedTask;
  readonly row: SheetRow;
  /** What the column holds; a day as "2026-06-15". */
  plain(id: TaskColumnId): string;
  /** True where any cell of the row holds this text. */
  says(text: string): boolean;
}

/** Why a row is no task of the master, or the task that it is. */
export type Match = MasterTask | 'no-task' | 'several-milestones';

export interface MasterTasks {
  readonly plan: TrackedPlan;
  readonly tasks: readonly MasterTask[];
  readonly found: FoundTable;
  /** Column of the sheet; null where a person took it out. */
  columnOf(id: TaskColumnId): Column | null;
  /** One for each row; no task is given twice. */
  match(rows: readonly ReportedRow[]): readonly Match[];
}

/** Null where the workbook has no task table. */
export function masterTasks(snapshot: WorkbookSnapshot): MasterTasks | null {
  const found = findOwnPlaces(snapshot).tables.tasks;
  const plan = trackedPlanFrom(snapshot);
  if (!found || !plan.tasks) return null;
  const { date1904 } = snapshot;
  const places = new Map(found.table.columns.map((heading, place) => [heading, place]));
  const placeOf = (id: TaskColumnId): number => places.get(taskColumn(id).heading) ?? -1;
  const rows = new Map(rowsOfTable(found).map((row) => [row.row, row.cells]));
  const tasks = plan.tasks.map((task, index): MasterTask => {
    const row = task.place?.row ?? found.table.range.top;
    const cells: readonly (GridCell | undefined)[] = rows.get(row) ?? [];
    return {
      index,
      task,
      row,
      plain: (id) => plainOf(cells[placeOf(id)], taskColumn(id).format === 'date', date1904),
      says: (text) => cells.some((cell) => cell !== undefined && sameText(shownText(cell), text)),
    };
  });
  const items = tasks.map(({ task, plain }) => itemOf(task, markOf(task, plain('trace'))));
  const byKey = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  const rowsOfTask = new Map<string, number>();
  for (const item of items) {
    const key = taskKey(item);
    rowsOfTask.set(key, (rowsOfTask.get(key) ?? 0) + 1);
  }
  return {
    plan,
    tasks,
    found,
    columnOf: (id) => (placeOf(id) < 0 ? null : column(found.table.range.left + placeOf(id))),
    match: (reported) => {
      const wanted = reported.map((row) => itemOf(row, row.mark));
      const indexes = matchIndexes(items, byKey, wanted);
      return indexes.map((index, place): Match => {
        const [master, item, row] = [tasks[index ?? -1], items[index ?? -1], wanted[place]];
        if (!master || !item || !row) return 'no-task';
        const several =
          item.milestone !== '' && row.milestone === '' && (rowsOfTask.get(taskKey(item)) ?? 0) > 1;
        return several && row.id !== item.id ? 'several-milestones' : master;
      });
    },
  };
}

/** What stands at its old place under its old id is found at once; only the rest is compared by words. */
function matchIndexes(
  items: readonly MatchItem[],
  byKey: ReadonlyMap<string, readonly number[]>,
  wanted: readonly MatchItem[],
): readonly (number | null)[] {
  const used = new Set<number>();
  const matched = wanted.map((item) => {
    const free = byKey.get(keyOf(item))?.find((index) => !used.has(index));
    if (free !== undefined) used.add(free);
    return free ?? null;
  });
  const open = matched.flatMap((index, place) => (index === null ? [place] : []));
  if (open.length === 0) return matched;
  const rest = items.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const found = matchTasks(
    rest.flatMap((index) => items[index] ?? []),
    open.flatMap((place) => wanted[place] ?? []),
  );
  found.forEach((restIndex, at) => {
    const place = open[at];
    if (restIndex !== null && place !== undefined) matched[place] = rest[restIndex] ?? null;
  });
  return matched;
}

type Described = Pick<ReportedRow, 'id' | 'section' | 'number' | 'task' | 'activity' | 'milestone'>;

function itemOf(row: Described, mark: string): MatchItem {
  const { id, section, number, milestone } = row;
  return { id, mark, text: `${row.task} ${row.activity}`, section, number, milestone };
}

const keyOf = ({ id, mark, milestone }: MatchItem): string => [id, mark, milestone].join('\u0001');

/** The id without the number of its milestone. */
const taskKey = ({ id, mark }: MatchItem): string => [id.replace(/#\d+$/, ''), mark].join('\u0001');
