/**
 * The open deadlines as an iCalendar file (RFC 5545) for any calendar program: one all-day entry a task, with
 * a reminder ahead. An entry keeps its id, so that importing the file again brings it up to date.
 */
import { addDays, type CivilDate } from '../../domain/dates';
import { isClosed, stateOn, unitKey, type TrackedTask } from '../../domain/plan';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { assignTasks } from '../hand-out';
import { fingerprint, trackedPlanFrom } from '../structure';
import { icsLine, icsText } from './ics-text';
import { recurrenceLines } from './recurrence-rule';

export interface CalendarOptions {
  readonly asOf: CivilDate;
  /**
   * Milliseconds since 1970-01-01 UTC: tells calendars that this file is newer than one made before. The start of
   * `asOf` where absent.
   */
  readonly now?: number;
  /** Only what this unit leads or takes part in; case and accents do not matter. */
  readonly unit?: string;
}

export interface DeadlineCalendar {
  readonly text: string;
  readonly entries: number;
  /** The unit as the plan writes it; null where all were asked for. */
  readonly unit: string | null;
}

/** Null where the workbook has no task table; 'no-unit' where the plan names no such unit. */
export function deadlineCalendar(
  snapshot: WorkbookSnapshot,
  { asOf, unit, now = Date.parse(`${asOf}T00:00:00Z`) }: CalendarOptions,
): DeadlineCalendar | 'no-unit' | null {
  const plan = trackedPlanFrom(snapshot);
  if (!plan.tasks) return null;
  const named =
    unit === undefined
      ? null
      : assignTasks(plan.tasks, plan.units).units.find((one) => unitKey(one.unit) === unitKey(unit));
  if (named === undefined) return 'no-unit';
  const tasks = named ? [...named.lead, ...named.cooperating] : plan.tasks;
  const taken = new Set<string>();
  const entries = tasks.flatMap((task): string[] => {
    const { state, nextDue } = stateOn(task, asOf, plan.settings, plan.daysOff);
    if (nextDue === null || isClosed(state)) return [];
    return [entry(task, nextDue, now, plan.settings.dueSoonDays, idOf(task, taken))];
  });
  const text = [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//CCHC for Excel//vi'),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('METHOD', 'PUBLISH'),
    ...entries,
    icsLine('END', 'VCALENDAR'),
  ].join('');
  return { text, entries: entries.length, unit: named?.unit ?? null };
}

function entry(task: TrackedTask, due: CivilDate, now: number, daysAhead: number, id: string): string {
  const words = messages('vi').calendar;
  const field = messages('vi').takeIn.field;
  const title = task.milestone === '' ? task.task : `${task.task} (${task.milestone})`;
  const details = [
    [words.lead, task.lead],
    [words.cooperating, task.cooperating],
    [words.product, task.product],
    [field.deadline, task.deadline],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`${label}: ${text}`]));
  const series = recurrenceLines(task, due);
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', `${id}@cchc-for-excel`),
    icsLine('DTSTAMP', stamp),
    icsLine('LAST-MODIFIED', stamp),
    icsLine('SEQUENCE', String(sequenceOf(now))),
    icsLine('DTSTART;VALUE=DATE', plainDay(due)),
    icsLine('DTEND;VALUE=DATE', plainDay(addDays(due, 1))),
    ...(series === null
      ? []
      : [
          icsLine('RRULE', series.rule),
          ...series.further.map((day) => icsLine('RDATE;VALUE=DATE', plainDay(day))),
        ]),
    icsLine('SUMMARY', icsText(words.title({ task: title }))),
    ...(details.length === 0 ? [] : [icsLine('DESCRIPTION', icsText(details.join('\n')))]),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('BEGIN', 'VALARM'),
    icsLine('ACTION', 'DISPLAY'),
    icsLine('DESCRIPTION', icsText(words.title({ task: title }))),
    icsLine('TRIGGER', `-P${String(Math.floor(daysAhead))}D`),
    icsLine('END', 'VALARM'),
    icsLine('END', 'VEVENT'),
  ].join('');
}

/** The same for a task whatever its deadline becomes, and different for tasks of different plans. */
function idOf(task: TrackedTask, taken: Set<string>): string {
  const base =
    fingerprint(`${task.task}\u0001${task.activity}\u0001${task.milestone}`) + fingerprint(task.section);
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${String(count)}`;
  taken.add(id);
  return id;
}

/** Minutes since 2020: grows with every file, as a calendar wants of an entry that changed. */
function sequenceOf(now: number): number {
  return Math.max(0, Math.floor((now - Date.UTC(2020, 0, 1)) / 60_000));
}

function plainDay(date: CivilDate): string {
  return date.replaceAll('-', '');
}
