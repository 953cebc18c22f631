/**
 * The copy of a text that phrases are looked for in: folded, and, where a scan lost the diacritics, with
 * the commonest misreadings of the machine taken back ("t6i thi€u" is "toi thieu", "trd 1én" is "tro len").
 *
 * A digit inside a word is a misread letter there, never a figure: "ty 1€", "hai 1ong", "d6i".
 */
import { fold, normalizeText } from '../text';
import { MISREAD_SIGNS, PHRASES } from './scan-lexicon';

export interface MatchingText {
  readonly text: string;
  /** Offset in the given text of an offset in `text`. */
  readonly toGiven: (offset: number) => number;
}

/** Letters that only Vietnamese has, and that reading by machine loses first. */
const VIETNAMESE_LETTER = /[đơưăạảãẹẻẽịỉĩọỏõụủũỵỷỹặẳẵằắậẩẫầấệểễềếộổỗồốợởỡờớựửữừứ]/g;
/** Of every hundred letters of clean text some twenty are among them; a scan keeps é and ê at most. */
const FEWEST = 0.09;

/** True for text whose diacritics a scan or a typist left out; needs more than a few words to tell. */
export function lostDiacritics(text: string): boolean {
  const lower = normalizeText(text).toLowerCase();
  const letters = lower.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 && (lower.match(VIETNAMESE_LETTER)?.length ?? 0) / letters < FEWEST;
}

/** Give it normalised text; `scanned` is what `lostDiacritics` says of the whole document. */
export function matchingText(text: string, scanned: boolean): MatchingText {
  const folded = fold(text);
  if (!scanned) return { text: folded, toGiven: (offset) => offset };
  return repaired(folded);
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[^\s,;:.()"“”/%+-]+/g;

function repaired(folded: string): MatchingText {
  const tokens: Token[] = [...folded.matchAll(TOKEN)].map((match) => ({
    word: wordOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = tokens.map((token) => token.word);
  for (let index = 0; index < words.length; index++) {
    const phrase = PHRASES.find((candidate) => standsAt(words, index, candidate));
    if (!phrase) continue;
    phrase.forEach((word, offset) => (words[index + offset] = word));
    index += phrase.length - 1;
  }
  return rebuilt(folded, tokens, words);
}

/** A token with letters holds no digits; one of digits alone is left as it is. */
function wordOf(token: string): string {
  if (!/[a-z€&¢§$]/.test(token)) return token;
  return token.replace(/[^a-z]/g, (sign) => MISREAD_SIGNS.get(sign) ?? sign);
}

function standsAt(words: readonly string[], from: number, phrase: readonly string[]): boolean {
  let wrong = 0;
  const allowed = phrase.length > 2 ? 2 : 1;
  for (let offset = 0; offset < phrase.length; offset++) {
    const found = words[from + offset];
    const wanted = phrase[offset] ?? '';
    if (found === undefined || /^\d+$/.test(found)) return false;
    if (found !== wanted) wrong += distance(found, wanted);
    if (wrong > allowed) return false;
  }
  return true;
}

/** 0, 1, or 2 for "more than one letter apart". */
function distance(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || long.length < 2) return 2;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1) ? 1 : 2;
}

function rebuilt(folded: string, tokens: readonly Token[], words: readonly string[]): MatchingText {
  let text = '';
  const places: number[] = [];
  const put = (piece: string, start: number, end: number): void => {
    for (let index = 0; index < piece.length; index++) places.push(Math.min(start + index, end));
    text += piece;
  };
  let from = 0;
  tokens.forEach((token, index) => {
    put(folded.slice(from, token.start), from, token.start);
    put(words[index] ?? '', token.start, token.end);
    from = token.end;
  });
  put(folded.slice(from), from, folded.length);
  places.push(folded.length);
  return { text, toGiven: (offset) => places[offset] ?? folded.length };
}
