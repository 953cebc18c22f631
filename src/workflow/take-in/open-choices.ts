/** What is still to be decided, each task and column once with everything that stands against each other. */
import { messages } from '../../messages';
import { sameText } from './cell-values';
import type { CellOrigin, Conflict, ConflictReason } from './consolidation';
import { masterOf } from './decided';
import { placeKey, type AnyField, type EarlierChoices } from './earlier-choices';
import type { MasterTasks } from './master-tasks';

export interface OpenChoice {
  readonly id: string;
  readonly task: string;
  readonly field: AnyField;
  readonly reason: ConflictReason;
  /** What the task table holds. */
  readonly master: string;
  readonly sides: readonly { readonly value: string; readonly from: CellOrigin }[];
}

export function openChoices(
  master: MasterTasks,
  choices: EarlierChoices,
  conflicts: readonly Conflict[],
): readonly OpenChoice[] {
  const open = new Map<string, OpenChoice>();
  for (const { task, field, reason, master: held, sides } of conflicts) {
    const choice = { id: task.id, task: task.task, field, reason, master: held, sides };
    open.set(placeKey(task.id, task.task, field), choice);
  }
  for (const { id, task, field, why, value, from, choice } of choices.sides) {
    const held = masterOf(master, id, task)?.plain(field);
    if (choice !== null || held === undefined || sameText(held, value)) continue;
    if (choices.settled(id, task, field, value)) continue;
    const key = placeKey(id, task, field);
    const known = open.get(key);
    if (known?.sides.some((side) => sameText(side.value, value))) continue;
    const sides = [...(known?.sides ?? []), { value, from }];
    open.set(
      key,
      known ? { ...known, sides } : { id, task, field, reason: reasonOf(why), master: held, sides },
    );
  }
  return [...open.values()];
}

/** The list says the reason in words. */
function reasonOf(why: string): ConflictReason {
  const entries = Object.entries(messages('vi').takeIn.conflict) as [ConflictReason, string][];
  return entries.find(([, sentence]) => sentence === why)?.[0] ?? 'master-differs';
}
