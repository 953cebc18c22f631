/** An appendix of an invented department, as a workbook to structure. */
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import type { CivilDate } from '../../src/domain/dates';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { structureWorkbook, type StructureOptions, type StructureResult } from '../../src/workflow';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { changeSet } from './written-workbook';

/** A section's title, or a task: number, task, product, lead, cooperating, deadline. */
export type AppendixRow = readonly [section: string] | AppendixTask;
export type AppendixTask = readonly [
  number: string,
  task: string,
  product: string,
  lead: string,
  cooperating: string,
  deadline: string,
];

export const APPENDIX = 'Phụ lục';
const HEADINGS = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'];

export const SAMPLE: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', 'Các phòng', 'Trước ngày 15/3/2025'],
  [
    '2',
    'Tổ chức kiểm tra tại các đơn vị',
    'Báo cáo kiểm tra',
    'Thanh tra Sở',
    'Văn phòng Sở',
    'Quý III/2025',
  ],
  ['3', 'Đăng tin, bài trên trang thông tin', 'Tin, bài', 'Trung tâm Thông tin', '', 'Thường xuyên'],
  ['II. CẢI CÁCH THỦ TỤC'],
  ['1', 'Rà soát, đơn giản hoá thủ tục hành chính', 'Quyết định', 'Văn phòng Sở', '', 'Tháng 6/2025'],
  ['2', 'Báo cáo kết quả giải quyết hồ sơ', 'Báo cáo', 'Phòng Một cửa', '', 'Ngày 25 hằng tháng'],
];

/** A workbook with one sheet that holds the appendix. */
export function appendixWorkbook(rows: readonly AppendixRow[] = SAMPLE): XlsxWorkbook {
  const workbook = blankWorkbook({ sheets: [APPENDIX] });
  writeAppendix(workbook, rows);
  return workbook;
}

/** Puts another version of the appendix in place of what stands there. */
export function writeAppendix(workbook: XlsxWorkbook, rows: readonly AppendixRow[]): void {
  const cells: CellContent[][] = [
    line('PHỤ LỤC'),
    line('Nhiệm vụ cải cách hành chính năm 2025'),
    line(),
    line(...HEADINGS),
    ...rows.map((row) => (row.length === 1 ? line('', row[0]) : line(...row))),
  ];
  workbook.apply(
    changeSet(
      { kind: 'clear', sheet: APPENDIX, range: cellRange(1, 1, 400, HEADINGS.length), what: 'contents' },
      { kind: 'write-block', sheet: APPENDIX, at: { row: sheetRow(1), column: column(1) }, cells },
    ),
  );
}

function line(...texts: readonly string[]): CellContent[] {
  return HEADINGS.map((_, index) => {
    const text = texts[index] ?? '';
    return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  });
}

/** Structures the workbook and applies the changes. */
export function structured(
  workbook: XlsxWorkbook,
  day: string,
  options: Partial<StructureOptions> = {},
): StructureResult {
  const result = structureWorkbook(workbook.snapshot(), { asOf: day as CivilDate, ...options });
  workbook.apply(result.changeSet);
  return result;
}

/** The same bytes opened again, as a later sitting would. */
export function reopened(workbook: XlsxWorkbook): XlsxWorkbook {
  return openWorkbook(workbook.save());
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** A table as texts by heading, dates as serials. */
export function tableRows(snapshot: WorkbookSnapshot, name: string): readonly Record<string, string>[] {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (!table) continue;
    const { top, left, bottom } = table.range;
    const rows: Record<string, string>[] = [];
    for (let row = top + 1; row <= bottom; row++) {
      const cells = sheet.rows.find((candidate) => candidate.row === row)?.cells ?? [];
      rows.push(
        Object.fromEntries(
          table.columns.map((heading, index) => {
            const cell = cells.find((candidate) => candidate.column === left + index);
            return [heading, cell === undefined ? '' : cell.text];
          }),
        ),
      );
    }
    return rows;
  }
  throw new Error(`No table ${name}`);
}

/** Types into cells of the task table: the row whose task begins so, by heading. */
export function typeInto(
  workbook: XlsxWorkbook,
  task: string,
  cells: Readonly<Record<string, CellContent>>,
): void {
  const snapshot = workbook.snapshot();
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === 'NhiemVu');
    if (!table) continue;
    const index = tableRows(snapshot, 'NhiemVu').findIndex((row) => row['Nhiệm vụ']?.startsWith(task));
    if (index < 0) throw new Error(`No task ${task}`);
    const row = sheetRow(table.range.top + 1 + index);
    workbook.apply(
      changeSet(
        ...Object.entries(cells).map(([heading, content]) => {
          const place = table.columns.indexOf(heading);
          if (place < 0) throw new Error(`No column ${heading}`);
          return {
            kind: 'write-block' as const,
            sheet: sheet.name,
            at: { row, column: column(table.range.left + place) },
            cells: [[content]],
          };
        }),
      ),
    );
    return;
  }
  throw new Error('No task table');
}

export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const date = (value: string): CellContent => ({ kind: 'date', date: value as CivilDate });
