/**
 * The figures by which a unit or a section is judged on a day: what is done in time and late, overdue, due by
 * the end of the month, not told of since the last report day; and the shares that follow from them.
 */
import { addDays, lastOfMonth, partsOf, type CivilDate } from '../dates';
import { isSilent, type PlanSettings, type TaskOnDay } from '../plan';

export interface Figures {
  /** All that the plan still holds. */
  readonly tasks: number;
  readonly onTime: number;
  /** Of those on time: a day or more before their last day. */
  readonly early: number;
  readonly late: number;
  /** Done, with no day to tell whether in time. */
  readonly done: number;
  readonly overdue: number;
  /** Open, and due from the day itself to the end of its month. */
  readonly dueThisMonth: number;
  /** Not told of since the last report day. */
  readonly silent: number;
}

export const NO_FIGURES: Figures = {
  tasks: 0,
  onTime: 0,
  early: 0,
  late: 0,
  done: 0,
  overdue: 0,
  dueThisMonth: 0,
  silent: 0,
};

export type FigureId = keyof Figures;
export const FIGURE_IDS = Object.keys(NO_FIGURES) as readonly FigureId[];

/** Parts of one; null where there is nothing to take a part of. */
export interface Shares {
  /** Done, of all tasks. */
  readonly completion: number | null;
  /** Done on time, of what is done or should have been by its day. */
  readonly onTime: number | null;
  /** Done late or overdue, of all tasks: as the rule `unit-late-share` counts. */
  readonly late: number | null;
  readonly early: number | null;
}

/** Which figures a task adds to; each adds one at most to each. */
export function figuresOfTask(entry: TaskOnDay, day: CivilDate, reportDay: CivilDate): readonly FigureId[] {
  const { task, state, nextDue, daysLeft } = entry;
  if (state === 'dropped') return [];
  const found: FigureId[] = ['tasks'];
  if (state === 'done-on-time') {
    found.push('onTime');
    if (task.doneOn !== null && nextDue !== null && task.doneOn < nextDue) found.push('early');
  } else if (state === 'done-late') found.push('late');
  else if (state === 'done') found.push('done');
  else if (state === 'overdue') found.push('overdue');
  if (daysLeft !== null && daysLeft >= 0 && nextDue !== null && nextDue <= endOfMonth(day))
    found.push('dueThisMonth');
  if (isSilent(task, state, reportDay)) found.push('silent');
  return found;
}

export function sharesOf({ tasks, onTime, early, late, done, overdue }: Figures): Shares {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    completion: share(onTime + late + done, tasks),
    onTime: share(onTime, onTime + late + overdue),
    late: share(late + overdue, tasks),
    early: share(early, tasks),
  };
}

/** A threshold of the settings that the shares have crossed. */
export interface Crossing {
  readonly id: 'late' | 'on-time' | 'early';
  readonly percent: number;
  readonly limit: number;
}

type Limits = Pick<PlanSettings, 'lateShareLimit' | 'onTimeShareGood' | 'earlyShareBonus'>;

/** Those that count against come first. */
export function crossingsOf(figures: Figures, settings: Limits): readonly Crossing[] {
  const { tasks, onTime, early, late, overdue } = figures;
  const { lateShareLimit, onTimeShareGood, earlyShareBonus } = settings;
  const shares = sharesOf(figures);
  const crossings: Crossing[] = [];
  const add = (id: Crossing['id'], part: number, whole: number, limit: number): void => {
    crossings.push({ id, percent: Math.round((100 * part) / whole), limit: Math.round(100 * limit) });
  };
  if (shares.late !== null && shares.late > 0 && shares.late >= lateShareLimit)
    add('late', late + overdue, tasks, lateShareLimit);
  if (shares.onTime !== null && shares.onTime < onTimeShareGood)
    add('on-time', onTime, onTime + late + overdue, onTimeShareGood);
  if (shares.early !== null && early > 0 && shares.early >= earlyShareBonus)
    add('early', early, tasks, earlyShareBonus);
  return crossings;
}

/** Points of a percentage between two shares, to a tenth; a half goes away from nought, as in a spreadsheet. */
export function pointsBetween(before: number, now: number): number {
  const tenths = Math.abs(1000 * (now - before));
  return (Math.sign(now - before) * Math.floor(tenths + 0.5 + 1e-9)) / 10;
}

export function endOfMonth(day: CivilDate): CivilDate {
  const { year, month } = partsOf(day);
  return lastOfMonth(year, month);
}

/** The days from the day itself on in which something is near enough for the next meeting. */
export const MEETING_DAYS = 7;

export function meetingEnd(day: CivilDate): CivilDate {
  return addDays(day, MEETING_DAYS);
}
