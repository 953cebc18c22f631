/**
 * The slips of one text: words that are no Vietnamese, words that are near to the usual one, words said
 * twice and phrases broken off, each with what was probably meant.
 */
import { readSyllable, withoutTone } from '../../text';
import { SAID_TWICE } from './lexicon/slips';
import type { KnownWord } from './known-words';
import { before, behind, hasPartner, isExplained, tokensOf, type Token } from './tokens';
import {
  boundAfter,
  boundBefore,
  goOnByFirst,
  kindsByFirst,
  slipsByFirst,
  watchedWords,
} from './watched-words';
import { canonical, isKnownPair, isSingleWord, knownAfter, knownBefore, nearest } from './word-pairs';

export type SuspectKind =
  'not-a-word' | 'likely-slip' | 'said-twice' | 'broken-phrase' | 'lone-syllable' | 'odd-capital';

export interface Suspect {
  readonly kind: SuspectKind;
  /** As it stands in the text. */
  readonly found: string;
  /** Put in place of `found`; null where it cannot be known. */
  readonly meant: string | null;
  readonly start: number;
}

/** Two edits and a tone for what is no word, one edit and a tone for what is another word. */
const FAR = 2.5;
const NEAR = 1.5;
const ASCII = /^[\x20-\x7e]*$/;
/** Names of places and peoples that are written otherwise than Vietnamese syllables. */
const NAMES = new Set(
  'đắk lắk krông đrăng êđê hrê brâu mơnông xtiêng cơho kơho ơđu pơ mêkông păng đăng'.split(' '),
);

/** Slips of a cleaned text in reading order; one word is told of once. */
export function suspectsIn(text: string): readonly Suspect[] {
  const tokens = tokensOf(text);
  const found: Suspect[] = [];
  let told = -1;
  tokens.forEach((token, index) => {
    if (token.start < told || isQuiet(tokens, index) || token.partOfCode) return;
    const suspect = suspectAt(text, tokens, index);
    if (!suspect) return;
    found.push(suspect);
    told = suspect.start + suspect.found.length;
  });
  return found;
}

/** Nothing to ask: an ordinary word in its place. */
function isQuiet(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.known.isSyllable || watchedWords.has(token.plain)) return false;
  if (behind(tokens, index)?.plain === token.plain) return false;
  return token.known.single || isExplained(tokens, index);
}

function suspectAt(text: string, tokens: readonly Token[], index: number): Suspect | null {
  return (
    writtenWrong(text, tokens, index) ??
    saidTwice(text, tokens, index) ??
    notAWord(tokens, index) ??
    brokenPhrase(text, tokens, index) ??
    loneSyllable(text, tokens, index) ??
    likelySlip(tokens, index) ??
    oddCapital(text, tokens, index)
  );
}

function writtenWrong(text: string, tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  if (!token) return null;
  for (const slip of slipsByFirst.get(token.plain) ?? []) {
    const last = index + slip.words.length - 1;
    if (
      !slip.words.every(
        (word, at) =>
          tokens[index + at]?.plain === word && (at === 0 || tokens[index + at]?.follows === true),
      )
    )
      continue;
    const end = tokens[last];
    if (!end) continue;
    const next = behind(tokens, last)?.plain ?? /^ (\d+)/.exec(text.slice(end.end, end.end + 5))?.[1] ?? '';
    if (
      slip.before &&
      !slip.before.includes(next) &&
      !(token.look === 'upper' && next !== '' && !isKnownPair(end.plain, next))
    )
      continue;
    if (slip.notBefore?.includes(next)) continue;
    if (slip.notAfter?.includes(before(tokens, index)?.plain ?? '')) continue;
    if (
      next !== '' &&
      slip.words.length > 1 &&
      isKnownPair(end.plain, next) &&
      !slip.notBefore &&
      !slip.before
    ) {
      if (!isKnownPair(canonical(slip.meant.split(' ').at(-1) ?? ''), next)) continue;
    }
    const found = text.slice(token.start, end.end);
    return { kind: 'likely-slip', found, meant: inCaseOf(found, slip.meant), start: token.start };
  }
  return null;
}

function saidTwice(text: string, tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  const next = behind(tokens, index);
  if (!token || next?.plain !== token.plain || next.look !== token.look || token.look === 'mixed')
    return null;
  if (SAID_TWICE.has(token.plain) || next.partOfCode || !token.known.isSyllable) return null;
  const third = behind(tokens, index + 1);
  // "cơ quan quan trắc": each belongs to a word of its own.
  if (third && next.known.partners.has(third.plain)) return null;
  const found = text.slice(token.start, next.end);
  return { kind: 'said-twice', found, meant: token.text, start: token.start };
}

/** What is no Vietnamese syllable and no slip either, whatever stands beside it: "UBND", "VNeID", "b". */
export function isNoSlip(word: string, { isSyllable, look }: KnownWord): boolean {
  if (isSyllable) return false;
  if (word.length < 2 || look === 'mixed') return true;
  const lower = word.toLowerCase();
  return look === 'upper' ? withoutTone(lower) === lower : look === 'capital' && ASCII.test(lower);
}

