/**
 * Figures in running text: each number that counts or measures something, with its value and its unit.
 *
 * "Đã giải quyết 16.181 hồ sơ (đạt 99,9%)" has two; "Quyết định số 98/QĐ-UBND ngày 19/01/2024" has none.
 */
import { wholeWords } from '../text';
import { passedOver } from './not-figures';
import { UNIT, unitNamed } from './units';
import { readVietnameseNumber } from './vietnamese-number';

export interface Figure {
  /** Offsets in the matching text, the unit not included. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits behind the comma as written: what rounding is fair to expect. */
  readonly decimals: number;
  /** As offices write it ("%", "hồ sơ"); null where no known unit follows. */
  readonly unit: string | null;
  /** Where the unit ends; `end` where there is none. */
  readonly unitEnd: number;
  /** "16.181/16.183": the other half. */
  readonly outOf?: number;
}

const NUMBER = /(?<![a-z0-9]|\d[.,]|[/:_@#])\d+(?:[.,]\d+)*(?![a-z0-9]|[.,]\d|[:_@]\d)/g;
/** "Ít nhất hai cuộc": a number in words counts where it is bound and a unit follows. */
const IN_WORDS = new RegExp(
  `(?<=(?:it nhat|toi thieu|toi da|khong qua) (?:la |co |tu )?)(?:mot|hai|ba|bon|sau|bay|tam|chin|muoi)(?= +${wholeWords(UNIT).source})`,
  'g',
);
const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  ['mot', 'hai', 'ba', 'bon', '', 'sau', 'bay', 'tam', 'chin', 'muoi'].map((word, index) => [
    word,
    index + 1,
  ]),
);
const PERCENT = /^ *%|^ *(?:phan tram)(?![a-z0-9])/;
const UNIT_AFTER = new RegExp(`^ *(?:\\([a-z]+\\) *)?${wholeWords(UNIT).source}`);
const OUT_OF = /^ *\/ *(\d+(?:[.,]\d+)*)(?![a-z0-9/]|[.,]\d)/;

/** Finds the figures of one paragraph, given as matching text (see `matchingText`). */
export function figuresIn(text: string): readonly Figure[] {
  const found: Figure[] = [];
  const closed = passedOver(text);
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    if (closed.some((stretch) => start >= stretch.start && start < stretch.end)) continue;
    // "16.181/16.183" was read with its first half.
    if ((found.at(-1)?.unitEnd ?? 0) > start) continue;
    const value = readVietnameseNumber(match[0]);
    if (value === undefined) continue;
    const end = start + match[0].length;
    const half = OUT_OF.exec(text.slice(end));
    const outOf = half ? readVietnameseNumber(half[1] ?? '') : undefined;
    if (half && (outOf === undefined || outOf < value)) continue;
    const after = end + (half?.[0].length ?? 0);
    const { unit, unitEnd } = unitAt(text, after);
    const decimals = /,(\d+)$/.exec(match[0])?.[1]?.length ?? 0;
    found.push({ start, end, value, decimals, unit, unitEnd, ...(outOf === undefined ? {} : { outOf }) });
  }
  return [...found, ...figuresInWords(text)].sort((one, other) => one.start - other.start);
}

function figuresInWords(text: string): readonly Figure[] {
  return [...text.matchAll(IN_WORDS)].map((match) => {
    const end = match.index + match[0].length;
    const value = WORD_VALUES.get(match[0]) ?? 0;
    return { start: match.index, end, value, decimals: 0, ...unitAt(text, end) };
  });
}

/** The unit that begins at an offset, blanks before it allowed. */
export function unitAt(text: string, at: number): { readonly unit: string | null; readonly unitEnd: number } {
  const rest = text.slice(at, at + 60);
  const percent = PERCENT.exec(rest);
  if (percent) return { unit: '%', unitEnd: at + percent[0].length };
  const named = UNIT_AFTER.exec(rest);
  if (!named) return { unit: null, unitEnd: at };
  return { unit: unitNamed(named[0].trim()), unitEnd: at + named[0].length };
}
