/**
 * Lets every pattern claim its stretches of a phrase, earlier patterns first.
 */
import type { DeadlineMatch, DeadlinePattern } from './deadline-pattern';
import type { MatchingText } from './matching-text';
import type { Piece } from './piece';

/** Pieces in the order of the text. */
export function findPieces(text: MatchingText, patterns: readonly DeadlinePattern[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const pattern of patterns) {
    if (!occurs(pattern, text.folded)) continue;
    for (const found of text.folded.matchAll(pattern.expression)) {
      const match: DeadlineMatch = {
        found: found[0],
        groups: found.groups ?? {},
        start: found.index,
        end: found.index + found[0].length,
        folded: text.folded,
        written: (start, end) => text.written.slice(start, end),
      };
      for (const draft of pattern.read(match)) {
        const { start = match.start, end = match.end } = draft;
        claim(pieces, { ...draft, pattern: pattern.id, start, end });
      }
    }
  }
  return withoutWhatClausesCover(pieces.sort((a, b) => a.start - b.start || b.end - a.end));
}

function occurs(pattern: DeadlinePattern, folded: string): boolean {
  return pattern.triggers === undefined || pattern.triggers.some((word) => folded.includes(word));
}

function claim(pieces: Piece[], piece: Piece): void {
  const taken = opensClause(piece)
    ? pieces.some(
        (other) => other.value.is !== 'citation' && other.start <= piece.start && piece.start < other.end,
      )
    : pieces.some((other) => !opensClause(other) && other.start < piece.end && piece.start < other.end);
  if (!taken) pieces.push(piece);
}

/** Plans and events run to the end of their clause, over whatever stands in it. */
function opensClause(piece: Piece): boolean {
  return piece.value.is === 'plan' || piece.value.is === 'event';
}

/** "Theo kế hoạch thẩm định hằng năm": the years belong to the plan. */
function withoutWhatClausesCover(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let covered = -1;
  for (const piece of pieces) {
    if (piece.start < covered) continue;
    kept.push(piece);
    if (opensClause(piece)) covered = Math.max(covered, piece.end);
  }
  return kept;
}
