/**
 * What a heading means: the lexicon's phrases found in it, damaged ones too, as a score for each field.
 */
import { fold } from '../../text';
import { FILLER_WORDS, HEADING_WORDS, WHOLE_HEADINGS, type HeadingField } from '../lexicon/heading-words';
import { withinDistance } from './edit-distance';

export interface HeadingMeaning {
  /** 0 to 1 for each field the words point to. */
  readonly scores: ReadonlyMap<HeadingField, number>;
  /** The best score over all fields. */
  readonly strength: number;
  /** The phrase that gave the best score, as the lexicon has it. */
  readonly phrase: string | null;
  /** Both "chủ trì" and "phối hợp" in one heading. */
  readonly bothUnits: boolean;
}

const NOTHING: HeadingMeaning = { scores: new Map(), strength: 0, phrase: null, bothUnits: false };

/** Headings are short; anything longer is a sentence. */
export const LONGEST_HEADING = 120;

/** By first word: of how many words the longest phrase is that begins with it. */
const longestFrom = new Map<string, number>();
for (const phrase of Object.keys(HEADING_WORDS)) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  longestFrom.set(first, Math.max(words.length, longestFrom.get(first) ?? 0));
}
const LONGEST_PHRASE_WORDS = Math.max(...longestFrom.values());

const phrasesByLength = new Map<number, string[]>();
for (const phrase of Object.keys(HEADING_WORDS)) {
  if (WHOLE_HEADINGS.has(phrase)) continue;
  const letters = phrase.replace(/ /g, '').length;
  const list = phrasesByLength.get(letters);
  if (list) list.push(phrase);
  else phrasesByLength.set(letters, [phrase]);
}

const known = new Map<string, HeadingMeaning>();
const MOST_KNOWN = 5000;

/** True where the lexicon's phrases stand in the text unharmed: cheap enough for every row of a sheet. */
export function soundsLikeHeading(heading: string): boolean {
  if (heading === '' || heading.length > LONGEST_HEADING) return false;
  const core = fold(heading).replace(/\([^()]*\)/g, ' ');
  const words = wordsOf(core);
  if (words.length === 0 || words.length > 12) return false;
  const hits = exactHits(words);
  const covered = hits.reduce((sum, hit) => sum + hit.count, 0);
  return covered * 2 >= words.length;
}

/** Reads a cleaned heading; brackets in it ("(nếu có)", "(triệu đồng)") weigh little. */
export function headingMeaning(heading: string): HeadingMeaning {
  if (heading === '' || heading.length > LONGEST_HEADING) return NOTHING;
  const kept = known.get(heading);
  if (kept) return kept;
  const meaning = read(fold(heading));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(heading, meaning);
  return meaning;
}

interface Hit {
  readonly phrase: string;
  readonly from: number;
  readonly count: number;
  readonly worth: number;
}

function read(folded: string): HeadingMeaning {
  const core = folded.replace(/\([^()]*\)/g, ' ').trim();
  const words = wordsOf(core === '' ? folded : core);
  if (words.length === 0 || words.length > 18) return NOTHING;
  let hits = exactHits(words);
  const said = hits.reduce((sum, hit) => sum + hit.count, 0);
  // "Đơn vị chủ trl" holds "đơn vị" unharmed, yet as a whole it is nearly a longer phrase of the lexicon.
  if (said < words.length) hits = longerDamaged(words, hits);
  if (hits.length === 0) return NOTHING;

  const covered = new Set<number>();
  for (const hit of hits) for (let at = hit.from; at < hit.from + hit.count; at++) covered.add(at);
  const loose = words.filter(
    (word, index) => !covered.has(index) && !FILLER_WORDS.has(word) && !/^\d+$/.test(word),
  ).length;
  const coverage = words.length === 0 ? 0 : 1 - loose / words.length;

  // A heading word inside a long text is a sentence about it, not a heading.
  const sentence = words.length > 7 && coverage < 0.5;

  const scores = new Map<HeadingField, number>();
  let strength = 0;
  let phrase: string | null = null;
  hits.forEach((hit, order) => {
    const weights = HEADING_WORDS[hit.phrase] ?? {};
    for (const [field, weight] of Object.entries(weights) as [HeadingField, number][]) {
      const score =
        weight * hit.worth * (0.45 + 0.55 * coverage) * (sentence ? 0.7 : 1) * (order === 0 ? 1 : 0.88);
      if (score > (scores.get(field) ?? 0)) scores.set(field, score);
      if (score > strength) {
        strength = score;
        phrase = hit.phrase;
      }
    }
  });
  const bothUnits = scores.has('lead') && scores.has('cooperating');
  return { scores, strength, phrase, bothUnits };
}

