/**
 * The cycles that a workbook knows: those listed in its table "ChuKy", as people left it, and those that
 * the appendix adds.
 */
import type { CivilDate, Weekday } from '../../domain/dates';
import { cycleOf, type Cycle, type CycleTerms } from '../../domain/plan';
import { cycleName, cyclesName, type NamedCycle } from './cycle-names';
import { CYCLE_HEADINGS } from './formulas';
import type { FoundTable } from './own-places';
import { dateOf, plainOf, rowsOfTable } from './table-cells';

export interface CycleEntry {
  readonly name: string;
  /** Null where the row's columns make no series. */
  readonly own: Cycle | null;
  /** Names of further cycles; the nearest date of all counts. */
  readonly along: readonly string[];
}

export interface CycleBook {
  readonly listed: readonly CycleEntry[];
  readonly added: readonly CycleEntry[];
  /** By name: the entry's own series and those it takes along. */
  readonly byName: ReadonlyMap<string, readonly Cycle[]>;
}

/** Listed in every workbook, so that a person can choose them for any task. */
const COMMON: readonly NamedCycle[] = [
  { recurrence: { every: 'week', day: 'FR' }, from: null, until: null },
  { recurrence: { every: 'month' }, from: null, until: null },
  { recurrence: { every: 'month', day: 25 }, from: null, until: null },
  { recurrence: { every: 'quarter' }, from: null, until: null },
  { recurrence: { every: 'half-year' }, from: null, until: null },
  { recurrence: { every: 'year' }, from: null, until: null },
];

export function cycleBook(
  found: FoundTable | null,
  wanted: Iterable<readonly NamedCycle[]>,
  date1904: boolean,
): CycleBook {
  const listed = found ? readEntries(found, date1904) : [];
  const known = new Set(listed.map((entry) => entry.name));
  const added: CycleEntry[] = [];
  const add = (entry: CycleEntry): void => {
    if (known.has(entry.name)) return;
    known.add(entry.name);
    added.push(entry);
  };
  if (!found) for (const cycle of COMMON) add(entryOf([cycle]));
  for (const cycles of wanted) {
    for (const cycle of cycles) add(entryOf([cycle]));
    if (cycles.length > 1) add(entryOf(cycles));
  }
  const owns = new Map([...listed, ...added].map((entry) => [entry.name, entry.own]));
  const byName = new Map(
    [...listed, ...added].map((entry) => [
      entry.name,
      [entry.own, ...entry.along.map((name) => owns.get(name) ?? null)].filter((cycle) => cycle !== null),
    ]),
  );
  return { listed, added, byName };
}

function entryOf(cycles: readonly NamedCycle[]): CycleEntry {
  const [first, ...further] = cycles;
  return {
    name: cyclesName(cycles),
    own: first ? cycleOf(first.recurrence, first.from, first.until) : null,
    along: further.map(cycleName),
  };
}

function readEntries(found: FoundTable, date1904: boolean): readonly CycleEntry[] {
  const at = (heading: string): number => found.table.columns.indexOf(heading);
  const h = CYCLE_HEADINGS;
  return rowsOfTable(found).map(({ cells }) => {
    const number = (heading: string): number | null => {
      const value = cells[at(heading)]?.value;
      // What was typed by hand may be anything; a series beyond the calendar has no dates.
      return Number.isInteger(value) && Math.abs(Number(value)) <= MOST_PERIODS ? Number(value) : null;
    };
    const text = (heading: string): string => plainOf(cells[at(heading)], false, date1904);
    const terms = termsFrom(number);
    return {
      name: text(h.name),
      own: terms && {
        terms,
        from: withinCalendar(dateOf(cells[at(h.from)], date1904)),
        until: dateOf(cells[at(h.until)], date1904),
      },
      along: [text(h.along), text(h.alsoAlong)].filter((name) => name !== ''),
    };
  });
}

/** Weeks or months of a series, and the last day that one may begin on: its next dates are in the calendar too. */
const MOST_PERIODS = 1000;
const LAST_BEGINNING = '9800-01-01' as CivilDate;

function withinCalendar(date: CivilDate | null): CivilDate | null {
  return date !== null && date > LAST_BEGINNING ? null : date;
}

function termsFrom(number: (heading: string) => number | null): CycleTerms | null {
  const h = CYCLE_HEADINGS;
  const [weeks, months, month, day, weekday] = [
    number(h.weeks),
    number(h.months),
    number(h.month),
    number(h.day),
    number(h.weekday),
  ];
  if (weeks !== null) return weeks >= 1 && weekday !== null ? { weeks, weekday } : null;
  if (months === null || months < 1 || month === null) return null;
  if (weekday !== null) return { months, month, weekday: weekday as Weekday };
  return day === null ? null : { months, month, day };
}
