/**
 * One pass over a text for all rules that read cells letter by letter: which of them have anything to look at.
 * Nearly all texts of a large plan are plain Vietnamese in known phrases with their marks in place, and are done
 * with here.
 *
 * A rule that is not called has nothing to find; one that is called looks for itself. Whatever is unusual (marks on
 * their own, mark-up, line breaks before anything but an item, other scripts) calls all of them.
 */
import { hashStep, isPartOfCode, TextCodes } from '../../text';
import { LOOK } from './look';
import { letterCodes, lookedWords, type LookedWord } from './looked-words';
import type { Watch } from './watched-words';

export { LOOK };

const ALL = 1023;

/** False where the rules for this have nothing to find in the raw text of a cell, or in a cleaned text. */
export function callsFor(text: string, look: number): boolean {
  return text !== '' && (firstLook(text) & look) !== 0;
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

const kinds = new Uint8Array(0x1_0000).fill(STRANGE);
kinds.fill(QUIET, 0x20, 0x7f);
kinds.fill(QUIET, 0x2010, 0x2028);
for (let code = 0; code < kinds.length; code++) if (letterCodes[code] === 1) kinds[code] = LETTER;
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

const taken = new TextCodes();

/** One bit for each rule that has something to look at. */
export function firstLook(text: string): number {
  const length = taken.take(text);
  if (length === 0) return 0;
  const { codes } = taken;
  let calls = 0;
  /** The word before, where nothing but spaces stands between. */
  let previous: LookedWord | null = null;
  /** It is known beside nothing yet. */
  let alone = false;
  /** It must be followed by one of these; null where any word may. */
  let partners: ReadonlySet<string> | null = null;
  /** And it must be in each of these lists. */
  let carriers: readonly (readonly string[])[] | undefined;
  /** The word before a comma, where nothing but spaces stands between. */
  let beforeComma: LookedWord | null = null;
  let words = 0;
  let vietnamese = false;
  let begun = false;
  let unclosed = 0;
  open.fill(0);
  let index = 0;
  while (index < length) {
    const code = codes[index] ?? 0;
    const kind = kinds[code];
    if (kind === LETTER) {
      const start = index;
      let hash = hashStep(0, code);
      while (++index < length) {
        const letter = codes[index] ?? 0;
        if (letterCodes[letter] === 0) break;
        hash = hashStep(hash, letter);
      }
      const word = lookedWords.at(codes, start, index, hash);
      if (word.strange) return ALL;
      words++;
      if (word.vietnamese) vietnamese = true;
      calls |= word.calls;
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
        partners?.has(word.plain) === false ||
        (carriers !== undefined && !carryOn(carriers, word.plain)) ||
        (previous !== null && mayBeSlip(previous, word))
      )
        calls |= LOOK.words;
      const watch: Watch | null = word.watch;
      partners = watch === null ? null : partnersBehind(previous, watch);
      carriers = watch === null || previous === null ? undefined : watch.goesOn.get(previous.plain);
      previous = word;
      alone = !word.single && !together && !isCode;
      continue;
    }
    index++;
    if (code === SPACE) {
      if (index < length && codes[index] === SPACE) calls |= LOOK.spaces;
      continue;
    }
    if (kind === STRANGE) return ALL;
    const before = previous;
    if (alone) calls |= LOOK.words;
    alone = false;
    previous = null;
    partners = null;
    carriers = undefined;
    beforeComma = null;
    switch (kind) {
      case POINT:
        if (isPressed(text, index, code)) calls |= LOOK.marks;
        if (code === COMMA) beforeComma = before;
        break;
      case BULLET:
        if (!begun && kindAt(text, index) === LETTER) calls |= LOOK.marks;
        break;
      case OPENS:
        opened(OPENING.indexOf(text.charAt(index - 1)), 1);
        unclosed++;
        break;
      case CLOSES:
        unclosed--;
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
  if (unclosed > 0 || isCutOff(text)) calls |= LOOK.marks;
  return calls;
}

/** What stands at a place, a space beyond either end. */
const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : SPACE;
const kindAt = (text: string, at: number): number => kinds[codeAt(text, at)] ?? STRANGE;

/** A mark behind a space, without the one that belongs behind a comma, or with a second mark. */
function isPressed(text: string, index: number, point: number): boolean {
  if (codeAt(text, index - 2) === SPACE) return true;
  const next = codeAt(text, index);
  if (point === POINT_CODE) return next === POINT_CODE;
  if (point !== COMMA && point !== SEMICOLON) return false;
  return next === COMMA || next === SEMICOLON || kinds[next] === LETTER;
}

/** "a)", "12)": a closing bracket that may have opened nothing. */
function mayEndItem(text: string, at: number): boolean {
  const isDigit = (place: number): boolean => {
    const code = codeAt(text, place);
    return code >= 48 && code <= 57;
  };
  if (kindAt(text, at) === LETTER) return kindAt(text, at - 1) !== LETTER;
  return isDigit(at) && !(isDigit(at - 1) && isDigit(at - 2));
}

/** Behind a line break: "- " or "+ ", which cleaning leaves as it is. */
function beginsItem(text: string, at: number): boolean {
  return (text[at] === '-' || text[at] === '+') && text[at + 1] === ' ';
}

function isCutOff(text: string): boolean {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end--;
  const last = codeAt(text, end - 1);
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

/** What must follow a word that never stands alone; null for any word. */
function partnersBehind(previous: LookedWord | null, { bound }: Watch): ReadonlySet<string> | null {
  if (bound === null || (previous !== null && bound.after.has(previous.plain))) return null;
  return bound.before;
}

const carryOn = (carriers: readonly (readonly string[])[], word: string): boolean =>
  carriers.every((carrier) => carrier.includes(word));
