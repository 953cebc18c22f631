/**
 * Public holidays, swapped days off and make-up working days of civil servants, year by year.
 *
 * Only the days themselves are law (Labour Code 2019, Art. 111 and 112); how they are taken is decided
 * each year, so they are rows of a table that an office edits, each with its source. `daysOffRows` is the
 * table as shipped.
 */
import { parseCivilDate, weekdayOf } from './civil-date';
import type { CivilDate } from './civil-date';
import { daysOffRows } from './days-off-rows';

export interface DayOffRow {
  readonly date: CivilDate;
  /** 'off': no work on a weekday. 'make-up': work on a Saturday or Sunday in its stead. */
  readonly kind: 'off' | 'make-up';
  /** Vietnamese, as the table in the workbook shows it: "Tết Nguyên đán". */
  readonly name: string;
  readonly source: string;
  /** False: kept for the reader, not counted (proposed, or not confirmed). */
  readonly enabled: boolean;
}

/** The table made ready for counting. */
export interface DaysOff {
  readonly off: ReadonlySet<CivilDate>;
  readonly makeUp: ReadonlySet<CivilDate>;
  /** Years for which the table has rows at all. */
  readonly years: ReadonlySet<number>;
  /** Years whose swap days are decided. In others a count of working days deserves a warning. */
  readonly decidedYears: ReadonlySet<number>;
}

/** Counts with the rows that are enabled. `decidedYears` are those whose official notice is in the rows. */
export function daysOffFrom(rows: readonly DayOffRow[], decidedYears: Iterable<number>): DaysOff {
  const enabled = rows.filter((row) => row.enabled);
  return {
    off: new Set(enabled.filter((row) => row.kind === 'off').map((row) => row.date)),
    makeUp: new Set(enabled.filter((row) => row.kind === 'make-up').map((row) => row.date)),
    years: new Set(enabled.map((row) => Number(row.date.slice(0, 4)))),
    decidedYears: new Set(decidedYears),
  };
}

/** Rows of the shipped table, in the order of the calendar. */
export const shippedDaysOff: readonly DayOffRow[] = daysOffRows.map(([date, kind, name, source, state]) => {
  const parsed = parseCivilDate(date);
  if (parsed === undefined) throw new RangeError(`Not a date in the table of days off: ${date}`);
  return { date: parsed, kind, name, source, enabled: state !== 'unconfirmed' };
});

/** Years for which the government's notice on days off is in the shipped table. */
export const shippedDecidedYears: readonly number[] = [2024, 2025, 2026];

export const defaultDaysOff: DaysOff = daysOffFrom(shippedDaysOff, shippedDecidedYears);

export function isWeekend(date: CivilDate): boolean {
  return weekdayOf(date) >= 6;
}
