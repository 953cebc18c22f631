/**
 * A workbook told so that two can be compared: what the adapters' snapshots hold, and what another program
 * (ExcelJS) sees in the files: fonts, fills, borders, rules, page set-up; beside them the parts of charts.
 */
import ExcelJS from 'exceljs';
import type { CellRange } from '../../src/domain/grid';
import { cellAddress, rangeAddress } from '../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { allParts } from '../support/xlsx-parts';

/** Built-in names that Excel keeps for itself and Office.js does not list. */
const OWN_NAMES = /^_xlnm\.|^Print_(Area|Titles)$/i;
const STANDARD_WIDTH = 8.43;

export function pictureOf(snapshot: WorkbookSnapshot): unknown {
  return {
    sheets: snapshot.sheets.map(sheetPicture),
    names: snapshot.names
      .filter(({ name }) => !OWN_NAMES.test(name))
      .map(
        ({ name, refersTo, scope, hidden }) => `${scope ?? ''}!${name} ${refersTo}${hidden ? ' hidden' : ''}`,
      )
      .sort(),
    date1904: snapshot.date1904,
    structureProtected: snapshot.structureProtected,
  };
}

function sheetPicture(sheet: SheetSnapshot): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    used: sheet.usedRange && rangeAddress(sheet.usedRange),
    cells: Object.fromEntries(
      sheet.rows.flatMap(({ row, cells }) =>
        cells.map(({ column, value, text, format, formula }) => [
          cellAddress({ row, column }),
          { value, text, format: format ?? 'General', formula: formula ?? null },
        ]),
      ),
    ),
    merges: areas(sheet.merges),
    tables: sheet.tables.map(({ range, ...rest }) => ({ ...rest, range: rangeAddress(range) })),
    filter: sheet.autoFilter && rangeAddress(sheet.autoFilter),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    links: sheet.hyperlinks
      .map(({ range, ...rest }) => JSON.stringify({ at: rangeAddress(range), ...rest }))
      .sort(),
    notes: sheet.notes.map(({ row, column, text }) => `${cellAddress({ row, column })} ${text}`).sort(),
    widths: widthsOf(sheet),
    frozen: sheet.frozen,
  };
}

function areas(ranges: readonly CellRange[]): string[] {
  return ranges.map(rangeAddress).sort();
}

function widthsOf(sheet: SheetSnapshot): Record<string, number> {
  const hidden = new Set<number>(sheet.hiddenColumns);
  const widths: Record<string, number> = {};
  for (const { from, to, width } of sheet.columnWidths)
    for (let at: number = from; at <= to; at++)
      if (!hidden.has(at) && Math.abs(width - STANDARD_WIDTH) > 0.01) widths[String(at)] = width;
  return widths;
}

/** What ExcelJS reads of a file, sheet by sheet; cells without look are left out. */
export interface WorkbookLook {
  /** Each sheet as ExcelJS shows it. */
  readonly sheets: readonly SheetLook[];
  readonly charts: readonly string[];
}

export interface SheetLook {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly rules: unknown;
  readonly validations: unknown;
}

export async function lookOf(bytes: Uint8Array): Promise<WorkbookLook> {
  const workbook = new ExcelJS.Workbook();
  const { buffer, byteOffset, byteLength } = bytes;
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const sheets = workbook.worksheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        cells[cell.address] = cellLook(cell.style);
      });
    });
    const { pageSetup, headerFooter, properties } = sheet;
    return {
      name: sheet.name,
      cells: withoutPlain(cells),
      rules: (sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
      validations: (sheet as unknown as { dataValidations: { model: unknown } }).dataValidations.model,
      pageSetup,
      headers: headersOf(headerFooter),
      tabColor: properties.tabColor,
      heights: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          index + 1,
          sheet.getRow(index + 1).height as number | undefined,
        ]),
      ),
    };
  });
  return { sheets, charts: chartParts(bytes) };
}

/** ExcelJS reads no charts: what they show, and where they lie, as it is written; which lies on which does not count. */
function chartParts(bytes: Uint8Array): readonly string[] {
  const text = (content: Uint8Array): string => new TextDecoder().decode(content);
  return [...allParts(bytes)]
    .flatMap(([part, content]) => {
      if (/\/charts\/[^/]+\.xml$/.test(part)) return [text(content)];
      if (!/\/drawings\/[^/]+\.xml$/.test(part)) return [];
      return [...text(content).matchAll(/<xdr:from>[^]*?<\/xdr:twoCellAnchor>/g)].map(([anchor]) =>
        anchor.replace(/ (?:r:)?id="[^"]*"/g, ''),
      );
    })
    .sort();
}

const USUAL_FONT = { name: 'Calibri', size: 11, family: 2, bold: false, italic: false };

/** Without what every cell has unless told otherwise: the usual font in black, no fill, no edges, locked. */
function cellLook({ font, fill, border, alignment, protection }: Partial<ExcelJS.Style>): unknown {
  const told = Object.entries(font ?? {}).filter(
    ([name, value]) =>
      name !== 'family' &&
      !(name in USUAL_FONT && value === USUAL_FONT[name as keyof typeof USUAL_FONT]) &&
      JSON.stringify(value) !== '{"argb":"FF000000"}',
  );
  return {
    font: Object.fromEntries(told),
    fill: fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : {},
    border: border ?? {},
    alignment: alignment ?? {},
    protection: protection ?? {},
  };
}

const PLAIN_CELL = '{"font":{},"fill":{},"border":{},"alignment":{},"protection":{}}';

/** ExcelJS gives null for a sheet without headers, whatever its types say. */
function headersOf(found: Partial<ExcelJS.HeaderFooter> | null): unknown {
  return { odd: found?.oddHeader ?? null, first: found?.firstHeader ?? null };
}

/** The look of a blank cell of the workbook says nothing about it. */
function withoutPlain(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([, look]) => JSON.stringify(look) !== PLAIN_CELL));
}
