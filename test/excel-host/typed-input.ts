/**
 * What Excel makes of something handed to it as if it were typed, in an English (United States) Excel: that is
 * how Office.js reads values, whatever the user's country.
 */
import { civilDate, toSerial } from '../../src/domain/dates';
import type { CellValue } from '../../src/domain/grid';
import { OfficeFailure } from './protocol';

export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** A format Excel gives a General cell along with the value. */
  readonly format?: string;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function typed(
  input: unknown,
  cellFormat: string,
  date1904: boolean,
  calculate: (formula: string) => CellValue,
): Typed {
  if (typeof input === 'number' || typeof input === 'boolean')
    return { value: cellFormat === '@' ? shown(input) : input };
  if (typeof input !== 'string') throw new OfficeFailure('InvalidArgument', 'A cell takes no such value.');
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (cellFormat === '@' || input === '') return { value: input };
  if (/^[=+\-@]/.test(input) && Number.isNaN(Number(input))) return formula(input, calculate);
  if (ERRORS.has(input.toUpperCase())) return { value: { error: input.toUpperCase() } };
  if (/^(true|false)$/i.test(input.trim())) return { value: /true/i.test(input) };
  return number(input.trim()) ?? date(input.trim(), date1904) ?? { value: input };
}

function shown(value: number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function formula(input: string, calculate: (formula: string) => CellValue): Typed {
  const body = input.startsWith('=') ? input.slice(1) : input.startsWith('@') ? input.slice(1) : input;
  if (!isBalanced(body)) throw new OfficeFailure('InvalidArgument', 'The formula is missing a bracket.');
  return {
    value: calculate(body),
    formula: body,
    ...(/^(TODAY|DATE)\(/i.test(body) ? { format: 'm/d/yyyy' } : {}),
  };
}

/** Brackets close and the end is no operator; texts and quoted sheet names may hold anything. */
function isBalanced(body: string): boolean {
  const bare = body.replace(/"[^"]*"/g, 'x').replace(/'[^']*'/g, 'x');
  if (bare === '' || /["]/.test(bare) || /[+\-*/&^<>=,(]\s*$/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function number(text: string): Typed | undefined {
  if (/^[-+]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text))
    return { value: Number(text.replaceAll(',', '')) };
  const percent = /^([-+]?\d+(\.\d+)?)%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: '0%' };
  const fraction = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction)
    return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), format: '# ?/?' };
  return undefined;
}

function date(text: string, date1904: boolean): Typed | undefined {
  const give = (year: number, month: number, day: number, format: string): Typed | undefined => {
    const found = civilDate(year < 100 ? 2000 + year : year, month, day);
    return found === undefined ? undefined : { value: toSerial(found, date1904), format };
  };
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (numeric) return give(Number(numeric[3] ?? 2025), Number(numeric[1]), Number(numeric[2]), 'm/d/yyyy');
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return give(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const named = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*[ -](\d{2}|\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((named?.[2] ?? '').toLowerCase());
  if (named && month >= 0) return give(Number(named[3]), month + 1, Number(named[1] ?? 1), 'd-mmm-yy');
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time)
    return {
      value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400,
      format: 'h:mm',
    };
  return undefined;
}
