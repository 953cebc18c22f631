/**
 * One pass over a text for all rules that read cells letter by letter: which of them have anything to look at.
 * Nearly all texts of a large plan are plain Vietnamese in known phrases with their marks in place, and are done
 * with here.
 *
 * A rule that is not called has nothing to find; one that is called looks for itself. Whatever is unusual (marks on
 * their own, mark-up, line breaks before anything but an item, other scripts) calls all of them.
 */
import type { GridRow } from '../../grid';
import { hashStep, isLetter, isPartOfCode } from '../../text';
import { lookedWords, type LookedWord } from './looked-words';

/** One bit for what may be wrong. */
export const LOOK = {
  /** Words that are no Vietnamese, stand in no known phrase, or begin something that is often written wrong. */
  words: 1,
  /** Words whose tone mark has two places, or stands in the wrong one. */
  tones: 2,
  /** Punctuation, brackets, quotation marks, bullets. */
  marks: 4,
  /** Two spaces together. */
  spaces: 8,
  /** Characters beyond letters, digits and the marks of ordinary typing. */
  characters: 16,
  /** Words enough, and no letter that only Vietnamese has, or one that a wrong table of characters shows. */
  letters: 32,
} as const;

const ALL = 63;

let lastText = '';
let lastCalls = 0;

/**
 * False where the rules for this have nothing to find in the raw text of a cell, or in a cleaned text. Rules ask of
 * one text after the other, so the last answer is kept.
 */
export function callsFor(text: string, look: number): boolean {
  if (text !== lastText) {
    lastCalls = text === '' ? 0 : firstLook(text);
    lastText = text;
  }
  return (lastCalls & look) !== 0;
}

/** Kept with the row: most rows stay as they are from one check to the next. */
const callsOfRow = new WeakMap<GridRow, number>();

/** False where `callsFor` is for every text of a row. */
export function rowCallsFor(row: GridRow, look: number): boolean {
  let calls = callsOfRow.get(row);
  if (calls === undefined) {
    calls = 0;
    for (const { value } of row.cells)
      if (typeof value === 'string' && value !== '') calls |= firstLook(value);
    callsOfRow.set(row, calls);
  }
  return (calls & look) !== 0;
}

/** What a character is to the first look. */
const QUIET = 0;
const LETTER = 1;
const STRANGE = 2;
/** Needs a place of its own: a space before it, or none behind it, is a fault. */
const POINT = 3;
const BULLET = 4;
const OPENS = 5;
const CLOSES = 6;
const LINE = 7;
const CALLS = 8;

const OPENING = '([“';
const CLOSING = ')]”';

const kinds = new Uint8Array(0x2028).fill(STRANGE);
kinds.fill(QUIET, 0x20, 0x7f);
kinds.fill(QUIET, 0x2010);
for (let code = 0; code < kinds.length; code++) if (isLetter(code)) kinds[code] = LETTER;
const MARKS: readonly (readonly [marks: string, kind: number])[] = [
  ['<&_', STRANGE],
  [',;.!?', POINT],
  ['-+–', BULLET],
  [OPENING, OPENS],
  [CLOSING, CLOSES],
  ['\n', LINE],
  ['"', CALLS],
];
for (const [marks, kind] of MARKS) for (const mark of marks) kinds[mark.charCodeAt(0)] = kind;

const SPACE = 32;
const COMMA = 44;
const SEMICOLON = 59;
const POINT_CODE = 46;
/** Fewer words may be a name, a code or English. */
export const LEAST_WORDS_TO_JUDGE = 5;

/** Brackets of each kind that are open. */
const open = new Int32Array(OPENING.length);
const opened = (kind: number, more: number): number => (open[kind] = (open[kind] ?? 0) + more);

