/**
 * What is handed to Excel so that a cell ends up holding exactly the content meant.
 *
 * Excel reads what it is given as if it were typed: "1/2" becomes a date, "007" a number, "=A1" a formula.
 * Text that could be read as anything else is written behind an apostrophe, which Excel takes away again.
 */
import { valueOfContent, type CellContent } from '../workbook';

/** As Office.js takes it in `range.formulas`; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/** Longer texts with digits are no date, time or number in any of Excel's languages. */
const LONGEST_TYPED_NUMBER = 40;

/** True where Excel would make something else of the text. */
export function needsApostrophe(text: string): boolean {
  if (text === '') return false;
  if (/^[=+\-@'#]/.test(text)) return true;
  if (/^\s*(true|false)\s*$/i.test(text)) return true;
  return text.length <= LONGEST_TYPED_NUMBER && /\p{Nd}/u.test(text);
}

export function textInput(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

export function cellInput(content: CellContent, date1904: boolean): CellInput {
  switch (content.kind) {
    case 'formula':
      return '=' + content.formula;
    case 'keep':
      return null;
    case 'text':
      return textInput(content.text);
    default:
      return valueOfContent(content, date1904);
  }
}

/**
 * What puts a cell back as it was, from what Office.js read: a text that equals its own formula was text,
 * for no formula computes its own wording.
 */
export function inputOfRead(value: unknown, formula: unknown): CellInput {
  if (typeof formula === 'string') return isFormula(value, formula) ? formula : textInput(formula);
  return typeof formula === 'number' || typeof formula === 'boolean' ? formula : '';
}

/** Office.js gives constants in `formulas` too, and text that begins with "=" looks like a formula there. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
}
