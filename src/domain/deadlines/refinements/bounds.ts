/**
 * The words before a date that say on which side of it the deadline lies: "trước", "đến hết", "chậm
 * nhất", "từ", "sau", "trong", and the hour.
 */
import type { MatchingText } from '../matching-text';
import type { Bound, Piece } from '../piece';
import { WORD_START, oneOf, spaced } from '../../text';

export const BOUND_WORDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['truoc', 'before'],
  ['den truoc', 'before'],
  // "Trước hết tháng 9" is before September has ended.
  ['truoc het', 'until'],
  ['den', 'until'],
  ['cho den', 'until'],
  ['toi', 'until'],
  ['het', 'until'],
  ['den het', 'until'],
  ['cham nhat', 'until'],
  ['cham nhat den', 'until'],
  ['cham nhat den het', 'until'],
  ['cham nhat la truoc', 'before'],
  ['cham nhat truoc', 'before'],
  ['muon nhat', 'until'],
  ['tre nhat', 'until'],
  ['khong qua', 'until'],
  ['khong muon hon', 'until'],
  ['khong cham hon', 'until'],
  ['khong cham qua', 'until'],
  ['khong tre hon', 'until'],
  ['khong sau', 'until'],
  ['han', 'until'],
  ['han cuoi', 'until'],
  ['han chot', 'until'],
  ['thoi han', 'until'],
  ['tu', 'from'],
  ['ke tu', 'from'],
  ['bat dau', 'from'],
  ['bat dau tu', 'from'],
  ['tinh tu', 'from'],
  ['sau', 'after'],
  ['ngay sau', 'after'],
  ['trong', 'within'],
  ['vao', 'within'],
  ['trong khoang', 'within'],
  ['khoang', 'within'],
]);
const HOUR = '(?<hour>[01]?\\d|2[0-4])(?:~(?:h|g|gio)~|:(?=\\d))(?<minute>[0-5]\\d)?(?:~phut)?(?:~cac)?';
const LEAD_WORDS = '(?: (?:la|vao|trong|het|thoi diem|moc|ngay|cuoi ngay|thoi gian|sang|chieu|nhat|cuoi))*';
const BEFORE_DATE = new RegExp(
  `(?:${WORD_START}(?<word>${spaced(oneOf(BOUND_WORDS.keys()))})${spaced(`${LEAD_WORDS}~:?`)})?${spaced(`~(?:${HOUR}(?:~,| cua)?)?~(?:(?:vao )?ngay)?~`)}$`,
);
/** "15/6 và 15/12": the word before the first holds for the second. */
const LISTED = /^ *(?:,|va|&|\/|;)? *(?:ngay)? *$/;
const LONGEST_LEAD = 60;

const BOUNDED = new Set(['day', 'window', 'day-of-period', 'weekday', 'every']);

export function withBounds(text: MatchingText, pieces: readonly Piece[]): readonly Piece[] {
  const bounded: Piece[] = [];
  let previousEnd = 0;
  for (const piece of pieces) {
    const read = BOUNDED.has(piece.value.is) ? boundedPiece(text.folded, piece, previousEnd) : piece;
    const previous = bounded.at(-1);
    const carried =
      read.bound === undefined &&
      previous !== undefined &&
      (previous.bound === 'before' || previous.bound === 'until') &&
      previous.value.is === read.value.is &&
      LISTED.test(text.folded.slice(previous.end, read.start))
        ? { ...read, bound: previous.bound }
        : read;
    bounded.push(carried);
    previousEnd = piece.end;
  }
  return bounded;
}

function boundedPiece(folded: string, piece: Piece, previousEnd: number): Piece {
  const from = Math.max(previousEnd, piece.start - LONGEST_LEAD);
  if (from === piece.start) return piece;
  const match = BEFORE_DATE.exec(folded.slice(from, piece.start));
  if (match === null || match[0].trim() === '') return piece;
  const { word, hour, minute } = match.groups ?? {};
  const stated = word === undefined ? undefined : BOUND_WORDS.get(word.replace(/ +/g, ' '));
  const bound = stated === 'from' && piece.isRange ? 'within' : stated;
  if (bound === undefined && hour === undefined) return piece;
  return {
    ...piece,
    start: from + match.index + (match[0].length - match[0].trimStart().length),
    bound: bound ?? piece.bound,
    time: hour === undefined ? piece.time : `${hour.padStart(2, '0')}:${minute ?? '00'}`,
  };
}
