/** The text a cell holds, with and without the fonts of its letters. */
import { decodeExcelEscapes, XmlScanner } from '../../xml';
import type { SharedStrings } from '../shared-strings';
import { readCellMarkup, type Cell } from './cell-markup';

/** The `si` or `is` element of the text a cell holds; undefined for anything but text. */
export function cellTextMarkup({ content }: Cell, texts: SharedStrings): string | undefined {
  if (typeof content === 'number') return undefined;
  if (typeof content === 'object') {
    return content.type === 's' ? texts.markupOf(Number(content.value)) : undefined;
  }
  const { type, value, formula } = readCellMarkup(content);
  if (formula !== undefined) return undefined;
  if (type === 's') return texts.markupOf(Number(value));
  return type === 'inlineStr' ? inlineMarkup(content) : undefined;
}

function inlineMarkup(element: string): string | undefined {
  const scanner = new XmlScanner(element, 'cell');
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'is') continue;
    const from = scanner.start;
    scanner.skip();
    return element.slice(from, scanner.end);
  }
  return undefined;
}

/** Undefined for numbers, formulas and empty cells. */
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
