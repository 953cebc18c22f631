/** A change set with nearly every kind in it, as a run of the program makes them: a new sheet beside the old. */
import { cellRange, column, sheetRow, type CellPosition } from '../../../src/domain/grid';
import type { CivilDate } from '../../../src/domain/dates';
import { changeSet, formula, number, text, type BareChange } from '../../support/written-workbook';
import type { ChangeSet } from '../../../src/workbook';

export const NEW_SHEET = 'Nhiệm vụ mới';

const at = (row: number, index: number): CellPosition => ({ row: sheetRow(row), column: column(index) });
const headings = ['Mã', 'Nhiệm vụ', 'Hạn\nhoàn thành', 'Trạng thái', 'Còn lại'];
const sheet = NEW_SHEET;

/** `existing` is a sheet of the workbook, to be linked to. */
export function manyChanges(existing: string, ...more: readonly BareChange[]): ChangeSet {
  return changeSet(
    { kind: 'ensure-sheet', sheet, position: 'first', tabColor: '00B050' },
    { kind: 'write-block', sheet, at: at(1, 1), cells: [[text('DANH MỤC NHIỆM VỤ')]] },
    { kind: 'merge', sheet, range: cellRange(1, 1, 1, 5) },
    {
      kind: 'format',
      sheet,
      range: cellRange(1, 1, 1, 5),
      format: {
        font: { name: 'Times New Roman', size: 14, bold: true },
        horizontal: 'center',
        fill: 'DDEBF7',
      },
    },
    {
      kind: 'write-block',
      sheet,
      at: at(3, 1),
      cells: [
        headings.map(text),
        [
          text('NV1'),
          text('- Rà soát thủ tục'),
          date('2025-07-31'),
          text('Chưa xong'),
          formula('C4-DATE(2025,7,1)', 30),
        ],
        [
          text('NV2'),
          text('=1+1'),
          date('2025-12-31'),
          text('Xong'),
          formula('[@[Hạn\nhoàn thành]]-DATE(2025,7,1)', 183),
        ],
        [text('NV3'), text('"<&>"'), date('2026-01-15'), text('Xong'), formula('COUNTIF(D4:D6,"Xong")', 2)],
        [
          text('NV4'),
          text('cuối'),
          date('2026-02-28'),
          number(4),
          formula('SUM(NhiemVuMoi[[#All],[Trạng thái]])', 4),
        ],
      ],
    },
    { kind: 'format', sheet, range: cellRange(4, 3, 7, 3), format: { numberFormat: 'dd/mm/yyyy' } },
    {
      kind: 'format',
      sheet,
      range: cellRange(3, 1, 7, 5),
      format: { border: { style: 'thin' }, wrap: true },
    },
    { kind: 'table', sheet, name: 'NhiemVuMoi', range: cellRange(3, 1, 7, 5), columns: headings },
    {
      kind: 'conditional-formats',
      sheet,
      owner: 'qua-han',
      range: cellRange(4, 1, 7, 5),
      rules: [
        { formula: 'AND($D4<>"Xong",$C4<TODAY())', fill: 'FFC7CE', fontColor: '9C0006', stopIfTrue: true },
      ],
    },
    {
      kind: 'validation',
      sheet,
      range: cellRange(4, 4, 7, 4),
      rule: { kind: 'list', source: '"Xong,Chưa xong"' },
    },
    { kind: 'name', name: 'TrangThaiMoi', refersTo: `'${sheet}'!$D$4:$D$7` },
    { kind: 'freeze', sheet, rows: 3, columns: 1 },
    {
      kind: 'column-widths',
      sheet,
      widths: [
        { column: column(1), width: 8 },
        { column: column(2), width: 40 },
        { column: column(7), width: null },
      ],
    },
    { kind: 'row-heights', sheet, heights: [{ from: sheetRow(1), to: sheetRow(1), height: 30 }] },
    {
      kind: 'page-setup',
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        titleRows: { from: sheetRow(3), to: sheetRow(3) },
        fitToWidth: true,
        pageNumber: 'top-center-except-first',
      },
    },
    { kind: 'hyperlink', sheet, at: at(4, 1), target: { location: `'${existing}'!A4` }, tooltip: 'Dòng gốc' },
    { kind: 'hyperlink', sheet, at: at(5, 1), target: { address: 'https://example.org/a?b=1&c=2' } },
    { kind: 'note', sheet, at: at(4, 3), text: 'Suy ra từ câu\n"trước ngày 31/7"' },
    ...more,
    { kind: 'activate', sheet, at: at(4, 2) },
  );
}

function date(day: string): { kind: 'date'; date: CivilDate } {
  return { kind: 'date', date: day as CivilDate };
}
