/**
 * What people put right or chose to ignore, remembered in the workbook: rows of the table "GhiNho" on the
 * hidden sheet "Ghi nhớ". It is there before the task table is, because corrections come first.
 */
import { cellAddress, cellRange, parseCell } from '../../domain/grid';
import type { Column, SheetRow } from '../../domain/grid';
import type { Finding } from '../../domain/rules';
import { INDICATOR_FIELDS, TASK_FIELDS } from '../../domain/tables';
import type { ColumnField, Corrections, RowRole } from '../../domain/tables';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { MEMORY_TABLE, plainOf, REPLACED_KIND, rowsOfTable } from '../structure';

const MEMORY_SHEET = 'Ghi nhớ';
const HEADINGS = ['Loại', 'Trang', 'Ô', 'Giá trị', 'Lý do'] as const;

/** The words in the first column. */
const KINDS = { column: 'Cột', row: 'Hàng', ignored: 'Bỏ qua', replaced: REPLACED_KIND } as const;

const FIELDS: readonly string[] = [...TASK_FIELDS, ...INDICATOR_FIELDS, 'other'];
const ROLES: readonly string[] = [
  'title',
  'header',
  'repeated-header',
  'section',
  'sub-section',
  'group',
  'task',
  'indicator',
  'continuation',
  'total',
  'note',
  'legend',
  'blank',
] satisfies readonly RowRole[];

/** Where a finding stands and what it says, without its figures: the same on every run. */
export interface FindingMark {
  readonly sheet: string;
  /** "D12"; "" where it concerns the sheet as a whole. */
  readonly cell: string;
  /** Rule and message: "number-order/gap". */
  readonly what: string;
}

export interface Remembered {
  readonly corrections: Corrections;
  readonly ignored: readonly (FindingMark & { readonly reason: string })[];
  /** Sheets whose appendix an amended one replaced. */
  readonly replaced: readonly string[];
}

export const NOTHING_REMEMBERED: Remembered = {
  corrections: { columns: [], rows: [] },
  ignored: [],
  replaced: [],
};

export function findingMark({ sheet, row, column, rule, message }: Finding): FindingMark {
  const cell = row === null ? '' : cellAddress({ row, column: column ?? (1 as Column) });
  return { sheet, cell, what: `${rule}/${message}` };
}

/** Rows that make no sense (a person may have edited them) are passed over. */
export function rememberedIn(snapshot: WorkbookSnapshot): Remembered {
  const columns: Corrections['columns'][number][] = [];
  const rows: Corrections['rows'][number][] = [];
  const ignored: Remembered['ignored'][number][] = [];
  const replaced: string[] = [];
  for (const [kind = '', sheet = '', cell = '', value = '', reason = ''] of memoryRows(snapshot)) {
    const at = parseCell(cell);
    if (kind === KINDS.replaced) replaced.push(sheet);
    else if (kind === KINDS.ignored) ignored.push({ sheet, cell, what: value, reason });
    else if (kind === KINDS.column && at && FIELDS.includes(value))
      columns.push({ sheet, headerRow: at.row, column: at.column, field: value as ColumnField });
    else if (kind === KINDS.row && at && ROLES.includes(value))
      rows.push({ sheet, row: at.row, role: value as RowRole });
  }
  return { corrections: { columns, rows }, ignored, replaced };
}

/** The workbook with `remembered` in place of what it remembered before. */
export function remember(snapshot: WorkbookSnapshot, remembered: Remembered, why: string): ChangeSet {
  const { columns, rows } = remembered.corrections;
  const firstColumn = 1 as Column;
  const lines: (readonly string[])[] = [
    ...columns.map(({ sheet, headerRow, column, field }) => [
      KINDS.column,
      sheet,
      cellAddress({ row: headerRow, column }),
      field,
      '',
    ]),
    ...rows.map(({ sheet, row, role }) => [
      KINDS.row,
      sheet,
      cellAddress({ row, column: firstColumn }),
      role,
      '',
    ]),
    ...remembered.replaced.map((sheet) => [KINDS.replaced, sheet, '', '', '']),
    ...remembered.ignored.map(({ sheet, cell, what, reason }) => [KINDS.ignored, sheet, cell, what, reason]),
  ];
  const found = memoryTable(snapshot);
  const sheet = found?.sheet.name ?? MEMORY_SHEET;
  const body = lines.length > 0 ? lines : [HEADINGS.map(() => '')];
  const oldRows = found ? found.table.range.bottom - found.table.range.top : 0;
  const blank = Array.from({ length: Math.max(0, oldRows - body.length) }, () => HEADINGS.map(() => ''));
  const cells = [[...HEADINGS], ...body, ...blank].map((line) =>
    line.map((text) => (text === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const))),
  );
  const changes: Change[] = [
    { kind: 'ensure-sheet', why, sheet, position: 'last' },
    { kind: 'write-block', why, sheet, at: { row: 1 as SheetRow, column: firstColumn }, cells },
    {
      kind: 'table',
      why,
      sheet,
      name: MEMORY_TABLE,
      range: cellRange(1, 1, body.length + 1, HEADINGS.length),
      columns: HEADINGS,
    },
    ...(found ? [] : [{ kind: 'sheet-visibility', why, sheet, visibility: 'hidden' } as const]),
  ];
  return { command: 'remember', changes };
}

function memoryTable(snapshot: WorkbookSnapshot) {
  for (const sheet of snapshot.sheets)
    for (const table of sheet.tables)
      if (table.name === MEMORY_TABLE && HEADINGS.every((heading) => table.columns.includes(heading)))
        return { sheet, table };
  return null;
}

function memoryRows(snapshot: WorkbookSnapshot): readonly (readonly string[])[] {
  const found = memoryTable(snapshot);
  if (!found) return [];
  const places = HEADINGS.map((heading) => found.table.columns.indexOf(heading));
  return rowsOfTable(found).map(({ cells }) =>
    places.map((place) => plainOf(cells[place], false, snapshot.date1904)),
  );
}
