/**
 * Phrases that hold no date whatever else they hold: blanks, dashes, states, dates that cannot be.
 */
import type { MatchingText } from './matching-text';
import type { Piece, PieceValue } from './piece';
import type { DeadlineKind, DeadlineReading } from './reading';

/** What a phrase comes to, before its text and spans are added. */
export type Outcome = Partial<Omit<DeadlineReading, 'text' | 'spans' | 'patterns'>> & {
  readonly kind: DeadlineKind;
};

/** Phrases that are settled by one look: blank, a dash, a state, a date that cannot be. */
export function settledWithoutDates(
  text: MatchingText,
  pieces: readonly Piece[],
): { readonly outcome: Outcome; readonly pieces: readonly Piece[] } | undefined {
  const whole = text.written.trim();
  if (whole === '') return { outcome: { kind: 'none' }, pieces: [] };
  const telling = pieces.find((piece) => SETTLING.has(piece.value.is));
  if (telling === undefined) return undefined;
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

export function notUnderstood(text: string): Outcome {
  return { kind: 'unclear', doubts: [{ id: 'not-understood', text: text.trim() }] };
}
