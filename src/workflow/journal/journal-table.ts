/** The sheet "Nhật ký" with the table NhatKy: made new, or given one row more while the oldest go. */
import { cellRange, column, sheetRow, type GridCell } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import {
  BODY_FORMAT,
  HEADER_FORMAT,
  heightOf,
  linesOf,
  LOOKS,
  moveDown,
  rowsOfTable,
  textContent,
  type FoundTable,
} from '../structure';

const JOURNAL_TABLE = 'NhatKy';

const words = () => messages('vi').journal.sheet;
const { headings } = words();
export const JOURNAL_COLUMNS = ['at', 'command', 'what', 'cells', 'sheets', 'files'] as const;
const WIDTHS = { at: 18, command: 26, what: 60, cells: 12, sheets: 30, files: 40 } as const;
const HEADER_ROW = 4;
export function findJournal(snapshot: WorkbookSnapshot): FoundTable | null {
  for (const sheet of snapshot.sheets)
    for (const table of sheet.tables) {
      const isOurs = table.name === JOURNAL_TABLE && table.hasHeaderRow;
      if (isOurs && JOURNAL_COLUMNS.every((id) => table.columns.includes(headings[id])))
        return { sheet, table };
    }
  return null;
}

export type JournalRow = Readonly<Record<(typeof JOURNAL_COLUMNS)[number], CellContent>>;

/** One row more at the end; the oldest go, a tenth at a time, once there are more than `most`. */
export function appendRow(
  found: FoundTable,
  row: JournalRow,
  most: number,
  snapshot: WorkbookSnapshot,
): readonly Change[] {
  const why = messages('vi').journal.why;
  const { sheet, table } = found;
  const { top, left, right, bottom } = table.range;
  const cells = table.columns.map((heading): CellContent => {
    const id = JOURNAL_COLUMNS.find((each) => headings[each] === heading);
    return id === undefined ? { kind: 'blank' } : row[id];
  });
  const held = bottom - top;
  const limit = Math.max(1, Math.floor(most));
  if (held < limit) {
    return [
      ...moveDown(found, 1, snapshot.date1904),
      {
        kind: 'write-block',
        why,
        sheet: sheet.name,
        at: { row: sheetRow(bottom + 1), column: left },
        cells: [cells],
      },
      {
        kind: 'table',
        why,
        sheet: sheet.name,
        name: table.name,
        range: cellRange(top, left, bottom + 1, right),
        columns: table.columns,
      },
      ...looks(sheet.name, bottom + 1, left, table.columns, row, why),
    ];
  }
  const keep = Math.max(0, Math.min(held, limit - 1, Math.floor(limit * 0.9)));
  const kept = rowsOfTable(found)
    .slice(held - keep)
    .map(({ cells: known }) => table.columns.map((_, place) => scalarOf(known[place])));
  const last = top + keep + 1;
  return [
    {
      kind: 'write-block',
      why,
      sheet: sheet.name,
      at: { row: sheetRow(top + 1), column: left },
      cells: [...kept, cells],
    },
    ...(bottom > last
      ? [
          {
            kind: 'clear',
            why,
            sheet: sheet.name,
            range: cellRange(last + 1, left, bottom, right),
            what: 'all',
          } as const,
        ]
      : []),
    {
      kind: 'table',
      why,
      sheet: sheet.name,
      name: table.name,
      range: cellRange(top, left, last, right),
      columns: table.columns,
    },
    ...looks(sheet.name, last, left, table.columns, row, why),
  ];
}

function scalarOf(cell: GridCell | undefined): CellContent {
  const value = cell?.value;
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return textContent(cell?.text ?? '');
}

export function newJournal(sheet: string, row: JournalRow): readonly Change[] {
  const why = messages('vi').journal.why;
  const columns = JOURNAL_COLUMNS.map((id) => headings[id]);
  const bottom = HEADER_ROW + 1;
  const title = (at: number, size: number, bold: boolean): Change => ({
    kind: 'format',
    why,
    sheet,
    range: cellRange(at, 1, at, 1),
    format: { font: { name: LOOKS.font, size, bold, italic: !bold } },
  });
  return [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: '7F7F7F' },
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(1), column: column(1) },
      cells: [[textContent(words().title)], [textContent(words().explained)]],
    },
    title(1, 14, true),
    title(2, 12, false),
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(HEADER_ROW), column: column(1) },
      cells: [columns.map(textContent), JOURNAL_COLUMNS.map((id) => row[id])],
    },
    {
      kind: 'table',
      why,
      sheet,
      name: JOURNAL_TABLE,
      range: cellRange(HEADER_ROW, 1, bottom, columns.length),
      columns,
      style: 'TableStyleLight1',
      showFilter: true,
      bandedRows: false,
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(HEADER_ROW, 1, HEADER_ROW, columns.length),
      format: HEADER_FORMAT,
    },
    ...looks(sheet, bottom, 1, columns, row, why),
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: JOURNAL_COLUMNS.map((id, index) => ({ column: column(index + 1), width: WIDTHS[id] })),
    },
    { kind: 'freeze', why, sheet, rows: HEADER_ROW, columns: 0 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        fitToWidth: true,
        titleRows: { from: sheetRow(HEADER_ROW), to: sheetRow(HEADER_ROW) },
        pageNumber: 'top-center-except-first',
      },
    },
  ];
}

function looks(
  sheet: string,
  at: number,
  left: number,
  columns: readonly string[],
  row: JournalRow,
  why: string,
): readonly Change[] {
  const own = (id: (typeof JOURNAL_COLUMNS)[number], numberFormat: string): Change => {
    const place = left + columns.indexOf(headings[id]);
    const range = cellRange(at, place, at, place);
    return { kind: 'format', why, sheet, range, format: { numberFormat, horizontal: 'center' } };
  };
  const lines = JOURNAL_COLUMNS.map((id) => {
    const content = row[id];
    return content.kind === 'text' ? linesOf(content.text, WIDTHS[id]) : 1;
  });
  return [
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(at, left, at, left + columns.length - 1),
      format: BODY_FORMAT,
    },
    own('at', 'dd/mm/yyyy hh:mm'),
    own('cells', '#,##0'),
    {
      kind: 'row-heights',
      why,
      sheet,
      heights: [{ from: sheetRow(at), to: sheetRow(at), height: heightOf(Math.max(...lines)) }],
    },
  ];
}
