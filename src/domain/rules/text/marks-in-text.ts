/**
 * Marks of punctuation that stand wrongly in one cleaned text, each with the piece of text that shows it.
 */
import { beginsWithBullet, passage } from '../../text';

export type MarkKind =
  | 'space-before'
  | 'space-after'
  | 'bullet'
  | 'doubled'
  | 'comma-in-word'
  | 'unopened'
  | 'unclosed'
  | 'cut-off';

export interface MarkFault {
  readonly kind: MarkKind;
  /** The words around it. */
  readonly found: string;
  /** The mark itself, for looking up the cell of a joined text. */
  readonly mark: string;
}

/** Letters on either side that show where in the text it stands. */
const REACH = 16;

/** Words that a comma never parts: the halves are no list. */
const ONE_WORD =
  'phòng ngừa|doanh nghiệp|hành chính|nhiệm vụ|quyết định|thực hiện|thủ tục|cải cách|hồ sơ|cơ quan|đơn vị|triển khai|chuyên môn|phối hợp|tham mưu|giải quyết|tuyên truyền|viên chức|công chức|kế hoạch|kết quả|sản phẩm'.split(
    '|',
  );
/** The other halves of the words that begin with one: "ngừa" for "phòng". */
export const halvesAfter = (half: string): readonly string[] =>
  ONE_WORD.flatMap((word) => (word.startsWith(`${half} `) ? [word.slice(half.length + 1)] : []));
const COMMA_IN_WORD = new RegExp(
  `(?<!\\p{L})(?:${ONE_WORD.map((word) => word.replace(' ', ', ')).join('|')})(?!\\p{L})`,
  'iu',
);
const SPACE_BEFORE = /[\p{L}\d)”"] +(?:[,;!?](?=\s|$|\p{L})|\.(?=\s|$))/u;
const SPACE_AFTER = /\p{Ll}[,;](?=\p{L})|\)[,;](?=\p{L})/u;
/** "QLĐT &HTQT": a space on one side only; "KH&CN" has none. */
const HALF_SPACED = / &(?=\p{L})|(?<=\p{L})& (?=\p{L})/u;
const DOUBLED = /,\s*[,;]|;\s*[,;]|(?<!\.)\.\.(?!\.)/;
const BULLET = /^[-+–](?=\p{L}{2})/mu;
/** "a)", "12)" at the beginning of an item opens nothing. */
const ITEM = /(?<=^|[;:.,]\s?)(?:\p{L}|\d{1,2})\)/gmu;

/** Edits that keep every word: what `punctuation` may mend by itself. */
export const MENDS: readonly (readonly [kind: MarkKind, from: RegExp, to: string])[] = [
  ['space-before', /([\p{L}\d)”"]) +(?=[,;!?](?:\s|$|\p{L})|\.(?:\s|$))/gu, '$1'],
  ['space-after', /((?:\p{Ll}|\))[,;])(?=\p{L})/gu, '$1 '],
  ['space-after', / &(?=\p{L})|(?<=\p{L})& (?=\p{L})/gu, ' & '],
  ['bullet', /^([-+–])(?=\p{L}{2})/gmu, '$1 '],
];

/** Faults that one cell shows by itself. */
export function marksInCell(text: string): readonly MarkFault[] {
  const faults: MarkFault[] = [];
  const look = (kind: MarkKind, pattern: RegExp): void => {
    const match = pattern.exec(text);
    if (match) faults.push({ kind, found: around(text, match.index, match[0].length), mark: match[0] });
  };
  if (/[,;.!?]/.test(text)) {
    if (/ [,;.!?]/.test(text)) look('space-before', SPACE_BEFORE);
    if (/[,;][^\s\d]/.test(text)) look('space-after', SPACE_AFTER);
    if (/[,;.]\s*[,;.]/.test(text)) look('doubled', DOUBLED);
    if (text.includes(', ')) look('comma-in-word', COMMA_IN_WORD);
  }
  if (text.includes('&')) look('space-after', HALF_SPACED);
  if (beginsWithBullet(text) || text.includes('\n')) look('bullet', BULLET);
  return faults;
}

/** Faults that only the whole text shows, its halves joined: brackets, quotation marks, the end. */
export function marksInWhole(text: string): readonly MarkFault[] {
  const faults: MarkFault[] = [];
  const fault = (kind: MarkKind, at: number): void => {
    faults.push({ kind, found: around(text, at, 1), mark: text[at] ?? '' });
  };
  const end = text.trimEnd();
  if (/[\p{L}\d)][;,]$/u.test(end)) fault('cut-off', end.length - 1);
  if (!/[()[\]“”«»"]/.test(text)) return faults;
  const plain = text.replace(ITEM, (item) => item.slice(0, -1) + ' ');
  for (const [open, close] of ['()', '[]', '“”', '«»']) {
    const opened: number[] = [];
    for (let index = 0; index < plain.length; index++) {
      if (plain[index] === open) opened.push(index);
      else if (plain[index] === close && opened.pop() === undefined && !closesStraight(plain, index, close)) {
        fault('unopened', index);
      }
    }
    for (const index of opened) if (!openedCurly(plain, index, open)) fault('unclosed', index);
  }
  const straight = [...plain.matchAll(/(?<!\d)"/g)].map((match) => match.index);
  if (straight.length % 2 === 1 && !/[“”]/.test(plain)) fault('unopened', straight.at(-1) ?? 0);
  return faults;
}

/** “Phần mềm" is a pair of two fashions, not an unbalanced mark. */
const closesStraight = (text: string, at: number, close: string | undefined): boolean =>
  close === '”' && text.slice(0, at).includes('"');
const openedCurly = (text: string, at: number, open: string | undefined): boolean =>
  open === '“' && text.slice(at).includes('"');

const around = (text: string, at: number, length: number): string => passage(text, at, at + length, REACH);
