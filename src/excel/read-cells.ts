/**
 * What stands in the cells of sheets, in the shape the domain reads: only cells that hold something.
 */
import type { CellValue, GridCell, GridRow } from '../domain/grid';
import { column, sheetRow } from '../domain/grid';
import { fromSerial } from '../domain/dates';
import { cellCount } from './addresses';
import { isFormula } from './cell-input';
import { showDate, systemShownBy } from './date-system';
import type { Conversation } from './office-run';
import { payloadBytes } from './payload';
import type { BandReader, SheetRange } from './read-bands';
import { readBands } from './read-bands';

export interface ReadCells {
  readonly rowsBySheet: ReadonlyMap<string, readonly GridRow[]>;
  /** As a cell showed it; undefined where no cell told. */
  readonly shown1904: boolean | undefined;
}

const LOADED = 'values,text,formulas,numberFormat,valueTypes';

export async function readCells(
  conversation: Conversation,
  wanted: readonly SheetRange[],
  onProgress?: (share: number, sheet: string) => void,
): Promise<ReadCells> {
  const rowsBySheet = new Map<string, GridRow[]>(wanted.map(({ sheet }) => [sheet, []]));
  let shown1904: boolean | undefined;
  const reader: BandReader<Excel.Range> = {
    cellBytes: 300,
    ask: (range) => range.load(LOADED),
    take(range, band) {
      const rows = rowsBySheet.get(band.sheet) ?? [];
      for (const row of rowsOf(range, band)) {
        rows.push(row);
        shown1904 ??= systemShownByRow(row);
      }
      return payloadBytes([range.values, range.text, range.formulas]) + cellCount(band.range) * 24;
    },
  };
  await readBands(conversation, wanted, reader, onProgress);
  return { rowsBySheet, shown1904 };
}

function rowsOf(range: Excel.Range, band: SheetRange): GridRow[] {
  const rows: GridRow[] = [];
  const { values, text, formulas, numberFormat, valueTypes } = range;
  values.forEach((valuesOfRow: readonly unknown[], rowIndex) => {
    const cells: GridCell[] = [];
    valuesOfRow.forEach((value, columnIndex) => {
      const formula: unknown = formulas[rowIndex]?.[columnIndex];
      const cell = gridCell(
        band.range.left + columnIndex,
        valueOf(value, valueTypes[rowIndex]?.[columnIndex]),
        text[rowIndex]?.[columnIndex] ?? '',
        String(numberFormat[rowIndex]?.[columnIndex] ?? 'General'),
        isFormula(value, formula) ? formula.slice(1) : undefined,
      );
      if (cell) cells.push(cell);
    });
    if (cells.length > 0) rows.push({ row: sheetRow(band.range.top + rowIndex), cells });
  });
  return rows;
}

function gridCell(
  at: number,
  value: CellValue,
  text: string,
  format: string,
  formula: string | undefined,
): GridCell | undefined {
  if (value === '' && formula === undefined) return undefined;
  return {
    column: column(at),
    value,
    text:
      typeof value === 'string'
        ? value
        : typeof value === 'object'
          ? value.error
          : shownText(value, text, format),
    ...(format === 'General' ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

function valueOf(value: unknown, type: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

/** A column too narrow for its number shows "####", which says nothing: write the date or number out. */
function shownText(value: number | boolean, text: string, format: string): string {
  if (typeof value === 'boolean' || !/^#+$/.test(text)) return text;
  const date = fromSerial(value);
  return (date === undefined ? undefined : showDate(date, format)) ?? String(value);
}

function systemShownByRow(row: GridRow): boolean | undefined {
  for (const { value, text, format } of row.cells) {
    if (typeof value !== 'number' || format === undefined) continue;
    const shown = systemShownBy(value, text, format);
    if (shown !== undefined) return shown;
  }
  return undefined;
}
