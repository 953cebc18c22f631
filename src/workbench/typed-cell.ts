/**
 * What a person typed into a cell, read the Vietnamese way: "5/3/2026" is 5 March, "1.250,5" is a number,
 * everything else is text as typed. A formula is not taken, because the workbench does not calculate.
 */
import { civilDate } from '../domain/dates';
import type { ScalarContent } from '../workbook';

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NUMBER = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
/** Longer runs of digits are codes or telephone numbers; as numbers they would lose digits. */
const LONGEST_NUMBER = 15;

/** Null where it is a formula. */
export function typedContent(text: string | null): ScalarContent | null {
  if (text === null || text.trim() === '') return { kind: 'blank' };
  const typed = text.trim();
  if (/^=./.test(typed)) return null;
  const day = DATE.exec(typed);
  if (day) {
    const date = civilDate(Number(day[3]), Number(day[2]), Number(day[1]));
    if (date !== undefined) return { kind: 'date', date };
  }
  const isCode = /^0\d/.test(typed);
  if (NUMBER.test(typed) && !isCode && typed.length <= LONGEST_NUMBER)
    return { kind: 'number', number: Number(typed.replaceAll('.', '').replace(',', '.')) };
  return { kind: 'text', text };
}
