/**
 * A term that counts from a stated day: "Trong vòng 30 ngày kể từ ngày 01/7/2025" ends on 31/7/2025.
 * The starting day is not counted (Civil Code 2015, Art. 147), a missing day is the month's last (148).
 */
import { addDays, addWorkingDays, defaultDaysOff, endOfTerm } from '../../dates';
import type { CivilDate } from '../../dates';
import type { DatedPart } from '../dated-part';
import type { Piece } from '../piece';
import type { EventTerm } from '../reading';

/** The parts with terms worked out; a part no term counts from is left as it is. */
export function countTerms(pieces: readonly Piece[], parts: readonly DatedPart[]): readonly DatedPart[] {
  if (parts.length === 0 || !pieces.some((piece) => piece.value.is === 'event')) return parts;
  return parts.map((part) => {
    const opener = pieces.findLast((piece) => piece.start < part.start);
    if (opener?.value.is !== 'event' || opener.value.event.text !== '') return part;
    const term = opener.value.event.terms.at(-1);
    const origin = part.pieces[0]?.value;
    const day = part.pieces.length === 1 && origin?.is === 'day' ? originOf(part) : null;
    if (term === undefined || day === null) return part;
    const due = endOf(day, part.pieces[0]?.bound === 'before' ? { ...term, direction: 'before' } : term);
    return {
      ...part,
      start: opener.start,
      from: null,
      due,
      inclusiveDue: null,
      isWindow: false,
    };
  });
}

/** The stated day, whatever the bound has made of it. */
function originOf(part: DatedPart): CivilDate | null {
  if (part.pieces[0]?.bound === 'before') return part.inclusiveDue;
  if (part.pieces[0]?.bound === 'after') return part.from && addDays(part.from, -1);
  return part.due ?? part.from;
}

function endOf(origin: CivilDate, { amount, unit, direction }: EventTerm): CivilDate {
  const signed = direction === 'before' ? -amount : amount;
  if (unit === 'hour') return addDays(origin, Math.sign(signed) * Math.ceil(amount / 24));
  if (unit === 'working-hour') {
    return addWorkingDays(
      origin,
      Math.sign(signed) * Math.ceil(amount / WORKING_HOURS_A_DAY),
      defaultDaysOff,
    );
  }
  return endOfTerm(origin, { amount: signed, unit }, defaultDaysOff);
}

const WORKING_HOURS_A_DAY = 8;
