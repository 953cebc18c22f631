/**
 * A table that is made anew while what people typed beside it stays with its row: rows are known by an id in
 * a column of their own, columns that people added move along, and a row that is no longer needed stays as
 * long as it holds something typed.
 */
import { cellRange, column, sheetRow, type CellRange } from '../../domain/grid';
import type { CellContent, CellFormat, Change } from '../../workbook';
import {
  BODY_FORMAT,
  groupHeights,
  HEADER_FORMAT,
  heightOf,
  linesOf,
  movedContent,
  moveDown,
  rowsOfTable,
  type FoundTable,
  type RowHeights,
  type TableRow,
} from '../structure';

export interface KeptColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly hidden?: boolean;
  readonly format?: CellFormat;
  /** People fill it in: the program only ever moves what stands there. */
  readonly typed?: boolean;
}

export interface KeptRow {
  readonly id: string;
  /** By heading; what is not given is kept from the row of the same id. */
  readonly cells: Readonly<Record<string, CellContent>>;
  readonly bold?: boolean;
}

export interface KeptTable {
  readonly name: string;
  readonly idHeading: string;
  readonly columns: readonly KeptColumn[];
  readonly rows: readonly KeptRow[];
  /** What a row that is no longer needed shows; what is not given stays as it was. */
  readonly settled?: (id: string) => Readonly<Record<string, CellContent>>;
}

export interface PlacedTable {
  readonly changes: readonly Change[];
  readonly range: CellRange;
  readonly headings: readonly string[];
  /** Column of the sheet. */
  readonly columnOf: (heading: string) => number;
}

interface Line {
  readonly cells: readonly CellContent[];
  readonly bold: boolean;
}

/** Writes the table at row `top`, column `left`, or over the one found. */
export function placeKept(
  sheet: string,
  table: KeptTable,
  found: FoundTable | null,
  corner: { readonly top: number; readonly left: number },
  why: string,
  date1904: boolean,
): PlacedTable {
  const own = table.columns.map(({ heading }) => heading);
  const standing = found?.table.columns ?? [];
  const headings = [...standing, ...own.filter((heading) => !standing.includes(heading))];
  const top = found?.table.range.top ?? sheetRow(corner.top);
  const left = found?.table.range.left ?? column(corner.left);
  const lines = composedLines(table, found, headings, top, date1904);
  const bottom = top + Math.max(lines.length, 1);
  const right = left + headings.length - 1;
  const range = cellRange(top, left, bottom, right);
  const before = found?.table.range.bottom ?? top;
  const blanks: CellContent[][] =
    lines.length === 0 ? [headings.map((): CellContent => ({ kind: 'blank' }))] : [];
  const header: CellContent[] = headings.map((text) => ({ kind: 'text', text }));
  const changes: Change[] = [
    ...(found ? moveDown(found, bottom - before, date1904) : []),
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: top, column: left },
      cells: [header, ...lines.map(({ cells }) => [...cells]), ...blanks],
    },
  ];
  if (before > bottom)
    changes.push({
      kind: 'clear',
      why,
      sheet,
      range: cellRange(bottom + 1, left, before, right),
      what: 'all',
    });
  if (!found || before !== bottom || standing.length !== headings.length)
    changes.push({
      kind: 'table',
      why,
      sheet,
      name: table.name,
      range,
      columns: headings,
      ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
    });
  changes.push(...looks(sheet, table, headings, range, lines, found === null, why));
  return { changes, range, headings, columnOf: (heading) => left + headings.indexOf(heading) };
}