function wordsOf(text: string): string[] {
  return text.split(/[^a-z0-9%]+/).filter((word) => word !== '');
}

/** Phrases of the lexicon in the heading, longest first, never overlapping; in the order of the text. */
function exactHits(words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  const taken = new Set<number>();
  const reach = words.map((word) => longestFrom.get(word) ?? 0);
  for (let count = Math.min(Math.max(0, ...reach), words.length); count >= 1; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      if ((reach[from] ?? 0) < count || overlapsTaken(taken, from, count)) continue;
      const phrase = words.slice(from, from + count).join(' ');
      if (!(phrase in HEADING_WORDS)) continue;
      if (count < words.length && WHOLE_HEADINGS.has(phrase)) continue;
      // A lone word such as "số" or "từ" inside a longer heading says nothing.
      if (phrase.length <= 3 && words.length > count + 1) continue;
      hits.push({ phrase, from, count, worth: 1 });
      for (let at = from; at < from + count; at++) taken.add(at);
    }
  }
  return hits.sort((one, other) => one.from - other.from);
}

function overlapsTaken(taken: ReadonlySet<number>, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (taken.has(at)) return true;
  return false;
}

/**
 * Headings that OCR or typing damaged: "Thòi hạn hoàn thanh", "Đơn vi chũ tri", "Nhiệmvụ". Letters are
 * compared without spaces; one wrong letter in six is forgiven.
 */
function damagedHits(words: readonly string[]): Hit[] {
  const best: Hit[] = [];
  const letters = words.join('');
  const whole = nearestPhrase(letters);
  if (whole) return [{ phrase: whole.phrase, from: 0, count: words.length, worth: whole.worth }];
  for (let count = Math.min(4, words.length - 1); count >= 2; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const part = words.slice(from, from + count).join('');
      const near = part.length >= 9 ? nearestPhrase(part) : undefined;
      if (near) best.push({ phrase: near.phrase, from, count, worth: near.worth });
    }
    if (best.length > 0) break;
  }
  return best.slice(0, 2);
}

/** The damaged reading where nothing was read unharmed, or where it accounts for more words than the unharmed one. */
function longerDamaged(words: readonly string[], exact: Hit[]): Hit[] {
  if (exact.length === 0) return damagedHits(words);
  if (exact.length > 1 || words.length > LONGEST_PHRASE_WORDS) return exact;
  const whole = nearestPhrase(words.join(''));
  if (whole === undefined || whole.phrase.split(' ').length <= (exact[0]?.count ?? 0)) return exact;
  return [{ phrase: whole.phrase, from: 0, count: words.length, worth: whole.worth }];
}

function nearestPhrase(letters: string): { phrase: string; worth: number } | undefined {
  if (letters.length < 5) return undefined;
  const allowed = Math.max(1, Math.floor(letters.length / 6));
  let found: { phrase: string; worth: number } | undefined;
  for (let distance = 0; distance <= allowed; distance++) {
    for (let length = letters.length - distance; length <= letters.length + distance; length++) {
      for (const phrase of phrasesByLength.get(length) ?? []) {
        if (phrase.length < 5 || !withinDistance(phrase.replace(/ /g, ''), letters, distance)) continue;
        found = { phrase, worth: 0.95 - 0.08 * distance };
        return found;
      }
    }
  }
  return found;
}
