/**
 * Lets every pattern claim its stretches of a phrase, earlier patterns first.
 *
 * This runs for every deadline of a workbook; loops are written out because closures here cost more than
 * what they do.
 */
import type { DeadlineMatch, PieceDraft } from './deadline-pattern';
import type { MatchingText } from './matching-text';
import type { IndexedPattern, PatternIndex } from './pattern-index';
import type { Piece } from './piece';

/** Pieces in the order of the text. */
export function findPieces(text: MatchingText, patterns: PatternIndex): readonly Piece[] {
  const pieces: Piece[] = [];
  // How many pieces there were when the figures were last looked through, and what came of it.
  let looked = 0;
  let unread = true;
  for (const pattern of patterns.candidates(text.folded)) {
    if (pattern.readsFigures) {
      if (looked !== pieces.length) {
        unread = hasUnreadFigure(text.folded, pieces);
        looked = pieces.length;
      }
      if (!unread) continue;
    }
    findAll(pattern, text, pieces);
  }
  if (pieces.length < 2) return pieces;
  return withoutWhatClausesCover(pieces.sort((a, b) => a.start - b.start || b.end - a.end));
}

function findAll(pattern: IndexedPattern, text: MatchingText, pieces: Piece[]): void {
  // Not matchAll: it would copy the expression for every phrase.
  const { expression } = pattern;
  expression.lastIndex = 0;
  for (let found = expression.exec(text.folded); found !== null; found = expression.exec(text.folded)) {
    const match = new Match(found, text.written);
    for (const draft of pattern.read(match)) claim(pieces, pieceOf(draft, match, pattern.id));
    if (match.end === text.folded.length) return;
    if (match.start === match.end) expression.lastIndex++;
  }
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
  for (const other of pieces) if (isTaken(piece, other)) return;
  pieces.push(piece);
}

/** A clause may run over what others have read, but not open inside it. */
function isTaken(piece: Piece, by: Piece): boolean {
  if (opensClause(piece))
    return by.value.is !== 'citation' && by.start <= piece.start && piece.start < by.end;
  return !opensClause(by) && by.start < piece.end && piece.start < by.end;
}

/** Plans and events run to the end of their clause, over whatever stands in it. */
function opensClause(piece: Piece): boolean {
  return piece.value.is === 'plan' || piece.value.is === 'event';
}

/** Whether any figure stands outside what has been read. */
function hasUnreadFigure(folded: string, pieces: readonly Piece[]): boolean {
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code < FIGURE_0 || code > FIGURE_9) continue;
    const end = endOfPieceAt(at, pieces);
    if (end === undefined) return true;
    at = end - 1;
  }
  return false;
}

const FIGURE_0 = 48;
const FIGURE_9 = 57;

function endOfPieceAt(at: number, pieces: readonly Piece[]): number | undefined {
  for (const piece of pieces) {
    if (piece.start <= at && at < piece.end && !opensClause(piece)) return piece.end;
  }
  return undefined;
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
