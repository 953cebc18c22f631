/**
 * Deadlines that stand inside other sentences: in a product, a note, a task's wording.
 *
 * Prose names many dates that are none of its own, so only what is bounded ("trước ngày 25/11/2025"),
 * what recurs and terms that run from an event are taken; "thường xuyên" is an adverb there, "theo kế
 * hoạch" a turn of phrase, and a bare year a name.
 */
import { compose } from './compose';
import { findPieces } from './find-pieces';
import { matchingText } from './matching-text';
import type { MatchingText } from './matching-text';
import { indexPatterns } from './pattern-index';
import { deadlinePatterns } from './patterns';
import { isDated } from './piece';
import type { Piece } from './piece';
import type { DeadlineReading, DeadlineReference } from './reading';
import { withBounds } from './refinements/bounds';

/** Patterns that mean something only where a cell holds nothing but its deadline. */
const CELLS_ONLY: ReadonlySet<string> = new Set([
  'nothing',
  'same-as-above',
  'status',
  'left-open',
  'bare-year',
  'plan-year',
  'continuous',
  'after-event',
  'according-to',
]);
const prosePatterns = indexPatterns(deadlinePatterns.filter(({ id }) => !CELLS_ONLY.has(id)));
const SENTENCE_END = /[;()]|\.(?= |$)/;
const TO_BE_DONE = /(?:hoan thanh|xong|ket thuc|ban hanh|trinh|gui|bao cao|nop)[a-z ]{0,25}$/;

/** The readings found in prose, in the order of the text; empty where it names no deadline. */
export function deadlinesWithin(text: string, reference: DeadlineReference): readonly DeadlineReading[] {
  const matching = matchingText(text);
  const found = findPieces(matching, prosePatterns);
  if (found.length === 0) return [];
  const bounded = withBounds(matching, found);
  const groups = bySentence(matching, found, bounded)
    .map((group) => group.filter((each) => isTelling(each, group, matching.folded)))
    .filter((group) => group.length > 0);
  return withListsJoined(matching.folded, groups)
    .map((group) =>
      compose(
        text,
        matching,
        group.map(({ piece }) => piece),
        reference,
      ),
    )
    .filter((reading) => reading.kind !== 'unclear' && reading.kind !== 'none');
}

interface Candidate {
  /** As found, without the words before it. */
  readonly piece: Piece;
  readonly bounded: Piece;
}

function bySentence(
  text: MatchingText,
  found: readonly Piece[],
  bounded: readonly Piece[],
): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  found.forEach((piece, index) => {
    const candidate = { piece, bounded: bounded[index] ?? piece };
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && !SENTENCE_END.test(text.folded.slice(last.piece.end, piece.start)))
      group?.push(candidate);
    else groups.push([candidate]);
  });
  return groups;
}

function isTelling({ bounded }: Candidate, group: readonly Candidate[], folded: string): boolean {
  const { value, bound } = bounded;
  switch (value.is) {
    case 'every':
    case 'periodic':
      return true;
    case 'event':
      return value.event.terms.length > 0;
    case 'weekday':
    case 'day-of-period':
      return (value.is === 'day-of-period' && value.every !== undefined) || recurs(group);
    case 'day':
    case 'window':
      if (bound === 'before' || bound === 'until') return true;
      if (bounded.isRange && bound === 'within') return true;
      if (recurs(group) && value.is === 'day' && value.due.year === undefined) return true;
      return (
        value.is === 'window' && value.size !== 'year' && TO_BE_DONE.test(folded.slice(0, bounded.start))
      );
    default:
      return false;
  }
}

function recurs(group: readonly Candidate[]): boolean {
  return group.some(({ piece }) => piece.value.is === 'every');
}

/** "- Đến 31/12: … - Đến 31/01: …": dates that each open a line are the parts of one deadline. */
function withListsJoined(
  folded: string,
  groups: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const listed = (group: readonly Candidate[]) =>
    group.every(({ piece }) => isDated(piece)) &&
    /(?:^|;) *[-+•*]? *$/.test(folded.slice(0, group[0]?.bounded.start));
  const joined: (readonly Candidate[])[] = [];
  for (const group of groups) {
    const previous = joined.at(-1);
    if (previous !== undefined && listed(previous) && listed(group))
      joined[joined.length - 1] = [...previous, ...group];
    else joined.push(group);
  }
  return joined;
}