function composedLines(
  table: KeptTable,
  found: FoundTable | null,
  headings: readonly string[],
  top: number,
  date1904: boolean,
): readonly Line[] {
  const typedHeadings = new Set(
    headings.filter((heading) => table.columns.every((own) => own.heading !== heading || own.typed === true)),
  );
  const idPlace = found?.table.columns.indexOf(table.idHeading) ?? -1;
  const earlier = new Map<string, TableRow>();
  const further: TableRow[] = [];
  for (const row of found ? rowsOfTable(found) : []) {
    const id = row.cells[idPlace]?.text ?? '';
    if (id === '' || earlier.has(id)) further.push(row);
    else earlier.set(id, row);
  }
  const lines: Line[] = [];
  const add = (cells: KeptRow['cells'], row: TableRow | undefined, bold: boolean): void => {
    const to = sheetRow(top + 1 + lines.length);
    lines.push({
      bold,
      cells: headings.map(
        (heading, place) =>
          cells[heading] ??
          (row === undefined
            ? { kind: 'blank' }
            : movedContent(row.cells[place], row.row, to, false, date1904)),
      ),
    });
  };
  for (const { id, cells, bold = false } of table.rows) {
    add({ ...cells, [table.idHeading]: { kind: 'text', text: id } }, earlier.get(id), bold);
    earlier.delete(id);
  }
  const holdsTyped = (row: TableRow): boolean =>
    headings.some((heading, place) => typedHeadings.has(heading) && isFilled(row, place));
  for (const [id, row] of earlier) if (holdsTyped(row)) add(table.settled?.(id) ?? {}, row, false);
  // Rows that a person added or copied have no id of their own: they stay as they are.
  for (const row of further) {
    const isOwn = (row.cells[idPlace]?.text ?? '') === '';
    if (isOwn ? headings.some((_, place) => isFilled(row, place)) : holdsTyped(row)) add({}, row, false);
  }
  return lines;
}

function isFilled(row: TableRow, place: number): boolean {
  return (row.cells[place]?.text ?? '') !== '';
}

function looks(
  sheet: string,
  table: KeptTable,
  headings: readonly string[],
  range: CellRange,
  lines: readonly Line[],
  isNew: boolean,
  why: string,
): readonly Change[] {
  const { top, left, bottom, right } = range;
  const changes: Change[] = [
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(top + 1, left, bottom, right),
      format: { ...BODY_FORMAT, font: { ...BODY_FORMAT.font, bold: false } },
    },
  ];
  const spec = (heading: string): KeptColumn | undefined =>
    table.columns.find((each) => each.heading === heading);
  headings.forEach((heading, place) => {
    const format = spec(heading)?.format;
    if (format)
      changes.push({
        kind: 'format',
        why,
        sheet,
        range: cellRange(top + 1, left + place, bottom, left + place),
        format,
      });
  });
  lines.forEach(({ bold }, index) => {
    if (!bold) return;
    const row = top + 1 + index;
    changes.push({
      kind: 'format',
      why,
      sheet,
      range: cellRange(row, left, row, right),
      format: { font: { bold: true } },
    });
  });
  if (isNew) {
    changes.push(
      { kind: 'format', why, sheet, range: cellRange(top, left, top, right), format: HEADER_FORMAT },
      { kind: 'row-heights', why, sheet, heights: [headerHeight(table, top)] },
      {
        kind: 'column-widths',
        why,
        sheet,
        widths: headings.map((heading, place) => {
          const known = spec(heading);
          return {
            column: column(left + place),
            width: known?.hidden === true ? null : (known?.width ?? 16),
          };
        }),
      },
    );
  }
  const heights = groupHeights(
    top + 1,
    lines.map(({ cells }) =>
      heightOf(
        Math.max(
          1,
          ...cells.map((cell, place) => {
            const known = spec(headings[place] ?? '');
            return known?.hidden !== true && known?.format?.wrap !== false
              ? linesOf(shownText(cell), known?.width ?? 16)
              : 1;
          }),
        ),
      ),
    ),
  );
  if (heights.length > 0) changes.push({ kind: 'row-heights', why, sheet, heights });
  return changes;
}

/** Bold capitals are wider than running text, and the button that filters takes room. */
const HEADER_ROOM = 3;

function headerHeight({ columns }: KeptTable, top: number): RowHeights {
  const lines = columns
    .filter(({ hidden }) => hidden !== true)
    .map(({ heading, width }) => linesOf(heading, Math.max(4, width - HEADER_ROOM)));
  return { from: sheetRow(top), to: sheetRow(top), height: heightOf(Math.max(1, ...lines)) };
}

function shownText(cell: CellContent): string {
  if (cell.kind === 'formula') return cell.cached.kind === 'text' ? cell.cached.text : '';
  return cell.kind === 'text' ? cell.text : '';
}
