/**
 * A year stated once serves the whole phrase: "30/3 và 30/6/2025", "Quý I: …; Quý II/2025: …".
 */
import type { PartialDay } from '../partial-day';
import { isDated } from '../piece';
import type { Dated, Piece } from '../piece';

export function shareYears(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const dated = pieces.filter(isDated);
  if (dated.length < 2 || dated.every((piece) => yearOf(piece) !== undefined)) return pieces;
  const shared = new Map<Piece, Dated>();
  let next: Dated | undefined;
  for (const piece of dated.toReversed()) {
    const read = next === undefined ? piece : withYearOf(piece, next, 'after');
    if (read !== piece) shared.set(piece, read);
    if (yearOf(read) !== undefined) next = read;
  }
  let previous: Dated | undefined;
  for (const piece of dated) {
    const known = shared.get(piece) ?? piece;
    const read = previous === undefined ? known : withYearOf(known, previous, 'before');
    if (read !== piece) shared.set(piece, read);
    if (yearOf(read) !== undefined) previous = read;
  }
  return pieces.map((piece) => shared.get(piece) ?? piece);
}

function yearOf(piece: Dated): number | undefined {
  return firstDayOf(piece).year ?? piece.value.due?.year;
}

function firstDayOf(piece: Dated): PartialDay {
  return piece.value.is === 'day' ? piece.value.due : piece.value.start;
}

/** Time runs forward: December before "02/2026" is that of 2025. */
function withYearOf(piece: Dated, giver: Dated, side: 'before' | 'after'): Dated {
  if (yearOf(piece) !== undefined || firstDayOf(piece).yearShift !== undefined) return piece;
  const day = side === 'after' ? firstDayOf(giver) : (giver.value.due ?? firstDayOf(giver));
  if (day.year === undefined) return piece;
  const ofWholeYear = giver.value.is === 'window' && giver.value.size === 'year';
  const own = firstDayOf(piece).month;
  const step = ofWholeYear
    ? 0
    : side === 'after' && own > day.month
      ? -1
      : side === 'before' && own < day.month
        ? 1
        : 0;
  const year = day.year + step;
  if (piece.value.is === 'day') {
    return { ...piece, value: { ...piece.value, due: { ...piece.value.due, year } } };
  }
  const { start, due } = piece.value;
  const dueYear = due !== null && due.month < start.month ? year + 1 : year;
  return {
    ...piece,
    value: {
      ...piece.value,
      start: { ...start, year },
      due: due === null ? null : { ...due, year: dueYear },
    },
  };
}
