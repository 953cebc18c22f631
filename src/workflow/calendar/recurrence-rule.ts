/** A recurring deadline as RFC 5545, 3.3.10 writes it, so that a calendar shows every date of the year. */
import { lastOfMonth, partsOf, type CivilDate } from '../../domain/dates';
import { nextCycleDate, type Cycle, type TrackedTask } from '../../domain/plan';

export interface RecurrenceLines {
  /** "FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20261231" */
  readonly rule: string;
  /** Dates that the rule passes over: where a day is missing, the month's last counts. */
  readonly further: readonly CivilDate[];
}

/**
 * The series from `first` on; null where the dates of the task make no plain series: it has several, or `first`
 * was moved because of a day off.
 */
export function recurrenceLines({ cycles }: TrackedTask, first: CivilDate): RecurrenceLines | null {
  const [cycle, second] = cycles;
  if (!cycle || second || nextCycleDate(cycle, first) !== first) return null;
  // A plan is a year's; what goes on beyond it goes on in the next plan.
  const { year } = partsOf(first);
  const yearEnd = lastOfMonth(year, 12);
  const until = cycle.until !== null && cycle.until < yearEnd ? cycle.until : yearEnd;
  const shortest = lastOfMonth(year, 2);
  const isPassedOver =
    'months' in cycle.terms &&
    cycle.terms.day !== undefined &&
    cycle.terms.day < 31 &&
    cycle.terms.day > partsOf(shortest).day &&
    first < shortest &&
    shortest <= until &&
    nextCycleDate(cycle, shortest) === shortest;
  return {
    rule: `${seriesOf(cycle)};UNTIL=${until.replaceAll('-', '')}`,
    further: isPassedOver ? [shortest] : [],
  };
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function seriesOf({ terms }: Cycle): string {
  if ('weeks' in terms) return `FREQ=WEEKLY;INTERVAL=${String(terms.weeks)}`;
  const monthly = `FREQ=MONTHLY;INTERVAL=${String(terms.months)}`;
  if (terms.weekday !== undefined) return `${monthly};BYDAY=-1${WEEKDAYS[terms.weekday - 1] ?? 'FR'}`;
  const day = terms.day ?? 31;
  return `${monthly};BYMONTHDAY=${day >= 31 ? '-1' : String(day)}`;
}
