/**
 * The workbook every contract case starts from: an invented department's plan, a table, a locked sheet.
 */
import type { CellContent, ChangeSet } from '../../src/workbook';
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import { parseCivilDate } from '../../src/domain/dates';
import type { XlsxWorkbook } from '../../src/xlsx';
import { blankWorkbook } from '../../src/xlsx';
import { withPart } from '../support/xlsx-parts';

export const PLAN = 'Phụ lục KH';
export const TASKS = 'Nhiệm vụ';
export const LOCKED = 'Khoá';

export const at = (row: number, index: number) => ({ row: sheetRow(row), column: column(index) });
export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const number = (value: number): CellContent => ({ kind: 'number', number: value });
export const blank: CellContent = { kind: 'blank' };
export const keep: CellContent = { kind: 'keep' };

export function date(iso: string): CellContent {
  const parsed = parseCivilDate(iso);
  if (parsed === undefined) throw new Error(`${iso} is no date`);
  return { kind: 'date', date: parsed };
}

export function formula(body: string, cached: number | string): CellContent {
  return {
    kind: 'formula',
    formula: body,
    cached: typeof cached === 'number' ? { kind: 'number', number: cached } : { kind: 'text', text: cached },
  };
}

const BASE: ChangeSet = {
  command: 'base',
  changes: [
    { why: 'base', kind: 'ensure-sheet', sheet: PLAN, position: 'first' },
    {
      why: 'base',
      kind: 'write-block',
      sheet: PLAN,
      at: at(1, 1),
      cells: [
        [text('Kế hoạch cải cách hành chính của Sở Thử nghiệm'), blank, blank, blank],
        [text('TT'), text('Nội dung'), text('Đơn vị'), text('Thời hạn')],
        [number(1), text('Rà soát thủ tục'), text('Phòng A'), date('2025-07-31')],
        [number(2), text('- Tập huấn'), text('Phòng B'), date('2025-09-15')],
        [number(3), text('Đánh giá'), text('Phòng A'), text('Quý IV/2025')],
      ],
    },
    { why: 'base', kind: 'merge', sheet: PLAN, range: cellRange(1, 1, 1, 4) },
    {
      why: 'base',
      kind: 'format',
      sheet: PLAN,
      range: cellRange(3, 4, 5, 4),
      format: { numberFormat: 'dd/mm/yyyy' },
    },
    { why: 'base', kind: 'format', sheet: PLAN, range: cellRange(7, 1, 9, 2), format: { numberFormat: '@' } },
    { why: 'base', kind: 'ensure-sheet', sheet: TASKS, position: { after: PLAN } },
    {
      why: 'base',
      kind: 'write-block',
      sheet: TASKS,
      at: at(1, 1),
      cells: [
        [text('Mã'), text('Nhiệm vụ'), text('Ngày xong')],
        [text('NV01'), text('Rà soát thủ tục'), blank],
        [text('NV02'), text('Tập huấn'), blank],
      ],
    },
    {
      why: 'base',
      kind: 'table',
      sheet: TASKS,
      name: 'NhiemVu',
      range: cellRange(1, 1, 3, 3),
      columns: ['Mã', 'Nhiệm vụ', 'Ngày xong'],
    },
    { why: 'base', kind: 'name', name: 'Nam', refersTo: `'${PLAN}'!$A$3` },
    { why: 'base', kind: 'note', sheet: PLAN, at: at(3, 3), text: 'Chủ trì' },
    { why: 'base', kind: 'hyperlink', sheet: PLAN, at: at(3, 2), target: { location: `'${TASKS}'!A2` } },
    { why: 'base', kind: 'ensure-sheet', sheet: LOCKED, position: { after: TASKS } },
    {
      why: 'base',
      kind: 'write-block',
      sheet: LOCKED,
      at: at(1, 1),
      cells: [[text('Không sửa')]],
    },
    { why: 'base', kind: 'protect', sheet: LOCKED, on: true },
  ],
};

export function baseWorkbook(): XlsxWorkbook {
  const workbook = blankWorkbook();
  workbook.apply(BASE);
  return workbook;
}

/** The same file with its sheets protected against being added, deleted, moved or hidden. */
export function withProtectedStructure(file: Uint8Array): Uint8Array {
  return withPart(file, 'xl/workbook.xml', (xml) =>
    xml.replace(/<(bookViews|sheets)\b/, '<workbookProtection lockStructure="1"/><$1'),
  );
}
