/**
 * Months or quarters named in a row: "Tháng 3, 6, 9, 12/2025", "Quý II, III", "Tháng 12/2025 - 01/2026".
 * Neighbours make one window ("Quý II, III" is April to September); with gaps each is a part of its own.
 */
import type { DeadlineMatch, PieceDraft } from './deadline-pattern';
import { matchesOf } from './matches';
import { partialDay } from './partial-day';
import type { PartialDay } from './partial-day';
import type { WindowSize } from './piece';

/** What joins two periods to mean "from … to …". */
const RANGE = /-|den|toi/;

export interface NamedPeriod {
  /** 1-based within the year. */
  readonly number: number;
  readonly year: number | undefined;
  /** Offsets in the matching text. */
  readonly start: number;
  readonly end: number;
  /** Joined to the one before as "từ … đến …". */
  readonly closesRange: boolean;
}

/**
 * The named periods of a match, one by one. `item` must have the groups `number` and, where the item
 * states it, `year` or `year2`. A match may name its first period by the same groups, and what follows it
 * `others`: most name one alone, and it is not read twice.
 */
export function namedPeriods(
  match: DeadlineMatch,
  item: RegExp,
  numberOf: (text: string) => number,
): readonly NamedPeriod[] {
  if (match.groups.others === '') {
    const { groups, start, end } = match;
    return [{ ...numberAndYear(groups, numberOf), start, end, closesRange: false }];
  }
  const items = matchesOf(item, match.found);
  let previousEnd = 0;
  return items.map((found, index): NamedPeriod => {
    const joint = index === 0 ? '' : match.found.slice(previousEnd, found.index);
    previousEnd = found.index + found[0].length;
    return {
      ...numberAndYear(found.groups ?? {}, numberOf),
      start: match.start + (index === 0 ? 0 : found.index),
      end: index === items.length - 1 ? match.end : match.start + previousEnd,
      closesRange: joint !== '' && RANGE.test(joint),
    };
  });
}

function numberAndYear(
  { number = '', year, year2 }: DeadlineMatch['groups'],
  numberOf: (text: string) => number,
): Pick<NamedPeriod, 'number' | 'year'> {
  const stated = year ?? year2;
  return { number: numberOf(number), year: stated === undefined ? undefined : Number(stated) };
}

/** Windows of the periods, neighbours merged. `monthsEach` is 1 for months and 3 for quarters. */
export function periodWindows(
  periods: readonly NamedPeriod[],
  monthsEach: 1 | 3,
  size: WindowSize,
): readonly PieceDraft[] {
  const [only] = periods;
  if (only !== undefined && periods.length === 1) return [windowFrom(only, only, monthsEach, size)];
  return runsOf(withYears(periods), monthsEach).map((run) => {
    const first = run[0] as NamedPeriod;
    return windowFrom(first, run.at(-1) ?? first, monthsEach, size);
  });
}

const NEXT_YEAR = /^ *(?:cua +)?nam +(?:sau|toi|ke +tiep|tiep +theo|lien +ke)(?: +lien +ke)?(?![a-z])/;

/** The windows of a match, in the year after the plan's where the phrase says so: "Quý I năm sau". */
export function inYearSaid(
  { folded, end }: DeadlineMatch,
  drafts: readonly PieceDraft[],
): readonly PieceDraft[] {
  const said = NEXT_YEAR.exec(folded.slice(end));
  if (said === null) return drafts;
  const moved = (day: PartialDay): PartialDay =>
    day.year === undefined ? partialDay(day.month, day.day, undefined, 1) : day;
  return drafts.map((draft, index) => {
    const { value } = draft;
    if (value.is !== 'window' || index < drafts.length - 1) return draft;
    const due = value.due && moved(value.due);
    // "Quý IV - quý I năm sau" begins in the plan's own year.
    const crosses = value.due !== null && value.due.month < value.start.month;
    const start = crosses ? value.start : moved(value.start);
    return { ...draft, end: end + said[0].length, value: { ...value, start, due } };
  });
}

function windowFrom(first: NamedPeriod, last: NamedPeriod, monthsEach: 1 | 3, size: WindowSize): PieceDraft {
  const isRange = last !== first;
  return {
    start: first.start,
    end: last.end,
    isRange,
    value: {
      is: 'window',
      size: isRange ? 'part' : size,
      start: firstDay(first, monthsEach),
      due: lastDay(last, monthsEach),
    },
  };
}

function runsOf(periods: readonly NamedPeriod[], monthsEach: 1 | 3): readonly (readonly NamedPeriod[])[] {
  const runs: NamedPeriod[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined && (period.closesRange || index(period, monthsEach) === index(last, monthsEach) + 1);
    if (follows) run?.push(period);
    else runs.push([period]);
  }
  return runs;
}

export function firstDay(period: Pick<NamedPeriod, 'number' | 'year'>, monthsEach: number): PartialDay {
  return partialDay((period.number - 1) * monthsEach + 1, 1, period.year);
}

export function lastDay(period: Pick<NamedPeriod, 'number' | 'year'>, monthsEach: number): PartialDay {
  return partialDay(period.number * monthsEach, 'last', period.year);
}

/** A year stands for the items before it too: in "Tháng 12 - 02/2026" December is that of 2025. */
function withYears(periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  const dated: NamedPeriod[] = [];
  let next: NamedPeriod | undefined;
  for (const period of periods.toReversed()) {
    const inherited =
      period.year ??
      (next?.year === undefined ? undefined : next.year - (period.number > next.number ? 1 : 0));
    next = inherited === undefined ? period : { ...period, year: inherited };
    dated.unshift(next);
  }
  return dated;
}

function index(period: NamedPeriod, monthsEach: number): number {
  return (period.year ?? 0) * (12 / monthsEach) + period.number;
}
