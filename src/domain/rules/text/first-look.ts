/**
 * One pass over a text for all rules that read cells letter by letter: which of them have anything to look at.
 * Nearly all texts of a large plan are plain Vietnamese in known phrases, and are done with here.
 *
 * A rule that is not called has nothing to find; one that is called looks for itself. Whatever is unusual (marks on
 * their own, mark-up, line breaks, other scripts) calls all of them.
 */
import { isLetter } from '../../text';
import { knownWord, type KnownWord } from './known-words';
import { beginsSlip } from './suspects';

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
  /** No letter that only Vietnamese has, or one that a wrong table of characters shows. */
  letters: 32,
} as const;

const ALL = 63;
const KEPT = 200_000;
const looks = new Map<string, number>();

/** False where the rules for this have nothing to find in the raw text of a cell, or in a cleaned text. */
export function callsFor(text: string, look: number): boolean {
  let calls = looks.get(text);
  if (calls === undefined) {
    calls = firstLook(text);
    if (looks.size >= KEPT) looks.clear();
    looks.set(text, calls);
  }
  return (calls & look) !== 0;
}

const SPACE = 32;
/** A mark of ordinary typing; none where it calls all rules. */
const callsOfCode = new Uint8Array(0x2028).fill(ALL);
callsOfCode.fill(0, 0x20, 0x7f);
callsOfCode.fill(0, 0x2010);
for (const mark of '<&_') callsOfCode[mark.charCodeAt(0)] = ALL;
for (const mark of ',;.!?-+–()[]“”"') callsOfCode[mark.charCodeAt(0)] = LOOK.marks;

function firstLook(text: string): number {
  let calls: number = LOOK.letters;
  let previous: LookedWord | null = null;
  /** The word before is known beside nothing yet. */
  let alone = false;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) {
      const mark = code < callsOfCode.length ? (callsOfCode[code] ?? ALL) : ALL;
      if (mark === ALL) return ALL;
      calls |= mark;
      if (code !== SPACE) {
        if (alone) calls |= LOOK.words;
        previous = null;
        alone = false;
      } else if (text.charCodeAt(index + 1) === SPACE) calls |= LOOK.spaces;
      index++;
      continue;
    }
    const start = index;
    while (index < text.length && isLetter(text.charCodeAt(index))) index++;
    const word = lookedWord(text.slice(start, index));
    if (word.calls === ALL) return ALL;
    calls |= word.calls;
    if (word.vietnamese) calls &= ~LOOK.letters;
    const together = previous?.known.after.has(word.known.plain) === true;
    if ((alone && !together) || previous?.known.plain === word.known.plain) calls |= LOOK.words;
    previous = word;
    alone = !word.known.single && !together;
  }
  return alone ? calls | LOOK.words : calls;
}

interface LookedWord {
  readonly known: KnownWord;
  readonly calls: number;
  readonly vietnamese: boolean;
}

const KEPT_WORDS = 30_000;
const words = new Map<string, LookedWord>();

function lookedWord(text: string): LookedWord {
  const found = words.get(text);
  if (found) return found;
  const known = knownWord(text);
  let calls = known.isSyllable && !beginsSlip(known.plain) ? 0 : LOOK.words;
  if (known.tonePlace !== 'either') calls |= LOOK.tones;
  // Marks on their own are put together first; "Ã", "Ä" and "Æ" begin letters of a wrong table.
  const word = {
    known,
    calls: /[\u0300-\u036fÃÄÆ]/.test(text) ? ALL : calls,
    vietnamese: /[^a-z]/i.test(text),
  };
  if (words.size >= KEPT_WORDS) words.clear();
  words.set(text, word);
  return word;
}
