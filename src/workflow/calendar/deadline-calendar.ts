/**
 * The open deadlines as an iCalendar file (RFC 5545) for any calendar program: one all-day entry a task, with
 * a reminder ahead. An entry keeps its id, so that importing the file again brings it up to date: what was done or is
 * gone is told as cancelled, as calendars take away nothing of themselves.
 */
import { addDays, parseCivilDate, type CivilDate } from '../../domain/dates';
import { isClosed, stateOn, unitKey, type TrackedTask } from '../../domain/plan';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { assignTasks } from '../hand-out';
import { fingerprint, trackedPlanFrom } from '../structure';
import { entriesIn, OWN_ID, type KnownEntry } from './ics-entries';
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
  /** The file made the time before: what it holds and this one does not is cancelled. */
  readonly before?: string;
}

export interface DeadlineCalendar {
  readonly text: string;
  readonly entries: number;
  /** Entries that calendars take away: their task is done, or no longer there. */
  readonly cancelled: number;
  /** False where `before` is no calendar of this plan and unit, and was not used. */
  readonly isContinued: boolean;
  /** The unit as the plan writes it; null where all were asked for. */
  readonly unit: string | null;
}

const EPOCH = '1970-01-01' as CivilDate;
/** A day gone by for longer reminds nobody, so that its entry may stay as it is. */
const STILL_SHOWN = 31;

/** Null where the workbook has no task table; 'no-unit' where the plan names no such unit. */
export function deadlineCalendar(
  snapshot: WorkbookSnapshot,
  { asOf, unit, before = '', now = Date.parse(`${asOf}T00:00:00Z`) }: CalendarOptions,
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
  const open = new Map<string, string>();
  const gone = new Map<string, KnownEntry>();
  const earliest = addDays(asOf, -STILL_SHOWN);
  for (const task of tasks) {
    const id = uidOf(task, taken);
    const { state, nextDue } = stateOn(task, asOf, plan.settings, plan.daysOff);
    if (nextDue === null) continue;
    if (!isClosed(state)) open.set(id, entry(task, nextDue, now, plan.settings.dueSoonDays, id));
    else if (nextDue >= earliest) gone.set(id, { id, day: plainDay(nextDue), summary: titleOf(task) });
  }
  const words = messages('vi').calendar;
  const name = icsText(words.name({ unit: named?.unit ?? null }));
  const known = entriesIn(before);
  // Another plan's or another unit's file that stood in the same place is none of ours.
  const isSame = known.name === name && known.entries.some(({ id }) => open.has(id) || gone.has(id));
  for (const one of isSame ? known.entries : [])
    if (!open.has(one.id) && !gone.has(one.id) && one.day >= plainDay(earliest)) gone.set(one.id, one);
  const text = [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//CCHC for Excel//vi'),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('METHOD', 'PUBLISH'),
    icsLine('X-WR-CALNAME', name),
    ...open.values(),
    ...[...gone.values()].map((one) => cancelled(one, now)),
    icsLine('END', 'VCALENDAR'),
  ].join('');
  return { text, entries: open.size, cancelled: gone.size, isContinued: isSame, unit: named?.unit ?? null };
}

/** RFC 5546, 3.2.1: a published entry is taken back under its id with a greater sequence. */
function cancelled({ id, day, summary }: KnownEntry, now: number): string {
  const next = addDays(parseCivilDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`) ?? EPOCH, 1);
  return [
    icsLine('BEGIN', 'VEVENT'),
    ...stampLines(id, now),
    icsLine('DTSTART;VALUE=DATE', day),
    icsLine('DTEND;VALUE=DATE', plainDay(next)),
    icsLine('STATUS', 'CANCELLED'),
    icsLine('SUMMARY', summary),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('END', 'VEVENT'),
  ].join('');
}

function stampLines(id: string, now: number): readonly string[] {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    icsLine('UID', id),
    icsLine('DTSTAMP', stamp),
    icsLine('LAST-MODIFIED', stamp),
    icsLine('SEQUENCE', String(sequenceOf(now))),
  ];
}

/** As a value of the file. */
function titleOf({ task, milestone }: TrackedTask): string {
  const title = milestone === '' ? task : `${task} (${milestone})`;
  return icsText(messages('vi').calendar.title({ task: title }));
}

function entry(task: TrackedTask, due: CivilDate, now: number, daysAhead: number, id: string): string {
  const words = messages('vi').calendar;
  const field = messages('vi').takeIn.field;
  const details = [
    [words.lead, task.lead],
    [words.cooperating, task.cooperating],
    [words.product, task.product],
    [field.deadline, task.deadline],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`${label}: ${text}`]));
  const series = recurrenceLines(task, due);
  return [
    icsLine('BEGIN', 'VEVENT'),
    ...stampLines(id, now),
    icsLine('DTSTART;VALUE=DATE', plainDay(due)),
    icsLine('DTEND;VALUE=DATE', plainDay(addDays(due, 1))),
    ...(series === null
      ? []
      : [
          icsLine('RRULE', series.rule),
          ...series.further.map((day) => icsLine('RDATE;VALUE=DATE', plainDay(day))),
        ]),
    icsLine('STATUS', 'CONFIRMED'),
    icsLine('SUMMARY', titleOf(task)),
    ...(details.length === 0 ? [] : [icsLine('DESCRIPTION', icsText(details.join('\n')))]),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('BEGIN', 'VALARM'),
    icsLine('ACTION', 'DISPLAY'),
    icsLine('DESCRIPTION', titleOf(task)),
    icsLine('TRIGGER', `-P${String(Math.floor(daysAhead))}D`),
    icsLine('END', 'VALARM'),
    icsLine('END', 'VEVENT'),
  ].join('');
}

/** The same for a task whatever its deadline becomes, and different for tasks of different plans. */
function uidOf(task: TrackedTask, taken: Set<string>): string {
  const base =
    fingerprint(`${task.task}\u0001${task.activity}\u0001${task.milestone}`) + fingerprint(task.section);
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${String(count)}`;
  taken.add(id);
  return `${id}${OWN_ID}`;
}

/** Minutes since 2020: grows with every file, as a calendar wants of an entry that changed. */
function sequenceOf(now: number): number {
  return Math.max(0, Math.floor((now - Date.UTC(2020, 0, 1)) / 60_000));
}

function plainDay(date: CivilDate): string {
  return date.replaceAll('-', '');
}
