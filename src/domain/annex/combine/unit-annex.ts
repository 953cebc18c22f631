/**
 * One unit's annex as far as the total needs it: whose it is, for which period, and a figure or nothing for
 * each line. Kept small, as a whole country's annexes lie side by side.
 */
import { fold, normalizeText } from '../../text';
import { readVietnameseNumber } from '../../figures';
import type { RecognizedIndicator } from '../../tables';
import type { ReportingPeriod } from '../periods';
import type { FormLine } from '../form';
import { comesWhole, tellsChange } from '../possible-figures';
import type { CombinedLine } from './combination';

export interface RatioFigure {
  readonly numerator: number;
  readonly denominator: number;
}

/** Null where blank, which is no 0; a text where that is due, or what was written where it is not. */
export type UnitFigure = number | RatioFigure | string | null;

/** "Tính", "Không tính": what a person decided about an annex; null where the program decides. */
export type Verdict = boolean | null;

export interface UnitAnnex {
  readonly unit: string;
  readonly file: string;
  readonly period: ReportingPeriod | null;
  /** In the order of the form's lines. */
  readonly figures: readonly UnitFigure[];
  readonly verdict: Verdict;
}

type WrittenFigure = Pick<RecognizedIndicator, 'rawValue' | 'value' | 'numerator' | 'denominator'>;

/** What a unit wrote in a line: of the kind that the line asks for, or the text as it stands. */
export function figureFor({ line, combination }: CombinedLine, written: WrittenFigure): UnitFigure {
  const raw = written.rawValue.trim();
  if (raw === '') return null;
  const { value, numerator, denominator } = written;
  const ratio = numerator === undefined || denominator === undefined ? null : { numerator, denominator };
  const wrong = raw;
  if (line.valueType === 'text') return line.unit === '' ? (ratio ?? value ?? raw) : raw;
  if (line.valueType === 'none') return wrong;
  if (combination.kind === 'tally') return codeOf(raw, value, combination.options) ?? wrong;
  if (combination.kind === 'ratio') return ratio ?? wrong;
  if (line.valueType === 'count' && comesWhole(line.unit) && !isCount(line, raw, value)) return wrong;
  if (value !== null) return value;
  if (line.valueType === 'percent' && ratio && ratio.denominator !== 0) {
    return Math.round((10_000 * ratio.numerator) / ratio.denominator) / 100;
  }
  if (line.valueType !== 'count') return wrong;
  // "95/100" may show that the line asks for ratios; see settled-lines.ts.
  return countWithUnit(raw, line.unit) ?? ratio ?? wrong;
}

/** False for a figure that counts no things: "1,5", "-2", "85%". "2,000" may mean two thousand: a person says. */
function isCount({ label }: FormLine, raw: string, value: number | null): boolean {
  if (value === null) return true;
  return Number.isInteger(value) && (value >= 0 || tellsChange(label)) && !raw.includes('%');
}

/** The code of a choice, written as such or in its words. */
function codeOf(
  raw: string,
  value: number | null,
  options: readonly (readonly [code: string, label: string])[],
): number | null {
  const plain = (text: string): string => fold(normalizeText(text)).replace(/\s+/g, ' ').trim();
  const chosen = options.find(([code, label]) =>
    value === null ? plain(label) === plain(raw) : Number(code) === value,
  );
  return chosen ? Number(chosen[0]) : null;
}

/** "12 văn bản" in a line that counts văn bản is 12. */
function countWithUnit(raw: string, unit: string): number | null {
  const match = /^([\d.,]+)\s+(\p{L}.*)$/u.exec(raw);
  const words = fold(normalizeText(match?.[2] ?? '')).trim();
  if (!match || words !== fold(normalizeText(unit)).trim()) return null;
  return readVietnameseNumber(match[1] ?? '') ?? null;
}

export function isRatio(figure: UnitFigure | undefined): figure is RatioFigure {
  return typeof figure === 'object' && figure !== null;
}

/** As people read it, for lists of what differs. */
export function figureText(figure: UnitFigure | undefined): string {
  if (figure === null || figure === undefined) return '';
  return isRatio(figure) ? `${String(figure.numerator)}/${String(figure.denominator)}` : String(figure);
}

export function sameFigure(one: UnitFigure | undefined, other: UnitFigure | undefined): boolean {
  return figureText(one) === figureText(other);
}

/** False for what stands in a line without being what it asks for. */
export function isOfKind({ line, combination }: CombinedLine, figure: UnitFigure | undefined): boolean {
  if (figure === null || figure === undefined || line.valueType === 'text') return true;
  if (line.valueType === 'none') return false;
  return combination.kind === 'ratio' ? isRatio(figure) : typeof figure === 'number';
}
