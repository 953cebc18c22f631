/**
 * The appendix of an amended plan, brought from its file into the office's workbook as new sheets: values, texts,
 * looks, merged cells, widths and heights as they stand there, formulas as what they show.
 */
import { fromSerial } from '../../domain/dates';
import { cellRange, isCellError } from '../../domain/grid';
import type { CellRange, Column, GridCell, SheetRow } from '../../domain/grid';
import { recognizeWorkbook } from '../../domain/tables';
import type { Corrections, RecognizedTable, RecognizedWorkbook } from '../../domain/tables';
import type { CellContent, Change, SheetFormats, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, freeSheetName, ownSheetsOf } from '../structure';

export interface BroughtIn {
  /** The office's workbook with the amended sheets, as it will be read once they are in it. */
  readonly snapshot: WorkbookSnapshot;
  /** What the amended sheets hold, under the names they get; nothing else is read. */
  readonly recognized: RecognizedWorkbook;
  readonly sheets: readonly SheetSnapshot[];
  /** How their cells look, by the name they get; empty where that was not read. */
  readonly formats: ReadonlyMap<string, SheetFormats>;
  /** Sheets of the office's workbook whose plan the amended one replaces. */
  readonly replaced: readonly string[];
}

export interface BringInOptions {
  readonly beforeDayIsStrict: boolean;
  readonly year?: number;
  readonly corrections?: Corrections;
}

/** Null where the amended file holds no plan. */
export function broughtIn(
  office: WorkbookSnapshot,
  amended: WorkbookSnapshot,
  { beforeDayIsStrict, year, corrections }: BringInOptions,
): BroughtIn | null {
  const reading = { beforeDayIsStrict, ...(year === undefined ? {} : { year }) };
  const own = ownSheetsOf(amended);
  const found = plansOf(recognizeWorkbook(amended.sheets, { ...reading, ownSheets: own }));
  if (found.every(({ tasks }) => tasks.length === 0)) return null;
  const names = new Set(found.map(({ sheet }) => sheet));
  const sheets: SheetSnapshot[] = [];
  const formats = new Map<string, SheetFormats>();
  let snapshot = office;
  for (const sheet of amended.sheets) {
    if (!names.has(sheet.name)) continue;
    const name = freeSheetName(snapshot, amendedName(sheet.name, snapshot));
    const moved = inDateSystem(
      { ...sheet, name, tables: [], position: snapshot.sheets.length },
      office.date1904,
    );
    sheets.push(moved);
    const look = amended.formats?.find((one) => one.sheet === sheet.name);
    if (look) formats.set(name, look);
    snapshot = { ...snapshot, sheets: [...snapshot.sheets, moved] };
  }
  const recognized = recognizeWorkbook(sheets, { ...reading, ...(corrections ? { corrections } : {}) });
  return { snapshot, recognized, sheets, formats, replaced: planSheetsOf(office, reading) };
}

const plansOf = ({ tables }: RecognizedWorkbook): readonly RecognizedTable[] =>
  tables.filter(({ kind }) => kind === 'plan');

function planSheetsOf(
  office: WorkbookSnapshot,
  reading: { readonly beforeDayIsStrict: boolean },
): readonly string[] {
  const plans = plansOf(recognizeWorkbook(office.sheets, { ...reading, ownSheets: ownSheetsOf(office) }));
  return [...new Set(plans.map(({ sheet }) => sheet))];
}

/** Excel takes 31 characters. */
const LONGEST = 31;
const AMENDED = ' (sửa đổi)';

/** Its own name where it is free, else marked as the amended one, numbered where there are several. */
function amendedName(name: string, { sheets }: WorkbookSnapshot): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  for (let count = 1; ; count++) {
    const mark = count === 1 ? AMENDED : `${AMENDED.slice(0, -1)} ${String(count)})`;
    const marked = `${name.slice(0, LONGEST - mark.length).trimEnd()}${mark}`;
    if (!taken.has(marked.toLowerCase())) return marked;
  }
}

const DAYS_BETWEEN_SYSTEMS = 1462;

/** Dates are numbers that mean another day in the workbook's date system of old Macs. */
function inDateSystem(sheet: SheetSnapshot, date1904: boolean): SheetSnapshot {
  if ((sheet.date1904 ?? false) === date1904) return sheet;
  const shift = date1904 ? -DAYS_BETWEEN_SYSTEMS : DAYS_BETWEEN_SYSTEMS;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell.value === 'number' && showsDay(cell.format) ? { ...cell, value: cell.value + shift } : cell,
    ),
  }));
  return { ...sheet, rows, date1904 };
}