function firstLook(text: string): number {
  const { length } = text;
  let calls = 0;
  /** The word before, where nothing but spaces stands between. */
  let previous: LookedWord | null = null;
  /** It is known beside nothing yet. */
  let alone = false;
  /** It must be followed by one of these. */
  let wanted: Words | null = null;
  /** The word before a comma, where nothing but spaces stands between. */
  let beforeComma: LookedWord | null = null;
  let words = 0;
  let vietnamese = false;
  let begun = false;
  open.fill(0);
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const kind = code < kinds.length ? kinds[code] : STRANGE;
    if (kind === LETTER) {
      const start = index;
      let hash = 0;
      for (let letter = code; kinds[letter] === LETTER; letter = text.charCodeAt(++index))
        hash = hashStep(hash, letter);
      const word = lookedWords.at(text, start, index, hash);
      if (word.strange) return ALL;
      words++;
      if (word.vietnamese) vietnamese = true;
      if (word.twoPlaces) calls |= LOOK.tones;
      if (beforeComma?.halves?.has(word.plain) === true) calls |= LOOK.marks;
      beforeComma = null;
      begun = true;
      if ((calls & LOOK.words) !== 0) {
        previous = word;
        continue;
      }
      const askPrevious: boolean = alone || !word.single;
      const together: boolean = askPrevious && previous?.after.has(word.plain) === true;
      const isCode = (!word.quiet || !word.single) && isPartOfCode(text, start, index);
      if (
        (alone && !together) ||
        (!word.quiet && !isCode) ||
        previous?.plain === word.plain ||
        wanted?.has(word.plain) === false ||
        (previous !== null && mayBeSlip(previous, word))
      )
        calls |= LOOK.words;
      wanted = wantedBehind(previous, word);
      previous = word;
      alone = !word.single && !together && !isCode;
      continue;
    }
    index++;
    if (code === SPACE) {
      if (text.charCodeAt(index) === SPACE) calls |= LOOK.spaces;
      continue;
    }
    if (kind === STRANGE) return ALL;
    const before = previous;
    if (alone) calls |= LOOK.words;
    alone = false;
    previous = null;
    wanted = null;
    beforeComma = null;
    switch (kind) {
      case POINT:
        if (text.charCodeAt(index - 2) === SPACE || isPressed(text, index, code)) calls |= LOOK.marks;
        if (code === COMMA) beforeComma = before;
        break;
      case BULLET:
        if (!begun && kinds[text.charCodeAt(index)] === LETTER) calls |= LOOK.marks;
        break;
      case OPENS:
        opened(OPENING.indexOf(text.charAt(index - 1)), 1);
        break;
      case CLOSES:
        if (opened(CLOSING.indexOf(text.charAt(index - 1)), -1) < 0 || mayEndItem(text, index - 2))
          calls |= LOOK.marks;
        break;
      case LINE:
        if (!beginsItem(text, index)) return ALL;
        break;
      case CALLS:
        calls |= LOOK.marks;
        break;
      default:
        break;
    }
    begun = true;
  }
  if (alone) calls |= LOOK.words;
  if (!vietnamese && words >= LEAST_WORDS_TO_JUDGE) calls |= LOOK.letters;
  if (open.some((count) => count > 0) || isCutOff(text)) calls |= LOOK.marks;
  return calls;
}

/** Without the space that belongs behind a comma, or with a second mark. */
function isPressed(text: string, index: number, point: number): boolean {
  const next = text.charCodeAt(index);
  if (point === POINT_CODE) return next === POINT_CODE;
  if (point !== COMMA && point !== SEMICOLON) return false;
  return next === COMMA || next === SEMICOLON || kinds[next] === LETTER;
}

/** "a)", "12)": a closing bracket that may have opened nothing. */
function mayEndItem(text: string, at: number): boolean {
  const isDigit = (code: number): boolean => code >= 48 && code <= 57;
  const last = text.charCodeAt(at);
  if (kinds[last] === LETTER) return kinds[text.charCodeAt(at - 1)] !== LETTER;
  return isDigit(last) && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2)));
}

/** Behind a line break: "- " or "+ ", which cleaning leaves as it is. */
function beginsItem(text: string, at: number): boolean {
  return (text[at] === '-' || text[at] === '+') && text.charCodeAt(at + 1) === SPACE;
}

function isCutOff(text: string): boolean {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  const last = text.charCodeAt(end - 1);
  return last === COMMA || last === SEMICOLON;
}

/** Written together they may be a slip: "phần đấu", "Công Văn". */
function mayBeSlip(first: LookedWord, second: LookedWord): boolean {
  const { watch } = first;
  if (watch === null) return false;
  return (
    watch.slipWith.has(second.plain) ||
    (watch.kindWith === second.plain && first.look === 'capital' && second.look === 'capital')
  );
}

interface Words {
  has(word: string): boolean;
}

/** What must follow a word that never stands alone, or that only one word carries on; null for any word. */
function wantedBehind(previous: LookedWord | null, { watch }: LookedWord): Words | null {
  if (watch === null) return null;
  const { bound, goesOn } = watch;
  const partners = bound && previous && bound.after.has(previous.plain) ? null : (bound?.before ?? null);
  const ends = goesOn.filter(({ behind }) => previous?.plain === behind);
  if (ends.length === 0) return partners;
  return { has: (word) => partners?.has(word) !== false && ends.every(({ by }) => by.includes(word)) };
}
