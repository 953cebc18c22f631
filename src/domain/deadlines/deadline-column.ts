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
  const order = orderOfTyping(typed, cells, readings);
  const settled = readings.map((reading, index) => settle(reading, typed[index], order));
  return withRepeats(settled);
}

type Order = 'swapped' | 'swapped-perhaps' | 'as-stored' | 'unknown';

const DAYS = new Set<DateFormatShows>(['day', 'day-without-year']);
type DateFormatShows = TypedDate['format']['shows'];

function orderOfTyping(
  typed: readonly (TypedDate | undefined)[],
  cells: readonly DeadlineCell[],
  readings: readonly DeadlineReading[],
): Order {
  const days = typed.filter((each): each is TypedDate => each !== undefined && DAYS.has(each.format.shows));
  // Without a typed day there is nothing to settle; texts are not looked at.
  if (days.length === 0) return 'unknown';
  const laterTyped = days.some(({ date }) => partsOf(date).day > 12);
  const laterText = readings.filter(
    (reading, index) => typeof cells[index]?.value === 'string' && hasLaterDay(reading),
  ).length;
  if (laterTyped) return laterText > 0 ? 'unknown' : 'as-stored';
  const doubtful = days.some((each) => each.doubtful);
  if (doubtful && laterText > 0) return 'swapped';
  return laterText >= ENOUGH && days.length >= ENOUGH ? 'swapped-perhaps' : 'unknown';
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
