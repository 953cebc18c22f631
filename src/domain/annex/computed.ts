/**
 * The indicators that the task table answers, and the tasks behind each figure.
 *
 * A task counts once, however many milestones its deadline has, and is done when all of them are. Tasks that
 * the appendix no longer holds are not part of the plan. workflow/annex/computed-formulas.ts says the same
 * to Excel; tests hold the two against each other.
 */
import type { CivilDate, DaysOff } from '../dates';
import { taskOf, trackedDue, type PlanSettings, type TrackedTask } from '../plan';
import type { ComputedId } from './form';

export interface PlanOnDay {
  readonly tasks: readonly TrackedTask[];
  /** Last day that counts. */
  readonly cutOff: CivilDate;
  readonly settings: PlanSettings;
  readonly daysOff: DaysOff;
}

/** Words by which a task is known as given by the province; as typed in task, note or follow-up. */
export const ASSIGNED_BY_PROVINCE = [
  'UBND tỉnh giao',
  'Ủy ban nhân dân tỉnh giao',
  'UBND thành phố giao',
  'Ủy ban nhân dân thành phố giao',
] as const;

/** Lines that the task table answers in part: what a person types over them stays. */
export const PARTLY_COMPUTED: ReadonlySet<ComputedId> = new Set([
  'assigned-tasks',
  'assigned-on-time',
  'assigned-late',
]);

/** The figure; null where nothing in the table bears on it, or a share has nothing below its line. */
export function compute(id: ComputedId, plan: PlanOnDay): number | null {
  if (id === 'plan-done-share') {
    const all = tasksBehind('plan-tasks', plan).length;
    return all === 0 ? null : roundHalfUp((100 * tasksBehind('plan-done', plan).length) / all);
  }
  if (PARTLY_COMPUTED.has(id) && tasksBehind('assigned-tasks', plan).length === 0) return null;
  return tasksBehind(id, plan).length;
}

/** The tasks that a figure counts, in the order of the table; a task with milestones by its first row. */
export function tasksBehind(id: ComputedId, plan: PlanOnDay): readonly TrackedTask[] {
  const inPlan = plan.tasks.filter((task) => !task.dropped);
  switch (id) {
    case 'plan-tasks':
      return inPlan.filter(opensTask);
    case 'plan-done':
    case 'plan-done-share':
      return doneTasks(inPlan, plan.cutOff);
    case 'assigned-tasks':
      return inPlan.filter(isAssigned);
    case 'assigned-on-time':
    case 'assigned-late': {
      const late = id === 'assigned-late';
      return inPlan.filter((task) => isAssigned(task) && doneLate(task, plan) === late);
    }
  }
}

function doneTasks(inPlan: readonly TrackedTask[], cutOff: CivilDate): readonly TrackedTask[] {
  const open = new Set(inPlan.filter((task) => !doneBy(task, cutOff)).map((task) => taskOf(task.id)));
  return inPlan.filter((task) =>
    taskOf(task.id) === null ? doneBy(task, cutOff) : opensTask(task) && !open.has(taskOf(task.id)),
  );
}

/** The first row of a task: the only one, or its first milestone. */
function opensTask(task: TrackedTask): boolean {
  return taskOf(task.id) === null || task.id.endsWith('#1');
}

function doneBy({ doneOn, progress }: TrackedTask, cutOff: CivilDate): boolean {
  return doneOn === null ? progress === 'done' : doneOn <= cutOff;
}

/** Null where it was not done by then, or has no term to be late on. */
function doneLate(task: TrackedTask, plan: PlanOnDay): boolean | null {
  const { doneOn, due } = task;
  if (doneOn === null || doneOn > plan.cutOff || due === null) return null;
  const last = trackedDue(task, plan.cutOff, plan.settings, plan.daysOff);
  return last === null ? null : doneOn > last;
}

function isAssigned({ task, note, followUp }: TrackedTask): boolean {
  const text = `${task} ${note} ${followUp}`.toLowerCase();
  return ASSIGNED_BY_PROVINCE.some((words) => text.includes(words.toLowerCase()));
}

/** Two decimals, as Excel's ROUND gives them. */
function roundHalfUp(value: number): number {
  return Math.round((value + Number.EPSILON * value) * 100) / 100;
}
