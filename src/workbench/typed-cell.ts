/**
 * What a person typed into a cell, read the Vietnamese way: "5/3/2026" is 5 March, "1.250,5" is a number,
 * "90 %" a share, "=SUM(A1;A5)" a formula, everything else is text as typed.
 */
import { civilDate } from '../domain/dates';
import type { ScalarContent } from '../workbook';

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NUMBER = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const SHARE = /^(.*\d)\s?%$/;
/** Longer runs of digits are codes or telephone numbers; as numbers they would lose digits. */
const LONGEST_NUMBER = 15;

export type TypedContent =
  | ScalarContent
  /** In English with commas, without "=". */
  | { readonly kind: 'formula'; readonly formula: string }
  /** A share of one: "90 %" is 0.9. */
  | { readonly kind: 'share'; readonly number: number; readonly decimals: number };

export function typedContent(text: string | null): TypedContent {
  if (text === null || text.trim() === '') return { kind: 'blank' };
  const typed = text.trim();
  if (/^=./.test(typed)) return { kind: 'formula', formula: englishFormula(typed.slice(1)) };
  const day = DATE.exec(typed);
  if (day) {
    const date = civilDate(Number(day[3]), Number(day[2]), Number(day[1]));
    if (date !== undefined) return { kind: 'date', date };
  }
  const number = numberOf(typed);
  if (number !== undefined) return { kind: 'number', number };
  const share = numberOf(SHARE.exec(typed)?.[1] ?? '');
  if (share !== undefined) {
    const decimals = (/,(\d+)/.exec(typed)?.[1] ?? '').length;
    return { kind: 'share', number: Number((share / 100).toPrecision(LONGEST_NUMBER)), decimals };
  }
  return { kind: 'text', text };
}

function numberOf(typed: string): number | undefined {
  const isCode = /^0\d/.test(typed);
  if (!NUMBER.test(typed) || isCode || typed.length > LONGEST_NUMBER) return undefined;
  return Number(typed.replaceAll('.', '').replace(',', '.'));
}

/**
 * A formula as Vietnamese Excel takes it, in the form that files hold: "SUM(A1;1,5)" is "SUM(A1,1.5)".
 * Without a semicolon it is taken as English Excel writes it, but for a comma outside all brackets, which
 * only a decimal can have: "A1*1,5".
 */
function englishFormula(typed: string): string {
  // Texts, sheet names, columns of tables and constant arrays stay as they are.
  const parts = typed.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})/);
  const isVietnamese = parts.some((part, index) => index % 2 === 0 && part.includes(';'));
  let depth = 0;
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replace(/[()]|(?<=\d),(?=\d)|;/g, (sign) => {
        if (sign === '(') depth += 1;
        else if (sign === ')') depth -= 1;
        else if (sign === ';') return ',';
        else if (isVietnamese || depth === 0) return '.';
        return sign;
      });
    })
    .join('');
}
