/**
 * How cells look: fonts, fills, borders, widths and heights, merged areas.
 */
import type { CellRange } from '../domain/grid';
import { cellRange } from '../domain/grid';
import type { BorderStyle, CellFormat, ChangeOf } from '../workbook';
import { cellCount, columnCount, rowCount } from './addresses';
import { pointsOf } from './column-width';
import type { Writing } from './writing';
import { fontData } from './writing';

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;

const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const BORDERS: Readonly<
  Record<BorderStyle, { style: 'None' | 'Continuous' | 'Dot'; weight?: 'Hairline' | 'Thin' | 'Medium' }>
> = {
  none: { style: 'None' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export async function writeFormat(writing: Writing, change: ChangeOf<'format'>): Promise<void> {
  await writing.conversation.room(32);
  applyFormat(writing.range(change.sheet, change.range), change.range, change.format);
  writing.formatted(change.sheet, change.range, change.format);
}

function applyFormat(cells: Excel.Range, range: CellRange, given: CellFormat): void {
  const { format } = cells;
  if (given.font !== undefined) format.font.set(fontData(given.font));
  if (given.fill === null) format.fill.clear();
  else if (given.fill !== undefined) format.fill.color = '#' + given.fill;
  if (given.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[given.horizontal];
  if (given.vertical !== undefined) format.verticalAlignment = VERTICAL[given.vertical];
  if (given.wrap !== undefined) format.wrapText = given.wrap;
  if (given.indent !== undefined) format.indentLevel = given.indent;
  if (given.locked !== undefined) format.protection.locked = given.locked;
  /** One value for all cells of the range. */
  if (given.numberFormat !== undefined) cells.numberFormat = [[given.numberFormat]];
  if (given.border !== undefined) drawBorders(format, range, given.border);
}

function drawBorders(
  format: Excel.RangeFormat,
  range: CellRange,
  given: NonNullable<CellFormat['border']>,
): void {
  const { style, weight } = BORDERS[given.style];
  const edges = [
    ...EDGES,
    ...(rowCount(range) > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columnCount(range) > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = style;
    if (weight !== undefined) border.weight = weight;
    if (given.color !== undefined && style !== 'None') border.color = '#' + given.color;
  }
}

export async function writeColumnWidths(writing: Writing, change: ChangeOf<'column-widths'>): Promise<void> {
  const scale = writing.widths(change.sheet);
  for (const { column, width } of change.widths) {
    await writing.conversation.room(4);
    const range = writing
      .range(change.sheet, cellRange(1, column, 1, column))
      .getEntireColumn()
      .untrack();
    if (width === null) range.columnHidden = true;
    else {
      range.columnHidden = false;
      range.format.columnWidth = pointsOf(width, scale);
    }
  }
}

export async function writeRowHeights(writing: Writing, change: ChangeOf<'row-heights'>): Promise<void> {
  for (const { from, to, height } of change.heights) {
    await writing.conversation.room(4);
    const range = writing
      .range(change.sheet, cellRange(from, 1, to, 1))
      .getEntireRow()
      .untrack();
    if (height === null) range.format.autofitRows();
    else range.format.rowHeight = height;
  }
}

export async function mergeCells(writing: Writing, change: ChangeOf<'merge'>): Promise<void> {
  if (cellCount(change.range) === 1) return;
  await writing.conversation.room(2);
  writing.range(change.sheet, change.range).merge(false);
}

export async function unmergeCells(writing: Writing, change: ChangeOf<'unmerge'>): Promise<void> {
  await writing.conversation.room(2);
  writing.range(change.sheet, change.range).unmerge();
}
