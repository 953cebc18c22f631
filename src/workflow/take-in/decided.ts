/**
 * What people decided on the list of an earlier run, laid over what the files say now: a chosen value is written,
 * a rejected one is passed over, and neither is asked about again.
 */
import type { Conflict } from './consolidation';
import { chosenCells } from './chosen-cells';
import { nameOf, type WrittenCell } from './decisions';
import type { EarlierChoices } from './earlier-choices';
import type { MasterTask, MasterTasks } from './master-tasks';
import { sameText } from './cell-values';

export interface Decided {
  readonly cells: readonly WrittenCell[];
  readonly conflicts: readonly Conflict[];
}

export function decided(
  master: MasterTasks,
  choices: EarlierChoices,
  taken: readonly WrittenCell[],
  conflicts: readonly Conflict[],
): Decided {
  const chosen = chosenNow(master, choices);
  const places = new Set(chosen.map(({ task, field }) => `${task.id} ${task.task} ${field}`));
  const isChosen = ({ task, field }: WrittenCell): boolean => places.has(`${task.id} ${task.task} ${field}`);
  const settled = ({ task, field }: WrittenCell, value: string): boolean =>
    choices.settled(task.id, task.task, field, value);
  const clashes = taken.flatMap((cell): Conflict[] => {
    if (!isChosen(cell) || settled(cell, cell.value)) return [];
    const { task, field, before, value, from } = cell;
    return [{ task, field, reason: 'files-differ', master: before, sides: [{ value, from }] }];
  });
  return {
    cells: [...taken.filter((cell) => !isChosen(cell) && !settled(cell, cell.value)), ...chosen],
    conflicts: [
      ...conflicts.flatMap((conflict): Conflict[] => {
        const { task, field } = conflict;
        const sides = conflict.sides.filter(
          ({ value }) => !choices.settled(task.id, task.task, field, value),
        );
        return sides.length === 0 ? [] : [{ ...conflict, sides }];
      }),
      ...clashes,
    ],
  };
}

/** Values that were chosen and do not stand in the table yet. */
function chosenNow(master: MasterTasks, choices: EarlierChoices): readonly WrittenCell[] {
  return choices.sides.flatMap((side): WrittenCell[] => {
    const task = masterOf(master, side.id, side.task);
    if (!task || choices.taken(side.id, side.task, side.field) !== side) return [];
    const before = task.plain(side.field);
    if (sameText(before, side.value)) return [];
    return chosenCells(task, side).flatMap(({ column, content, plain }): WrittenCell[] => {
      if (master.columnOf(column) === null) return [];
      return [
        {
          master: task,
          task: nameOf(task),
          field: side.field,
          column,
          value: plain,
          before,
          from: side.from,
          content,
        },
      ];
    });
  });
}

const indexes = new WeakMap<MasterTasks, ReadonlyMap<string, MasterTask>>();

/** A task that a person added is told by its words. */
export function masterOf(master: MasterTasks, id: string, task: string): MasterTask | undefined {
  let index = indexes.get(master);
  if (!index) {
    index = new Map(
      master.tasks.map((known) => [known.task.id === '' ? known.task.task : known.task.id, known] as const),
    );
    indexes.set(master, index);
  }
  return index.get(id === '' ? task : id);
}
