/** The text a cell holds; undefined for numbers, formulas and empty cells. */
import { decodeExcelEscapes } from '../../xml';
import type { SharedStrings } from '../shared-strings';
import { readCellMarkup, type Cell } from './cell-markup';

export function cellText({ content }: Cell, texts: SharedStrings): string | undefined {
  if (typeof content === 'number') return undefined;
  if (typeof content === 'object') {
    return content.type === 's' && content.formula === undefined
      ? texts.textOf(Number(content.value))
      : undefined;
  }
  const { type, value, inlineText, formula } = readCellMarkup(content);
  if (formula !== undefined) return undefined;
  if (type === 's') return texts.textOf(Number(value));
  if (type === 'inlineStr') return decodeExcelEscapes(inlineText ?? '');
  return type === 'str' ? decodeExcelEscapes(value ?? '') : undefined;
}
