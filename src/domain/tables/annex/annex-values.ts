/**
 * Figures of a statistics form as officers write them: "16.183" is sixteen thousand, "20,5" a decimal, "01" a
 * count, "16.181 /16.183" a part of a whole.
 */
import { readVietnameseNumber } from '../../figures';
import { fold } from '../../text';
import type { GridCell } from '../../grid';
import type { IndicatorValueType } from '../recognized';

export interface AnnexValue {
  /** Null where blank or not a single number. */
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  /** 'ratio' and 'text' come from the value itself. */
  readonly form: 'blank' | 'number' | 'percent' | 'ratio' | 'text';
}

/** Reads the value cell; `unit` tells a thousand that Excel took for a decimal ("16.183" người). */
export function readAnnexValue(cell: GridCell | undefined, text: string, unit: string): AnnexValue {
  if (text === '') return { value: null, form: 'blank' };
  if (cell && typeof cell.value === 'number') {
    const percent = text.endsWith('%');
    const value = percent ? round(cell.value * 100) : cell.value;
    const whole =
      !percent && !Number.isInteger(cell.value) && !unit.includes('%') && /^\d{1,3}\.\d{3}$/.test(text);
    return { value: whole ? round(value * 1000) : value, form: percent ? 'percent' : 'number' };
  }
  const ratio = /^([\d.,\s]+)[/:]([\d.,\s]+)$/.exec(text);
  if (ratio) {
    const numerator = readVietnameseNumber(ratio[1] ?? '');
    const denominator = readVietnameseNumber(ratio[2] ?? '');
    if (numerator !== undefined && denominator !== undefined) {
      return { value: null, numerator, denominator, form: 'ratio' };
    }
  }
  const percent = /^([-+]?[\d.,\s]+)%$/.exec(text);
  const value = readVietnameseNumber(percent?.[1] ?? text);
  if (value === undefined) return { value: null, form: 'text' };
  return { value, form: percent ? 'percent' : 'number' };
}

/** "Không = 0\nCó = 1" gives {0: "Không", 1: "Có"}; undefined where the unit names no choices. */
export function readOptions(unit: string): Readonly<Record<string, string>> | undefined {
  const options: Record<string, string> = {};
  for (const part of unit.split(/[\n;,]|(?<=\d)\s+(?=\p{Lu})/u)) {
    const named = /^\s*[-+]?\s*(.+?)\s*[=:]\s*(\d+)\s*\.?$/.exec(part);
    const numbered = /^\s*(\d+)\s*[=:]\s*(.+?)\s*\.?$/.exec(part);
    if (named) options[named[2] ?? ''] = named[1] ?? '';
    else if (numbered) options[numbered[1] ?? ''] = numbered[2] ?? '';
  }
  return Object.keys(options).length >= 2 ? options : undefined;
}

export function valueTypeOf(
  unit: string,
  label: string,
  read: AnnexValue,
  options: Readonly<Record<string, string>> | undefined,
): IndicatorValueType {
  if (options) {
    const keys = Object.keys(options).sort().join(',');
    return keys === '0,1' ? 'boolean01' : 'enum';
  }
  if (read.form === 'ratio') return 'ratio';
  const folded = fold(unit);
  if (folded === '%' || /^(?:ty le|ti le|phan tram)?\s*\(?%\)?$/.test(folded)) return 'percent';
  if (/^co\s*[/,;-]\s*khong$/.test(folded)) return 'boolean01';
  if (read.form === 'percent') return 'percent';
  if (read.form === 'text') return 'text';
  if (unit === '' && read.form === 'blank') return 'none';
  if (unit === '' && /^(?:ty le|ti le)(?![a-z])/.test(fold(label))) return 'percent';
  return 'count';
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
