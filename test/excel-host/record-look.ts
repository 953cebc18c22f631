/**
 * How Office.js names looks against how change sets do.
 */
import type { CellRange } from '../../src/domain/grid';
import { cellRange } from '../../src/domain/grid';
import type { BorderStyle, CellFormat } from '../../src/workbook';
import type { BorderLook, CellLook } from './looks';
import type { HostSheet } from './model';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function recordFormat(sheet: HostSheet, range: CellRange, format: CellFormat): void {
  sheet.book.record({ why: 'host', kind: 'format', sheet: sheet.name, range, format });
}

/** A whole look of one cell. */
export function recordLook(sheet: HostSheet, row: number, column: number, look: CellLook): void {
  recordFormat(sheet, cellRange(row, column, row, column), {
    font: fontFormat(look.font),
    fill: look.fill === '' ? null : bare(look.fill),
    horizontal: look.horizontal.toLowerCase() as NonNullable<CellFormat['horizontal']>,
    vertical: look.vertical.toLowerCase() as NonNullable<CellFormat['vertical']>,
    wrap: look.wrap,
    indent: look.indent,
    locked: look.locked,
  });
}

export function fontFormat(font: Readonly<Record<string, unknown>>): NonNullable<CellFormat['font']> {
  const format: Mutable<NonNullable<CellFormat['font']>> = {};
  if (typeof font.name === 'string') format.name = font.name;
  if (typeof font.size === 'number') format.size = font.size;
  if (typeof font.bold === 'boolean') format.bold = font.bold;
  if (typeof font.italic === 'boolean') format.italic = font.italic;
  if (typeof font.strikethrough === 'boolean') format.strike = font.strikethrough;
  if (typeof font.underline === 'string') format.underline = font.underline !== 'None';
  if (typeof font.color === 'string') format.color = bare(font.color);
  return format;
}

export function borderStyle({ style, weight }: BorderLook): BorderStyle {
  if (style === 'None') return 'none';
  if (style === 'Dot') return 'dotted';
  return weight === 'Medium' ? 'medium' : weight === 'Hairline' ? 'hair' : 'thin';
}

export function bare(color: string): string {
  return color.replace('#', '').toUpperCase();
}