function notAWord(tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  if (!token || isNoSlip(token.text, token.known)) return null;
  const lower = token.text.toLowerCase();
  if (token.known.isSyllable || NAMES.has(lower)) return null;
  const meant = byNeighbours(tokens, index, FAR);
  if (ASCII.test(lower)) {
    // Foreign words and abbreviations are no slips; "nghia vụ" may be one.
    return meant !== null &&
      token.look === 'lower' &&
      byNeighbours(tokens, index, 1) !== null &&
      lower.length > 2
      ? { kind: 'likely-slip', found: token.text, meant: inCaseOf(token.text, meant), start: token.start }
      : null;
  }
  if (token.look === 'capital' && meant === null) return null;
  const suggestion = meant === null ? unglued(token.text) : inCaseOf(token.text, meant);
  return { kind: 'not-a-word', found: token.text, meant: suggestion, start: token.start };
}

/** "thủtục" is "thủ tục": two syllables that lost the space between them. */
function unglued(text: string): string | null {
  for (let at = 2; at <= text.length - 2; at++) {
    const first = canonical(text.slice(0, at));
    const second = canonical(text.slice(at));
    const together = isKnownPair(first, second) || (isSingleWord(second) && readSyllable(first) !== null);
    if (together && readSyllable(second)) return `${text.slice(0, at)} ${text.slice(at)}`;
  }
  return null;
}

/** The word that its neighbours call for, where one is near enough. */
function byNeighbours(tokens: readonly Token[], index: number, limit: number): string | null {
  const token = tokens[index];
  if (!token) return null;
  const previous = before(tokens, index);
  const next = behind(tokens, index);
  return (
    (next && nearest(token.plain, knownBefore(next.plain), limit)) ??
    (previous && nearest(token.plain, knownAfter(previous.plain), limit)) ??
    null
  );
}

function likelySlip(tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  if (!token || token.look === 'mixed' || token.text.length < 2) return null;
  if (token.known.single || !token.known.isSyllable || isExplained(tokens, index)) return null;
  const previous = before(tokens, index);
  const next = behind(tokens, index);
  // A capital inside a text, or before another, begins a name, unless only its tone is off.
  const name = token.look === 'capital' && (index > 0 || next?.look === 'capital');
  const limit = name ? 0.5 : NEAR;
  const calls = (neighbour: Token | undefined, at: number, candidates: Iterable<string>): string | null => {
    // A neighbour that has its partner calls for no other; one that needs none, only for another tone.
    if (!neighbour || neighbour.partOfCode || hasPartner(tokens, at)) return null;
    return nearest(token.plain, candidates, neighbour.known.single ? Math.min(limit, 0.5) : limit);
  };
  const byNext = next ? calls(next, index + 1, knownBefore(next.plain)) : null;
  const byPrevious = previous ? calls(previous, index - 1, knownAfter(previous.plain)) : null;
  const meant = byNext ?? byPrevious;
  if (meant === null) return null;
  return { kind: 'likely-slip', found: token.text, meant: inCaseOf(token.text, meant), start: token.start };
}

function brokenPhrase(text: string, tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  if (!token) return null;
  for (const { words, by } of goOnByFirst.get(token.plain) ?? []) {
    const matches = words.every(
      (word, at) => tokens[index + at]?.plain === word && (at === 0 || tokens[index + at]?.follows === true),
    );
    const last = tokens[index + words.length - 1];
    const next = behind(tokens, index + words.length - 1);
    // At the end of a cell the page may have ended.
    if (!matches || !last || !next || by.includes(next.plain)) continue;
    return {
      kind: 'broken-phrase',
      found: text.slice(token.start, next.end),
      meant: null,
      start: token.start,
    };
  }
  return null;
}

function loneSyllable(text: string, tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  const afterWords = token && boundAfter.get(token.plain);
  if (!token || !afterWords || token.look !== 'lower') return null;
  const previous = before(tokens, index);
  const next = behind(tokens, index);
  if (!next || (previous && afterWords.has(previous.plain)) || boundBefore.get(token.plain)?.has(next.plain))
    return null;
  const meant = byNeighbours(tokens, index, 0.5);
  return {
    kind: 'lone-syllable',
    found: text.slice(token.start, next.end),
    meant: meant && `${meant} ${next.text}`,
    start: token.start,
  };
}

/** "Công Văn" inside a sentence whose other words are small. */
function oddCapital(text: string, tokens: readonly Token[], index: number): Suspect | null {
  const token = tokens[index];
  const next = behind(tokens, index);
  if (!token || next?.look !== 'capital' || token.look !== 'capital') return null;
  if (kindsByFirst.get(token.plain) !== next.plain) return null;
  const third = behind(tokens, index + 1);
  if (third && third.look !== 'lower') return null;
  const found = text.slice(token.start, next.end);
  return {
    kind: 'odd-capital',
    found,
    meant: `${token.text} ${next.text.toLowerCase()}`,
    start: token.start,
  };
}

/** As the text writes it: "PHẦN ĐẦU" gives "PHẤN ĐẤU", "Phần đầu" gives "Phấn đấu". */
function inCaseOf(found: string, meant: string): string {
  if (found === found.toUpperCase() && found.length > 1) return meant.toUpperCase();
  const first = found[0] ?? '';
  return first === first.toLowerCase() ? meant : (meant[0] ?? '').toUpperCase() + meant.slice(1);
}
