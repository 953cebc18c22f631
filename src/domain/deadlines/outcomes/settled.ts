/**
 * Phrases that hold no date whatever else they hold: blanks, dashes, states, dates that cannot be.
 */
import type { MatchingText } from '../matching-text';
import type { Piece, PieceValue } from '../piece';
import { notUnderstood } from './outcome';
import type { Outcome } from './outcome';

/** Phrases that are settled by one look: blank, a dash, a state, a date that cannot be. */
export function settledWithoutDates(
  text: MatchingText,
  pieces: readonly Piece[],
): { readonly outcome: Outcome; readonly pieces: readonly Piece[] } | undefined {
  const telling = pieces.find((piece) => SETTLING.has(piece.value.is));
  if (telling === undefined) {
    return pieces.length === 0 && text.written.trim() === ''
      ? { outcome: { kind: 'none' }, pieces: [] }
      : undefined;
  }
  const whole = text.written.trim();
  const written = text.written.slice(telling.start, telling.end).trim();
  const settled = (outcome: Outcome) => ({ outcome, pieces: [telling] });
  switch (telling.value.is) {
    case 'nothing':
      return settled({ kind: 'none' });
    case 'same-as-above':
      return settled({ kind: 'unclear', doubts: [{ id: 'same-as-above', text: whole }] });
    case 'status':
      return settled({ kind: 'unclear', doubts: [{ id: 'status-in-deadline', text: whole }] });
    case 'impossible-date':
      return settled({ kind: 'unclear', doubts: [{ id: 'impossible-date', text: written }] });
    default:
      return settled(notUnderstood(whole));
  }
}

const SETTLING: ReadonlySet<PieceValue['is']> = new Set([
  'nothing',
  'same-as-above',
  'status',
  'impossible-date',
  'left-open',
]);