function showsDay(format: string | undefined): boolean {
  return format !== undefined && /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The changes that make the sheets; `why` is told in the preview. */
export function sheetChanges(
  { sheets, formats, recognized, replaced }: BroughtIn,
  why: string,
): readonly Change[] {
  let after = replaced.at(-1);
  return sheets.flatMap((sheet) => {
    const own = recognized.tables.filter((table) => table.sheet === sheet.name);
    const changes = oneSheet(sheet, formats.get(sheet.name), own, after, why);
    after = sheet.name;
    return changes;
  });
}

function oneSheet(
  { name: sheet, rows, merges, columnWidths, usedRange, date1904 }: SheetSnapshot,
  look: SheetFormats | undefined,
  tables: readonly RecognizedTable[],
  after: string | undefined,
  why: string,
): Change[] {
  const changes: Change[] = [
    { kind: 'ensure-sheet', why, sheet, position: after === undefined ? 'last' : { after } },
  ];
  if (!usedRange) return changes;
  const { left, right, bottom } = usedRange;
  const byRow = new Map<number, readonly GridCell[]>(rows.map(({ row, cells }) => [row, cells]));
  const cells: CellContent[][] = [];
  for (let row = 1; row <= bottom; row++) {
    const line: CellContent[] = Array.from({ length: right - left + 1 }, () => ({ kind: 'blank' }));
    for (const cell of byRow.get(row) ?? []) line[cell.column - left] = contentOf(cell, date1904 ?? false);
    cells.push(line);
  }
  changes.push({ kind: 'write-block', why, sheet, at: { row: 1 as SheetRow, column: left }, cells });
  if (look) changes.push(...lookChanges(sheet, look, usedRange, why));
  for (const { row, cells: inRow } of rows)
    for (const { column, format } of inRow) {
      if (format === undefined) continue;
      const range = cellRange(row, column, row, column);
      changes.push({ kind: 'format', why, sheet, range, format: { numberFormat: format } });
    }
  for (const range of merges) changes.push({ kind: 'merge', why, sheet, range });
  const widths = columnWidths.flatMap(({ from, to, width }) =>
    Array.from({ length: Math.min(to, right) - from + 1 }, (_, place) => ({
      column: (from + place) as Column,
      width,
    })),
  );
  if (widths.length > 0) changes.push({ kind: 'column-widths', why, sheet, widths });
  if (!look) changes.push(...usualLook(sheet, tables, why));
  changes.push({
    kind: 'page-setup',
    why,
    sheet,
    setup: { paper: 'A4', orientation: 'landscape', fitToWidth: true },
  });
  return changes;
}

/** As the cells look in their own file; what lies outside the cells that hold something is left out. */
function lookChanges(
  sheet: string,
  { plain, areas, heights }: SheetFormats,
  { left, right, bottom }: CellRange,
  why: string,
): readonly Change[] {
  const within = areas.flatMap(({ range, format }): Change[] => {
    const [from, to] = [Math.max(range.left, left), Math.min(range.right, right)];
    const last = Math.min(range.bottom, bottom);
    if (from > to || range.top > last) return [];
    return [{ kind: 'format', why, sheet, range: cellRange(range.top, from, last, to), format }];
  });
  const own = heights.filter(({ from }) => from <= bottom);
  return [
    { kind: 'format', why, sheet, range: cellRange(1, left, bottom, right), format: plain },
    ...within,
    ...(own.length === 0 ? [] : [{ kind: 'row-heights', why, sheet, heights: own } as const]),
  ];
}

/** Where nobody read how the file looks: a table that can be read. */
function usualLook(sheet: string, tables: readonly RecognizedTable[], why: string): readonly Change[] {
  return tables.flatMap(({ range, headerRows }): Change[] => {
    const [first = range.top, last = range.top] = [headerRows[0], headerRows.at(-1)];
    return [
      {
        kind: 'format',
        why,
        sheet,
        range,
        format: { wrap: true, vertical: 'top', border: { style: 'thin' } },
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(first, range.left, last, range.right),
        format: { font: { bold: true }, horizontal: 'center', vertical: 'center' },
      },
    ];
  });
}

function contentOf({ value, format }: GridCell, date1904: boolean): CellContent {
  if (typeof value === 'string') return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (isCellError(value)) return { kind: 'text', text: value.error };
  const date = Number.isInteger(value) && showsDay(format) ? fromSerial(value, date1904) : undefined;
  return date === undefined ? { kind: 'number', number: value } : { kind: 'date', date };
}

/** Whether the office's workbook follows its tasks in a table yet. */
export function hasTaskTable(office: WorkbookSnapshot): boolean {
  return findOwnPlaces(office).tables.tasks !== null;
}
