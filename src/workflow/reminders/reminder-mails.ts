/**
 * A mail for each unit with its open tasks, what is overdue first, and the day by which its report is due. Text to
 * paste: nothing is sent from here.
 */
import { partsOf, type CivilDate } from '../../domain/dates';
import { isClosed, stateOn, unitKey, type StateOnDay, type TrackedTask } from '../../domain/plan';
import type { RecognizedWorkbook } from '../../domain/tables';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { assignTasks, planName, type UnitTasks } from '../hand-out';
import { reportDayFrom } from '../reading';
import { dateWords, trackedPlanFrom, type TrackedPlan } from '../structure';

export interface ReminderOptions {
  readonly asOf: CivilDate;
  /** Last day for sending the report; the next report day of the settings where absent. */
  readonly sendBy?: CivilDate;
  /** The plan's name; taken from `recognized` where absent. */
  readonly plan?: string;
  readonly recognized?: RecognizedWorkbook;
}

export interface ReminderMail {
  readonly unit: string;
  readonly subject: string;
  /** Lines parted by "\n". */
  readonly body: string;
  /** Tasks that the unit leads. */
  readonly overdue: number;
  readonly dueSoon: number;
  readonly open: number;
}

type Group = 'overdue' | 'due-soon' | 'on-track' | 'undated' | 'cooperating';
const GROUPS: readonly Group[] = ['overdue', 'due-soon', 'on-track', 'undated', 'cooperating'];

interface OpenTask {
  readonly task: TrackedTask;
  readonly on: StateOnDay;
  readonly group: Group;
}

/** In the order of the plan, units without anything open left out; null where there is no task table. */
export function reminderMails(
  snapshot: WorkbookSnapshot,
  options: ReminderOptions,
): readonly ReminderMail[] | null {
  const plan = trackedPlanFrom(snapshot);
  if (!plan.tasks) return null;
  const sendBy = options.sendBy ?? reportDayFrom(options.asOf, plan.settings.reportDay);
  return assignTasks(plan.tasks, plan.units).units.flatMap((unit): ReminderMail[] => {
    const open = openTasks(unit, plan, options.asOf);
    return open.length === 0 ? [] : [mailOf(unit.unit, open, options, sendBy)];
  });
}

function openTasks(
  { lead, cooperating }: UnitTasks,
  plan: TrackedPlan,
  asOf: CivilDate,
): readonly OpenTask[] {
  const states = (tasks: readonly TrackedTask[]) =>
    tasks.map((task) => ({ task, on: stateOn(task, asOf, plan.settings, plan.daysOff) }));
  return [
    ...states(lead).flatMap(({ task, on }): OpenTask[] =>
      isClosed(on.state) ? [] : [{ task, on, group: groupOf(on) }],
    ),
    ...states(cooperating).flatMap(({ task, on }): OpenTask[] =>
      on.state === 'overdue' || on.state === 'due-soon' ? [{ task, on, group: 'cooperating' }] : [],
    ),
  ];
}

function groupOf({ state, nextDue }: StateOnDay): Group {
  if (state === 'overdue' || state === 'due-soon') return state;
  return nextDue === null ? 'undated' : 'on-track';
}

function mailOf(
  unit: string,
  open: readonly OpenTask[],
  options: ReminderOptions,
  sendBy: CivilDate,
): ReminderMail {
  const words = messages('vi').mail.letter;
  const count = (group: Group): number => open.filter((one) => one.group === group).length;
  const { month, year } = partsOf(sendBy);
  const groups = GROUPS.flatMap((group): string[] => {
    const tasks = open.filter((one) => one.group === group).sort(byDay);
    if (tasks.length === 0) return [];
    const lines = tasks.map((one, index) =>
      words.task({ place: index + 1, task: oneLine(titleOf(one.task)), details: detailsOf(one, unit) }),
    );
    return [[words.heading({ group: words.group[group], count: tasks.length }), ...lines].join('\n')];
  });
  const overdue = count('overdue');
  const parts = [
    words.greeting({ unit }),
    words.opening({
      plan: options.plan ?? planName(options.recognized),
      asOf: dateWords(options.asOf),
    }),
    ...groups,
    ...(overdue > 0 ? [words.explain] : []),
    words.request({ sendBy: dateWords(sendBy) }),
    words.closing,
  ];
  return {
    unit,
    subject: words.subject({
      unit,
      period: messages('vi').handOut.sheet.month({ month, year }),
      overdue,
      soon: count('due-soon'),
    }),
    body: `${parts.join('\n\n')}\n`,
    overdue,
    dueSoon: count('due-soon'),
    open: open.length - count('cooperating'),
  };
}

/** The earliest day first, tasks without a day in the order of the plan. */
function byDay(one: OpenTask, other: OpenTask): number {
  const [first, second] = [one.on.nextDue ?? '9999', other.on.nextDue ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

function titleOf({ number, task, milestone }: TrackedTask): string {
  return `${number === '' ? '' : `[${number}] `}${task}${milestone === '' ? '' : ` – ${milestone}`}`;
}

function detailsOf({ task, on, group }: OpenTask, unit: string): string {
  const words = messages('vi').mail.letter;
  const details: string[] = [];
  if (on.nextDue !== null) details.push(words.due({ day: dateWords(on.nextDue) }));
  else if (task.deadline !== '') details.push(words.asWritten({ deadline: oneLine(task.deadline) }));
  if (on.daysLeft !== null && on.daysLeft < 0) details.push(words.late({ days: -on.daysLeft }));
  else if (on.daysLeft === 0) details.push(words.today);
  else if (on.daysLeft !== null && group !== 'on-track') details.push(words.left({ days: on.daysLeft }));
  if (group === 'cooperating' && unitKey(task.lead) !== unitKey(unit) && task.lead !== '') {
    details.push(words.leads({ unit: oneLine(task.lead) }));
  }
  if (group === 'overdue' && task.product !== '')
    details.push(words.product({ product: oneLine(task.product) }));
  return details.join('; ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
