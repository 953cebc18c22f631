/**
 * A figure as a person types it for a line of the form: what it stands for, or why the line cannot take it.
 * Numbers are read the Vietnamese way: "16.183" is sixteen thousand, "12,5" a decimal.
 */
import { readVietnameseNumber } from '../figures';
import { fold } from '../text';
import type { FormLine } from './form';

export type TypedProblem =
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'not-a-share'
  | 'not-a-choice'
  | 'not-a-ratio'
  | 'part-over-whole';

export type TypedFigure =
  /** Null is blank; "16.181/16.183" stays a text. */
  | { readonly value: number | string | null; readonly problem: null }
  | { readonly value: null; readonly problem: TypedProblem };

type AskedOf = Pick<FormLine, 'valueType' | 'unit' | 'options'>;

/** Sums of money may have decimals. */
const MONEY = /(?<!\p{L})(?:đồng|VNĐ|VND)(?!\p{L})/iu;

export function isMoney(unit: string): boolean {
  return MONEY.test(unit);
}

/** The codes among which a line is answered, each with its meaning; null for lines that are typed freely. */
export function choicesOfLine({
  valueType,
  options,
}: Pick<FormLine, 'valueType' | 'options'>): Readonly<Record<string, string>> | null {
  if (valueType !== 'boolean01' && valueType !== 'enum') return null;
  const choices = options ?? { 0: '', 1: '' };
  return Object.keys(choices).every((code) => /^\d+$/.test(code)) ? choices : null;
}

export function readTypedFigure(line: AskedOf, typed: string): TypedFigure {
  const text = typed.normalize('NFC').trim();
  if (text === '') return value(null);
  const choices = choicesOfLine(line);
  if (choices) return chosen(choices, text);
  switch (line.valueType) {
    case 'count':
      return counted(text, isMoney(line.unit));
    case 'percent':
      return shared(text);
    case 'ratio':
      return related(text);
    default:
      return value(text);
  }
}

function counted(text: string, withDecimals: boolean): TypedFigure {
  const number = readVietnameseNumber(text);
  if (number === undefined) return problem('not-a-number');
  if (number < 0) return problem('negative');
  return Number.isInteger(number) || withDecimals ? value(number) : problem('not-whole');
}

function shared(text: string): TypedFigure {
  const number = readVietnameseNumber(text.replace(/\s*%$/, ''));
  if (number === undefined) return problem('not-a-number');
  return number >= 0 && number <= 100 ? value(number) : problem('not-a-share');
}

/** "16.181/16.183": a part of a whole; a plain count is taken too. */
function related(text: string): TypedFigure {
  const sides = text.split(/[/:]/);
  const [part, whole] = sides.map(readVietnameseNumber);
  if (part === undefined || sides.length > 2) return problem('not-a-ratio');
  if (sides.length === 1) return value(part);
  if (whole === undefined) return problem('not-a-ratio');
  return part <= whole ? value(text) : problem('part-over-whole');
}

/** By code, or by what the code means. */
function chosen(choices: Readonly<Record<string, string>>, text: string): TypedFigure {
  const wanted = fold(text);
  const code = Object.keys(choices).find(
    (candidate) => Number(candidate) === Number(text) || fold(choices[candidate] ?? '') === wanted,
  );
  return code === undefined ? problem('not-a-choice') : value(Number(code));
}

const value = (given: number | string | null): TypedFigure => ({ value: given, problem: null });
const problem = (id: TypedProblem): TypedFigure => ({ value: null, problem: id });
