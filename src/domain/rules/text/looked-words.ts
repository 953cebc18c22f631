/**
 * What the first look over a text knows of a word: whether it calls for a closer look by itself, and which
 * neighbours would.
 */
import { hashStep, isLetter, TextCodes, WordTable } from '../../text';
import { LOOK } from './look';
import { knownWord, type KnownWord } from './known-words';
import { halvesAfter } from './marks-in-text';
import { isNoSlip } from './suspects';
import { watchOf, type Watch } from './watched-words';
import { canonical } from './word-pairs';

export interface LookedWord {
  readonly plain: string;
  readonly look: KnownWord['look'];
  /** No slip by itself. */
  readonly quiet: boolean;
  /** May stand beside anything. */
  readonly single: boolean;
  readonly after: ReadonlySet<string>;
  readonly tonePlace: KnownWord['tonePlace'];
  /** What it calls for wherever it stands, see `LOOK`. */
  readonly calls: number;
  readonly vietnamese: boolean;
  /** Marks on their own are put together first; "Ã", "Ä" and "Æ" begin letters of a wrong table. */
  readonly strange: boolean;
  /** Null for nearly all words. */
  readonly watch: Watch | null;
  /** The other halves of words that a comma never parts. */
  readonly halves: ReadonlySet<string> | null;
}

const CALLS_OF_TONE: Readonly<Record<KnownWord['tonePlace'], number>> = {
  either: 0,
  wrong: LOOK.wrongTones,
  first: LOOK.firstTones,
  second: LOOK.secondTones,
};
const CALLS_OF_PLACE: ReadonlyMap<string, number> = new Map([
  ['tỉnh', LOOK.provinces],
  ['phố', LOOK.cities],
]);

const MOST = 30_000;
export const lookedWords = new WordTable<LookedWord>(lookedWord, MOST);

/** Letters among all codes: quicker to ask than `isLetter`. */
export const letterCodes = Uint8Array.from({ length: 0x1_0000 }, (_, code) => Number(isLetter(code)));
const taken = new TextCodes();

/** Words of letters in reading order, as `wordsOf` finds them. Give it NFC text. */
export function eachLookedWord(
  text: string,
  visit: (word: LookedWord, start: number, end: number) => void,
): void {
  const length = taken.take(text);
  const { codes } = taken;
  let index = 0;
  while (index < length) {
    const start = index;
    let hash = 0;
    for (; index < length; index++) {
      const code = codes[index] ?? 0;
      if (letterCodes[code] === 0) break;
      hash = hashStep(hash, code);
    }
    if (index > start) visit(lookedWords.at(codes, start, index, hash), start, index);
    else index++;
  }
}

function lookedWord(text: string): LookedWord {
  const known = knownWord(text);
  const watch = watchOf(known.plain);
  const { always, slipWith, kindWith, goesOn, bound } = watch;
  const watches = slipWith.size > 0 || kindWith !== undefined || goesOn.size > 0 || bound !== null;
  const harmless = isNoSlip(text, known);
  const halves = halvesAfter(text.toLowerCase()).map(canonical);
  return {
    plain: known.plain,
    look: known.look,
    quiet: (known.isSyllable || harmless) && !always,
    single: known.single || harmless,
    after: known.after,
    tonePlace: known.tonePlace,
    calls: CALLS_OF_TONE[known.tonePlace] | (CALLS_OF_PLACE.get(known.plain) ?? 0),
    vietnamese: /[^a-z]/i.test(text),
    strange: /[\u0300-\u036fÃÄÆ]/.test(text),
    watch: watches ? watch : null,
    halves: halves.length > 0 ? new Set(halves) : null,
  };
}
