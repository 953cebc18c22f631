/**
 * What the notes of an annex claim of its figures: "16.183 hồ sơ đã giải quyết", "02 hồ sơ đang giải quyết"
 * beside 16.181/16.183, "127/127" beside 100%; and what the figures themselves say.
 */
import type { RecognizedIndicator } from '../tables';
import { fold } from '../text';

export type ClaimKind = 'done' | 'left' | 'received' | 'share';

export interface NoteClaim {
  readonly kind: ClaimKind;
  /** Whose note it is. */
  readonly line: RecognizedIndicator;
  /** Whose figures it speaks of: its own, or those of the line that it divides. */
  readonly about: RecognizedIndicator;
  /** As written: "16.183", "127/127". */
  readonly written: string;
  /** What the note comes to; a share in percent, one decimal. */
  readonly claimed: number;
  /** What the figures say. */
  readonly figure: number;
  readonly holds: boolean;
}

const DONE = /(\d[\d.]*)(?: [a-z]+){0,3}? (?:da|duoc) (?:giai quyet|hoan thanh|xu ly|tra ket qua)/;
const LEFT = /(\d[\d.]*)(?: [a-z]+){0,3}? (?:dang|chua|con) (?:giai quyet|hoan thanh|xu ly|lai)/;
const RECEIVED =
  /(?:tiep nhan|tong so|nhan)(?: [a-z]+){0,3}?:? (\d[\d.]*)|(\d[\d.]*)(?: [a-z]+){0,3}? (?:da |duoc )?tiep nhan/;
const SHARE = /(?<![\d/])(\d[\d.]*) ?\/ ?(\d[\d.]*)(?![\d/])/;
/** Percentages are written whole or with one or two decimals. */
const ROUNDING = 0.5;

/** In the order of the lines; of one note the share first. */
export function noteClaims(lines: readonly RecognizedIndicator[]): readonly NoteClaim[] {
  return lines.flatMap((line) => {
    if (line.note === '') return [];
    const note = fold(line.note).replace(/\s+/g, ' ').trim();
    return [...shareClaim(line, note), ...countClaims(line, note, wholeOf(line, lines))];
  });
}

function shareClaim(line: RecognizedIndicator, note: string): readonly NoteClaim[] {
  const share = SHARE.exec(note);
  const isPercent = /%|phan tram/.test(fold(line.unit));
  if (!share || line.value === null || !isPercent) return [];
  const percent = (100 * numberOf(share[1])) / numberOf(share[2]);
  if (!Number.isFinite(percent)) return [];
  return [
    {
      kind: 'share',
      line,
      about: line,
      written: share[0].trim(),
      claimed: Math.round(percent * 10) / 10,
      figure: line.value,
      holds: Math.abs(percent - line.value) <= ROUNDING,
    },
  ];
}

function countClaims(
  line: RecognizedIndicator,
  note: string,
  about: RecognizedIndicator | undefined,
): readonly NoteClaim[] {
  const { numerator, denominator } = about ?? {};
  if (!about || numerator === undefined || denominator === undefined) return [];
  const patterns: readonly (readonly [ClaimKind, RegExp, number])[] = [
    ['done', DONE, numerator],
    ['left', LEFT, denominator - numerator],
    ['received', RECEIVED, denominator],
  ];
  return patterns.flatMap(([kind, pattern, figure]): readonly NoteClaim[] => {
    const match = pattern.exec(note);
    const written = match?.[1] ?? match?.[2];
    if (written === undefined) return [];
    const claimed = numberOf(written);
    return [{ kind, line, about, written, claimed, figure, holds: claimed === figure }];
  });
}

/** The line "so many of so many" that a note speaks of: its own, or the one it divides. */
function wholeOf(
  line: RecognizedIndicator,
  lines: readonly RecognizedIndicator[],
): RecognizedIndicator | undefined {
  if (line.numerator !== undefined) return line;
  return lines.find(
    ({ number, numerator }) => number !== null && number === line.parentNumber && numerator !== undefined,
  );
}

/** Thousands are parted by dots. */
const numberOf = (written: string | undefined): number => Number((written ?? '').replace(/\./g, ''));
