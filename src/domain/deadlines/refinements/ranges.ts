/**
 * Two dates that make one stretch of time: "từ 01/3 đến 30/4", "01/3 - 30/4/2025", "Quý I đến hết tháng 8".
 */
import type { MatchingText } from '../matching-text';
import { isDated } from '../piece';
import type { Dated, Piece } from '../piece';

const DASH = /^ *- *$/;
const NOTHING = /^ *,? *$/;
const CLOSES = /^(?:cho )?(?:den|toi|het)/;

/** Dated pieces, those of one range together. */
export function joinRanges(text: MatchingText, pieces: readonly Piece[]): readonly (readonly Dated[])[] {
  const joined: Dated[][] = [];
  for (const piece of pieces) {
    if (!isDated(piece)) continue;
    const group = joined.at(-1);
    const open = group?.length === 1 ? group[0] : undefined;
    if (open !== undefined && opensRange(open) && follows(text.folded, open, piece)) group?.push(piece);
    else joined.push([piece]);
  }
  return joined;
}

/**
 * "Báo cáo quý I trước 15/3", "Quý III: 15/9": a period right before a day that has its own limit names
 * what is due and is no deadline itself.
 */
export function withoutNames(
  text: MatchingText,
  groups: readonly (readonly Dated[])[],
): readonly (readonly Dated[])[] {
  if (groups.length < 2) return groups;
  return groups.filter((group, index) => {
    const [only] = group;
    const next = groups[index + 1]?.[0];
    if (group.length > 1 || only?.value.is !== 'window' || only.bound !== undefined || next === undefined)
      return true;
    const gap = text.folded.slice(only.end, next.start);
    return !(
      next.value.is === 'day' &&
      (/^ *: *$/.test(gap) || (/^ +$/.test(gap) && next.bound !== undefined))
    );
  });
}

function opensRange(piece: Dated): boolean {
  return piece.bound === undefined || piece.bound === 'from' || piece.bound === 'within';
}

function follows(folded: string, open: Dated, piece: Dated): boolean {
  const gap = folded.slice(open.end, piece.start);
  if (piece.bound === undefined) return DASH.test(gap) && open.value.is === piece.value.is;
  if (piece.bound !== 'until' && piece.bound !== 'before') return false;
  if (!NOTHING.test(gap)) return false;
  if (piece.bound === 'until' && CLOSES.test(folded.slice(piece.start))) {
    // "Năm 2025, đến 30/6": a limit within the year, not a range.
    return open.bound === 'from' || !gap.includes(',');
  }
  return open.bound === 'from';
}
