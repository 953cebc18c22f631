/**
 * Which line each line of a form stands below, by their numbers: 7.1.2 below 7.1, B2.1 below B2 and that below B,
 * 1 below II, II below A, "a)" below the number above it; a line without number below the last that has one.
 */
import { asLetterAfter, readRowCode, readRowNumber, type RowNumber } from '../rows/numbering';

export interface IndicatorPlace {
  /** 1 at the top. */
  readonly level: number;
  readonly parentNumber: string | null;
}

interface Above {
  readonly number: string | null;
  readonly level: number;
}

const TOP: Above = { number: null, level: 0 };

/** `numbers` in the order of their lines, each as `normalNumber` writes it; null for lines without. */
export function indicatorPlaces(numbers: readonly (string | null)[]): readonly IndicatorPlace[] {
  const read = readInTurn(numbers);
  const known = new Set(numbers.filter((number) => number !== null));
  const holds = (kind: RowNumber['kind']): number => Number(read.some((each) => each?.kind === kind));
  const heads = { upper: holds('upper'), roman: holds('roman') };
  let letter: string | null = null;
  let roman: string | null = null;
  let numbered = TOP;
  let lastLevel = 0;
  return numbers.map((number, index) => {
    const own = read[index];
    const above = number === null ? undefined : numbersAbove(number).find((each) => known.has(each));
    const level = own ? levelOf(own) : (number === null ? lastLevel : numbered.level) + 1;
    const parentNumber = parentOf(own, above);
    if (number !== null) lastLevel = level;
    if (own?.kind === 'upper') [letter, roman] = [number, null];
    if (own?.kind === 'roman') roman = number;
    if (own) numbered = { number, level };
    return { level, parentNumber };
  });

  function levelOf({ kind, parts, code }: RowNumber): number {
    if (kind === 'upper') return 1;
    if (kind === 'roman') return heads.upper + 1;
    const isBelowCode = code !== undefined && known.has(code);
    const fromCode = isBelowCode ? 1 + (readRowNumber(code)?.kind === 'roman' ? heads.upper : 0) : null;
    return parts.length + (fromCode ?? heads.upper + heads.roman);
  }

  function parentOf(own: RowNumber | undefined, above: string | undefined): string | null {
    if (!own) return numbered.number;
    if (own.kind === 'upper') return null;
    return own.kind === 'roman' ? letter : (above ?? roman ?? letter);
  }
}

/** "a)" counts within the line above it and is none of its own here. */
function readInTurn(numbers: readonly (string | null)[]): readonly (RowNumber | undefined)[] {
  let letter: RowNumber | undefined;
  return numbers.map((number) => {
    const read = number === null ? undefined : (readRowNumber(number) ?? readRowCode(number));
    if (!read || read.kind === 'lower') return undefined;
    const own = asLetterAfter(read, letter);
    if (own.kind === 'upper') letter = own;
    return own;
  });
}

/** Numbers that a line may stand below, nearest first: "7.1" and "7" for 7.1.2, "B2" and "B" for B2.1. */
function numbersAbove(number: string): readonly string[] {
  const code = /^\p{L}+(?:\.\p{L}+)?/u.exec(number)?.[0] ?? '';
  const [separator = ''] = /^\.?/.exec(number.slice(code.length)) ?? [];
  const parts = number.slice(code.length + separator.length).split('.');
  const above = parts.map((_, index) => code + separator + parts.slice(0, index).join('.')).slice(1);
  return [...above.reverse(), ...(code === '' ? [] : [code])];
}
