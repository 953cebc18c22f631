/**
 * Lets every pattern claim its stretches of a phrase, earlier patterns first.
 */
import type { DeadlineMatch } from './deadline-pattern';
import type { MatchingText } from './matching-text';
import type { PatternIndex } from './pattern-index';
import type { Piece } from './piece';

/** Pieces in the order of the text. */
export function findPieces(text: MatchingText, patterns: PatternIndex): readonly Piece[] {
  const { folded } = text;
  const pieces: Piece[] = [];
  for (const pattern of patterns.candidates(folded)) {
    // Not matchAll: it would copy the expression for every phrase.
    const { expression } = pattern;
    expression.lastIndex = 0;
    for (let found = expression.exec(folded); found !== null; found = expression.exec(folded)) {
      const match = matchOf(found, text);
      for (const draft of pattern.read(match)) {
        const { start = match.start, end = match.end } = draft;
        claim(pieces, { ...draft, pattern: pattern.id, start, end });
      }
      if (match.start === match.end) expression.lastIndex++;
    }
  }
  if (pieces.length < 2) return pieces;
  return withoutWhatClausesCover(pieces.sort((a, b) => a.start - b.start || b.end - a.end));
}

function matchOf(found: RegExpExecArray, text: MatchingText): DeadlineMatch {
  return {
    found: found[0],
    groups: found.groups ?? {},
    start: found.index,
    end: found.index + found[0].length,
    folded: text.folded,
    written: (start, end) => text.written.slice(start, end),
  };
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
