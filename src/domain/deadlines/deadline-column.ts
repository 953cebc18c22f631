/**
 * A deadline column read together: cells that are sure settle those that are not.
 *
 * Where Excel swapped day and month it could do so only for days up to 12; the later ones stayed text. A
 * column whose typed dates all fall on days 1 to 12 while its text dates run beyond was swapped. One typed
 * date with a later day shows that dates were entered month first, and stored right.
 */
import { partsOf } from '../dates';
import { dayReading, readDeadlineCell, swappedDoubt, typedDate } from './deadline-cell';
import type { DeadlineCell, DeadlineCellReference, TypedDate } from './deadline-cell';
import type { DeadlineReading } from './reading';

/** One reading a cell, in their order. */
export function readDeadlineColumn(
  cells: readonly DeadlineCell[],
  reference: DeadlineCellReference,
): readonly DeadlineReading[] {
  const typed = cells.map((cell) => typedDate(cell, reference.date1904 ?? false));
  const readings = cells.map((cell) => readDeadlineCell(cell, reference));
  const column = new DeadlineColumn(reference);
  cells.forEach((cell, index) => {
    const reading = readings[index];
    if (reading) column.take(cell, reading, 1);
  });
  const { order } = column;
  return withRepeats(readings.map((reading, index) => settle(reading, typed[index], order)));
}

type Order = 'swapped' | 'swapped-perhaps' | 'as-stored' | 'unknown';

const DAYS = new Set<DateFormatShows>(['day', 'day-without-year']);
type DateFormatShows = TypedDate['format']['shows'];

/** What the cells of a column show together of the order of day and month. */
export class DeadlineColumn {
  private days = 0;
  private laterDays = 0;
  private doubtful = 0;
  private laterTexts = 0;

  constructor(private readonly reference: DeadlineCellReference) {}

  /** Counts a cell in (`times` 1) or out (-1). */
  take(cell: DeadlineCell, reading: DeadlineReading, times: 1 | -1): void {
    if (typeof cell.value === 'string') {
      if (hasLaterDay(reading)) this.laterTexts += times;
      return;
    }
    const typed = typedDate(cell, this.reference.date1904 ?? false);
    if (typed === undefined || !DAYS.has(typed.format.shows)) return;
    this.days += times;
    if (partsOf(typed.date).day > 12) this.laterDays += times;
    if (typed.doubtful) this.doubtful += times;
  }

  /**
   * The reading of a cell typed over another, `was` with its reading; null where that settles other cells in another
   * way. Repeats ("như trên") are the caller's.
   */
  retyped(was: DeadlineCell, before: DeadlineReading, is: DeadlineCell): DeadlineReading | null {
    const { order } = this;
    const reading = readDeadlineCell(is, this.reference);
    this.take(was, before, -1);
    this.take(is, reading, 1);
    return this.order === order
      ? settle(reading, typedDate(is, this.reference.date1904 ?? false), order)
      : null;
  }

  /** The reading of a cell put in; null as for `retyped`. */
  putIn(is: DeadlineCell): DeadlineReading | null {
    const { order } = this;
    const reading = readDeadlineCell(is, this.reference);
    this.take(is, reading, 1);
    return this.order === order
      ? settle(reading, typedDate(is, this.reference.date1904 ?? false), order)
      : null;
  }

  /** Leaves out a cell with its reading; false where that settles other cells in another way. */
  takeOut(was: DeadlineCell, before: DeadlineReading): boolean {
    const { order } = this;
    this.take(was, before, -1);
    return this.order === order;
  }

  get order(): Order {
    // Without a typed day there is nothing to settle; texts are not looked at.
    if (this.days === 0) return 'unknown';
    if (this.laterDays > 0) return this.laterTexts > 0 ? 'unknown' : 'as-stored';
    if (this.doubtful > 0 && this.laterTexts > 0) return 'swapped';
    return this.laterTexts >= ENOUGH && this.days >= ENOUGH ? 'swapped-perhaps' : 'unknown';
  }
}

/** So many on either side before dates that look right are doubted. */
const ENOUGH = 3;

function hasLaterDay(reading: DeadlineReading): boolean {
  if (reading.kind !== 'date') return false;
  const stated = reading.inclusiveDue ?? reading.due;
  return stated !== null && partsOf(stated).day > 12 && /\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}/.test(reading.text);
}

function settle(reading: DeadlineReading, typed: TypedDate | undefined, order: Order): DeadlineReading {
  if (typed?.swapped === undefined || !DAYS.has(typed.format.shows)) return reading;
  if (order === 'swapped-perhaps' && reading.kind === 'date') {
    return swappedDoubt(reading.text, typed.date, typed.swapped);
  }
  if (!typed.doubtful || order === 'unknown' || order === 'swapped-perhaps') return reading;
  const due = order === 'swapped' ? typed.swapped : typed.date;
  return dayReading(reading.text, due, [{ part: 'day-month-order', from: 'sibling' }]);
}

/** "Như trên" repeats the reading above, where that one is understood. */
function withRepeats(readings: readonly DeadlineReading[]): readonly DeadlineReading[] {
  let above: DeadlineReading | undefined;
  return readings.map((reading) => {
    const repeats = reading.doubts.some(({ id }) => id === 'same-as-above');
    if (repeats && above !== undefined) {
      const { text, spans, patterns } = reading;
      return {
        ...above,
        text,
        spans,
        patterns,
        inferred: [...above.inferred, { part: 'due', from: 'sibling' }],
      };
    }
    if (reading.kind !== 'none' && reading.kind !== 'unclear') above = reading;
    else if (reading.kind === 'unclear') above = undefined;
    return reading;
  });
}
