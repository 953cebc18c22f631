/**
 * The picture of a workbook for the grid: what each cell shows, how it looks, how wide and high things
 * are. Shown texts are handed over as text; the grid neither calculates nor formats.
 */
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { ColouredCells } from '../workflow';
import type { SheetLook, WorkbookLook } from '../xlsx';
import { columnWidths, DEFAULT_HEIGHT, pixelsOf, rowHeights } from './grid-sizes';
import { gridStyle } from './grid-style';
import type { GridBar, GridCellData, GridStyle, SheetView, WorkbookView } from './grid/sheet-view';

/** Empty rows and columns to type into beyond the last used ones. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

const TEXT = 1;
const RIGHT_ALIGNED = { ht: 3 };

export function pictureOf(
  snapshot: WorkbookSnapshot,
  look: WorkbookLook,
  highlights: readonly ColouredCells[] = [],
  bars: readonly (GridBar & { readonly sheet: string })[] = [],
): WorkbookView {
  const styles: Record<string, GridStyle> = {};
  look.styles.forEach((style, index) => (styles[`x${String(index)}`] = gridStyle(style)));
  const shown = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    styles,
    first: (shown.find(({ usedRange }) => usedRange !== null) ?? shown[0])?.name ?? null,
    sheets: shown.map((sheet) =>
      sheetView(
        sheet,
        look.sheets.find(({ name }) => name === sheet.name),
        styles,
        highlights.filter((highlight) => highlight.sheet === sheet.name),
        bars.filter((bar) => bar.sheet === sheet.name),
      ),
    ),
  };
}

function sheetView(
  sheet: SheetSnapshot,
  look: SheetLook | undefined,
  styles: Record<string, GridStyle>,
  highlights: readonly ColouredCells[],
  bars: readonly GridBar[],
): SheetView {
  const cells: Record<number, Record<number, GridCellData>> = {};
  const cellAt = (row: number, column: number): GridCellData => ((cells[row - 1] ??= {})[column - 1] ??= {});
  for (const [row, { cells: styled }] of look?.rows ?? [])
    for (const { column, style } of styled) cellAt(row, column).s = `x${String(style)}`;
  for (const row of sheet.rows)
    for (const cell of row.cells) {
      const data = cellAt(row.row, cell.column);
      data.v = cell.text;
      data.t = TEXT;
      if (cell.formula !== undefined) data.f = `=${cell.formula}`;
      if (typeof cell.value !== 'number') continue;
      data.s = variant(styles, data.s, 'n', (base) => ({ ...RIGHT_ALIGNED, ...base }));
    }
  for (const { row, left, right, colour } of highlights)
    for (let column = left; column <= right; column++) {
      const data = cellAt(row, column);
      data.s = variant(styles, data.s, `h${Object.values(colour).join('-')}`, (base) =>
        coloured(base, colour),
      );
    }
  const lastRow = Math.max(sheet.usedRange?.bottom ?? 0, ...lastOf(look));
  const rowCount = Math.max(LEAST_ROWS, lastRow + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, (sheet.usedRange?.right ?? 0) + SPARE_COLUMNS);
  const widths = columnWidths(sheet, columnCount, look);
  const styleAt = (row: number, column: number): GridStyle =>
    styles[cells[row - 1]?.[column - 1]?.s ?? ''] ?? {};
  return {
    name: sheet.name,
    data: {
      cellData: cells,
      rowCount,
      columnCount,
      mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
        startRow: top - 1,
        endRow: bottom - 1,
        startColumn: left - 1,
        endColumn: right - 1,
      })),
      rowData: rowHeights(sheet, look, widths, styleAt),
      columnData: widths.data,
      defaultColumnWidth: widths.usual,
      defaultRowHeight: pixelsOf(look?.defaultRowHeight ?? undefined) ?? DEFAULT_HEIGHT,
      ...(look?.tabColor === null || look === undefined ? {} : { tabColor: `#${look.tabColor}` }),
      ...(bars.length === 0 ? {} : { bars }),
      showGridlines: look?.showGridLines === false ? 0 : 1,
      ...(sheet.frozen
        ? {
            freeze: {
              xSplit: sheet.frozen.columns,
              ySplit: sheet.frozen.rows,
              startRow: sheet.frozen.rows === 0 ? -1 : sheet.frozen.rows,
              startColumn: sheet.frozen.columns === 0 ? -1 : sheet.frozen.columns,
            },
          }
        : {}),
    },
  };
}

function coloured(base: GridStyle, { fill, fontColor, bold, strike }: ColouredCells['colour']): GridStyle {
  return {
    ...base,
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: `#${fontColor}` } }),
    ...(bold === undefined ? {} : { bl: Number(bold) }),
    ...(strike === undefined ? {} : { st: { s: Number(strike) } }),
  };
}

/** A style like `base` but for one trait; made once and shared. */
function variant(
  styles: Record<string, GridStyle>,
  base: string | undefined,
  trait: string,
  change: (style: GridStyle) => GridStyle,
): string {
  const from = base ?? '';
  const id = `${from}+${trait}`;
  styles[id] ??= change(styles[from] ?? {});
  return id;
}

function lastOf(look: SheetLook | undefined): readonly number[] {
  let last = 0;
  for (const [row, { cells }] of look?.rows ?? []) if (cells.length > 0 && row > last) last = row;
  return [last];
}
