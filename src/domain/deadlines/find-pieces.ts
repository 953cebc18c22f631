/**
 * Lets every pattern claim its stretches of a phrase, earlier patterns first.
 */
import type { DeadlineMatch, PieceDraft } from './deadline-pattern';
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
      const match = new Match(found, text.written);
      for (const draft of pattern.read(match)) claim(pieces, pieceOf(draft, match, pattern.id));
      if (match.start === match.end) expression.lastIndex++;
    }
  }
  if (pieces.length < 2) return pieces;
  return withoutWhatClausesCover(pieces.sort((a, b) => a.start - b.start || b.end - a.end));
}

class Match implements DeadlineMatch {
  readonly found: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly #written: string;

  constructor(found: RegExpExecArray, written: string) {
    this.found = found[0];
    this.groups = found.groups ?? NO_GROUPS;
    this.start = found.index;
    this.end = found.index + found[0].length;
    this.folded = found.input;
    this.#written = written;
  }

  written(start: number, end: number): string {
    return this.#written.slice(start, end);
  }
}

const NO_GROUPS: DeadlineMatch['groups'] = {};

/** Every mark is set, given or not: pieces of one shape are compared and copied fastest. */
function pieceOf(draft: PieceDraft, match: DeadlineMatch, pattern: string): Piece {
  return {
    start: draft.start ?? match.start,
    end: draft.end ?? match.end,
    pattern,
    value: draft.value,
    weak: draft.weak ?? false,
    byConvention: draft.byConvention ?? false,
    isRange: draft.isRange ?? false,
    shortYear: draft.shortYear ?? false,
    bound: undefined,
    time: undefined,
  };
}

function claim(pieces: Piece[], piece: Piece): void {
  if (pieces.length > 0 && isTaken(pieces, piece)) return;
  pieces.push(piece);
}

function isTaken(pieces: readonly Piece[], piece: Piece): boolean {
  return opensClause(piece)
    ? pieces.some(
        (other) => other.value.is !== 'citation' && other.start <= piece.start && piece.start < other.end,
      )
    : pieces.some((other) => !opensClause(other) && other.start < piece.end && piece.start < other.end);
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
