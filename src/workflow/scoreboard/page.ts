/**
 * A new sheet of our own as Decree 30/2020/NĐ-CP, Annex I asks of papers: A4, Times New Roman, a bold title,
 * the header row on every page, the page's number centred in the top margin.
 */
import { cellRange, column, sheetRow } from '../../domain/grid';
import type { CellContent, CellFormat, Change, SheetSnapshot } from '../../workbook';
import { LOOKS, textContent } from '../structure';

export interface NewPage {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  /** Last column of the table. */
  readonly right: number;
  readonly headerRow: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly tabColor: string;
  /** Title and subtitle in the middle of the page, over all columns. */
  readonly isCentered: boolean;
  readonly why: string;
}

export function newPage(page: NewPage): readonly Change[] {
  const { sheet, why, right, headerRow, orientation, tabColor, isCentered } = page;
  const horizontal = isCentered ? 'center' : 'left';
  const merged = (row: number): readonly Change[] =>
    isCentered ? [{ kind: 'merge', why, sheet, range: cellRange(row, 1, row, right) }] : [];
  return [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor },
    ...titleChanges(page),
    ...merged(1),
    ...merged(2),
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(1, 1, 1, 1),
      format: {
        font: { name: LOOKS.font, size: 14, bold: true },
        horizontal,
        vertical: 'center',
        wrap: isCentered,
      },
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(2, 1, 2, 1),
      format: {
        font: { name: LOOKS.font, size: 13, italic: true },
        horizontal,
        vertical: 'center',
        wrap: isCentered,
      },
    },
    {
      kind: 'row-heights',
      why,
      sheet,
      heights: [
        { from: sheetRow(1), to: sheetRow(1), height: 24 },
        { from: sheetRow(2), to: sheetRow(2), height: 21 },
      ],
    },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation,
        margins: LOOKS.margins,
        titleRows: { from: sheetRow(headerRow), to: sheetRow(headerRow) },
        fitToWidth: true,
        pageNumber: 'top-center-except-first',
        centerHorizontally: true,
      },
    },
  ];
}

/** Title and subtitle as they are now. */
function titleChanges({ sheet, title, subtitle, why }: NewPage): readonly Change[] {
  const cells: CellContent[][] = [[textContent(title)], [textContent(subtitle)]];
  return [{ kind: 'write-block', why, sheet, at: { row: sheetRow(1), column: column(1) }, cells }];
}

/** A line of ours above the table, said anew unless a person wrote something else there. */
export function lineAgain(
  standing: SheetSnapshot | undefined,
  sheet: string,
  row: number,
  said: { readonly text: string; readonly opening: string },
  why: string,
): readonly Change[] {
  const there = standing?.rows
    .find((each) => each.row === row)
    ?.cells.find((cell) => cell.column === 1)?.text;
  if (row < 1 || (there !== undefined && there !== '' && !there.startsWith(said.opening))) return [];
  const at = { row: sheetRow(row), column: column(1) };
  return [{ kind: 'write-block', why, sheet, at, cells: [[textContent(said.text)]] }];
}

/** How a line of running text above a table looks, over all its columns. */
export function lineLook(sheet: string, row: number, right: number, why: string): readonly Change[] {
  const range = cellRange(row, 1, row, right);
  const format: CellFormat = {
    font: { name: LOOKS.font, size: 13 },
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
  };
  return [
    { kind: 'merge', why, sheet, range },
    { kind: 'format', why, sheet, range, format },
    { kind: 'row-heights', why, sheet, heights: [{ from: sheetRow(row), to: sheetRow(row), height: 36 }] },
  ];
}
