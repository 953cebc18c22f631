/**
 * What both adapters must do alike, for every kind of change. Long because it is a table of data: a case a
 * property a clerk would miss.
 */
import type { Change, ChangeKind, ChartKind } from '../../src/workbook';
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import { at, blank, date, formula, keep, LOCKED, number, PLAN, TASKS, text } from './base-workbook';

export interface ChangeCase {
  readonly name: string;
  readonly changes: readonly Change[];
}

const why = 'contract';

function chartOf(
  name: string,
  bottom: number,
  type: ChartKind = 'bar-stacked',
): Extract<Change, { kind: 'chart' }> {
  return {
    why,
    kind: 'chart',
    sheet: PLAN,
    name,
    range: cellRange(8, 1, bottom + 15, 6),
    type,
    title: 'Kết quả theo đơn vị',
    categories: cellRange(3, 3, bottom, 3),
    series: [
      { name: 'Đúng hạn', values: cellRange(3, 1, bottom, 1), color: '70AD47' },
      { name: 'Quá hạn', values: cellRange(3, 2, bottom, 2), color: 'F4B084' },
    ],
  };
}

export const CHANGE_CASES: Readonly<Record<ChangeKind, readonly ChangeCase[]>> = {
  'ensure-sheet': [
    {
      name: 'a new sheet goes last',
      changes: [{ why, kind: 'ensure-sheet', sheet: 'Danh mục' }],
    },
    {
      name: 'a new sheet goes first, with a coloured tab',
      changes: [{ why, kind: 'ensure-sheet', sheet: 'Tổng hợp', position: 'first', tabColor: '2F75B5' }],
    },
    {
      name: 'a new sheet goes after another',
      changes: [{ why, kind: 'ensure-sheet', sheet: 'Kiểm tra', position: { after: PLAN } }],
    },
    {
      name: 'a sheet that is there stays where it is, whatever the case of its name',
      changes: [{ why, kind: 'ensure-sheet', sheet: TASKS.toUpperCase(), position: 'first' }],
    },
  ],
  'delete-sheet': [
    {
      name: 'a sheet goes',
      changes: [
        { why, kind: 'ensure-sheet', sheet: 'Tạm' },
        { why, kind: 'delete-sheet', sheet: 'Tạm' },
      ],
    },
  ],
  'sheet-order': [
    {
      name: 'sheets come in the order named',
      changes: [{ why, kind: 'sheet-order', sheets: [TASKS, PLAN] }],
    },
  ],
  'sheet-visibility': [
    {
      name: 'a sheet is hidden',
      changes: [{ why, kind: 'sheet-visibility', sheet: TASKS, visibility: 'hidden' }],
    },
    {
      name: 'a sheet is hidden from the list too',
      changes: [{ why, kind: 'sheet-visibility', sheet: TASKS, visibility: 'very-hidden' }],
    },
  ],
  'write-block': [
    {
      name: 'text stays text, whatever it looks like',
      changes: [
        {
          why,
          kind: 'write-block',
          sheet: PLAN,
          at: at(11, 1),
          cells: [
            ['=1+1', '+84 24', '-5', '@SUM', "'trích"].map(text),
            ['1/2/2025', '007', '15%', '1e5', 'TRUE'].map(text),
            ['#N/A', '2025-01-02', '12:30', 'Jan 2025', ' đầu dòng'].map(text),
            ['- Rà soát, đơn giản hoá', 'dòng 1\ndòng 2', '3 1/2', '1,5', '31/12/2025'].map(text),
          ],
        },
      ],
    },
    {
      name: 'numbers, truths, dates, blanks and formulas',
      changes: [
        {
          why,
          kind: 'write-block',
          sheet: PLAN,
          at: at(3, 1),
          cells: [
            [number(-0.1), keep, { kind: 'boolean', boolean: true }, date('2025-12-31')],
            [keep, blank, formula('SUM($A$3:$A$5)', 5.9), keep],
          ],
        },
      ],
    },
    {
      name: 'cells of format "@" take numbers and formulas as such and keep the format',
      changes: [
        {
          why,
          kind: 'write-block',
          sheet: PLAN,
          at: at(7, 1),
          cells: [
            [number(12.5), formula('A7*2', 25)],
            [date('2025-03-01'), text('12')],
          ],
        },
      ],
    },
    {
      name: 'a formula over dates leaves the format alone',
      changes: [
        { why, kind: 'write-block', sheet: PLAN, at: at(3, 5), cells: [[formula('TODAY()-D3', 12)]] },
        { why, kind: 'write-block', sheet: PLAN, at: at(4, 5), cells: [[formula('DATE(2025,1,1)', 45658)]] },
      ],
    },
    {
      name: 'a cell over a table column fills the table',
      changes: [{ why, kind: 'write-block', sheet: TASKS, at: at(2, 3), cells: [[date('2025-06-30')]] }],
    },
  ],
  clear: [
    {
      name: 'a sheet is found whatever the case its name is written in',
      changes: [
        { why, kind: 'clear', sheet: PLAN.toUpperCase(), range: cellRange(1, 1, 1, 4), what: 'all' },
        { why, kind: 'merge', sheet: PLAN.toLowerCase(), range: cellRange(1, 1, 1, 3) },
      ],
    },
    {
      name: 'contents go, formats stay',
      changes: [{ why, kind: 'clear', sheet: PLAN, range: cellRange(3, 3, 5, 4), what: 'contents' }],
    },
    {
      name: 'all goes: contents, formats, merges, links',
      changes: [{ why, kind: 'clear', sheet: PLAN, range: cellRange(1, 1, 5, 4), what: 'all' }],
    },
  ],
  format: [
    {
      name: 'font, fill, alignment, border and lock',
      changes: [
        {
          why,
          kind: 'format',
          sheet: PLAN,
          range: cellRange(2, 1, 5, 4),
          format: {
            font: { name: 'Times New Roman', size: 13, bold: true, italic: true, color: 'C00000' },
            fill: 'FFF2CC',
            horizontal: 'center',
            vertical: 'top',
            wrap: true,
            border: { style: 'thin', color: '7F7F7F' },
            locked: false,
          },
        },
      ],
    },
    {
      name: 'only what is given changes; a fill can be taken away',
      changes: [
        { why, kind: 'format', sheet: PLAN, range: cellRange(3, 1, 3, 2), format: { fill: 'FF0000' } },
        {
          why,
          kind: 'format',
          sheet: PLAN,
          range: cellRange(3, 1, 3, 1),
          format: { fill: null, font: { underline: true, strike: true } },
        },
      ],
    },
    ...(['none', 'medium', 'hair', 'dotted'] as const).map((style): ChangeCase => ({
      name: `a border of style ${style}`,
      changes: [
        { why, kind: 'format', sheet: PLAN, range: cellRange(3, 1, 4, 2), format: { border: { style } } },
      ],
    })),
    {
      name: 'a number format',
      changes: [
        {
          why,
          kind: 'format',
          sheet: PLAN,
          range: cellRange(3, 1, 5, 1),
          format: { numberFormat: '#,##0.00' },
        },
        {
          why,
          kind: 'format',
          sheet: PLAN,
          range: cellRange(3, 4, 5, 4),
          format: { numberFormat: 'd/m/yy' },
        },
      ],
    },
  ],
  'column-widths': [
    {
      name: 'widths in characters; null hides',
      changes: [
        {
          why,
          kind: 'column-widths',
          sheet: PLAN,
          widths: [
            { column: column(1), width: 5 },
            { column: column(2), width: 48.71 },
            { column: column(6), width: null },
          ],
        },
      ],
    },
  ],
  'row-heights': [
    {
      name: 'heights in points; null lets Excel fit them',
      changes: [
        {
          why,
          kind: 'row-heights',
          sheet: PLAN,
          heights: [
            { from: sheetRow(1), to: sheetRow(1), height: 30 },
            { from: sheetRow(3), to: sheetRow(5), height: null },
          ],
        },
      ],
    },
  ],
  merge: [
    {
      name: 'cells are merged',
      changes: [{ why, kind: 'merge', sheet: PLAN, range: cellRange(8, 1, 9, 4) }],
    },
    {
      name: 'a smaller merged area goes into the larger',
      changes: [{ why, kind: 'merge', sheet: PLAN, range: cellRange(1, 1, 2, 4) }],
    },
    {
      name: 'one cell alone stays as it is',
      changes: [{ why, kind: 'merge', sheet: PLAN, range: cellRange(20, 2, 20, 2) }],
    },
    {
      name: 'merging what is merged changes nothing',
      changes: [{ why, kind: 'merge', sheet: PLAN, range: cellRange(1, 1, 1, 4) }],
    },
  ],
  unmerge: [
    {
      name: 'a merged area is parted when the range reaches it',
      changes: [{ why, kind: 'unmerge', sheet: PLAN, range: cellRange(1, 2, 3, 2) }],
    },
  ],
  table: [
    {
      name: 'a table is laid over cells written before',
      changes: [
        { why, kind: 'ensure-sheet', sheet: 'Danh mục' },
        {
          why,
          kind: 'write-block',
          sheet: 'Danh mục',
          at: at(1, 1),
          cells: [
            [text('Đơn vị'), text('Tên khác')],
            [text('Phòng A'), text('P.A')],
          ],
        },
        {
          why,
          kind: 'table',
          sheet: 'Danh mục',
          name: 'DonVi',
          range: cellRange(1, 1, 2, 2),
          columns: ['Đơn vị', 'Tên khác'],
          style: 'TableStyleLight9',
          showFilter: false,
          bandedRows: false,
        },
      ],
    },
    {
      name: 'a table gets more rows',
      changes: [
        {
          why,
          kind: 'write-block',
          sheet: TASKS,
          at: at(4, 1),
          cells: [[text('NV03'), text('Đánh giá'), blank]],
        },
        {
          why,
          kind: 'table',
          sheet: TASKS,
          name: 'NhiemVu',
          range: cellRange(1, 1, 4, 3),
          columns: ['Mã', 'Nhiệm vụ', 'Ngày xong'],
        },
      ],
    },
  ],
  'conditional-formats': [
    {
      name: 'rules in their order',
      changes: [
        {
          why,
          kind: 'conditional-formats',
          sheet: PLAN,
          owner: 'quá hạn',
          range: cellRange(3, 1, 5, 4),
          rules: [
            { formula: '$D3<TODAY()', fill: 'F8CBAD', fontColor: '9C0006', bold: true, stopIfTrue: true },
            { formula: 'AND($D3>=TODAY(),$D3<=TODAY()+7)', fill: 'FFEB9C' },
            { formula: '$C3="Phòng A"', strike: true },
          ],
        },
      ],
    },
    {
      name: 'a second run replaces its own and leaves others',
      changes: [
        ...(['một', 'hai', 'một'] as const).map((owner, index): Change => ({
          why,
          kind: 'conditional-formats',
          sheet: PLAN,
          owner,
          range: cellRange(3, 1, 5, 4),
          rules: [{ formula: `$A3>${String(index)}`, fill: 'FFFF00' }],
        })),
      ],
    },
  ],
  'data-bars': [
    {
      name: 'bars up to the largest number, and up to a given one',
      changes: [
        {
          why,
          kind: 'data-bars',
          sheet: PLAN,
          owner: 'quá hạn',
          range: cellRange(3, 1, 5, 1),
          color: 'F4B084',
          full: 'most',
        },
        {
          why,
          kind: 'data-bars',
          sheet: PLAN,
          owner: 'tỷ lệ',
          range: cellRange(3, 2, 5, 2),
          color: '9BC2E6',
          full: 1,
        },
      ],
    },
    {
      name: 'a second run replaces its own and leaves others',
      changes: (['một', 'hai', 'một'] as const).map((owner, index): Change => ({
        why,
        kind: 'data-bars',
        sheet: PLAN,
        owner,
        range: cellRange(3, 1, 5 + index, 1),
        color: '9BC2E6',
        full: index + 1,
      })),
    },
  ],
  chart: [
    {
      name: 'bars on each other, a series a colour',
      changes: [chartOf('cchc đơn vị', 5)],
    },
    {
      name: 'a second run replaces its own and leaves others',
      changes: [chartOf('cchc đơn vị', 5), chartOf('Khác', 5, 'column-stacked'), chartOf('cchc đơn vị', 4)],
    },
    {
      name: 'on a sheet that the command makes',
      changes: [
        { why, kind: 'ensure-sheet', sheet: 'Tổng hợp' },
        { ...chartOf('cchc đơn vị', 5, 'bar-clustered'), sheet: 'Tổng hợp' },
      ],
    },
  ],
  validation: [
    {
      name: 'a list from a range, with messages',
      changes: [
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 3, 5, 3),
          rule: { kind: 'list', source: `'${TASKS}'!$A$2:$A$3` },
          messages: {
            promptTitle: 'Đơn vị',
            prompt: 'Chọn trong danh sách',
            errorTitle: 'Chưa có',
            error: 'Hãy chọn đơn vị trong danh sách',
            errorStyle: 'warning',
            allowBlank: false,
          },
        },
      ],
    },
    {
      name: 'numbers and dates between bounds',
      changes: [
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 1, 5, 1),
          rule: { kind: 'whole', operator: 'between', minimum: 1, maximum: 500 },
        },
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 4, 5, 4),
          rule: { kind: 'date', operator: 'at-least', minimum: '2025-01-01' },
        },
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 5, 5, 5),
          rule: { kind: 'decimal', operator: 'at-most', minimum: 99.5 },
        },
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 6, 5, 6),
          rule: { kind: 'custom', formula: 'LEN(F3)<=10' },
        },
      ],
    },
    {
      name: 'a rule replaces the one before and can be taken away',
      changes: [
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 1, 5, 1),
          rule: { kind: 'whole', operator: 'greater', minimum: 0 },
        },
        {
          why,
          kind: 'validation',
          sheet: PLAN,
          range: cellRange(3, 1, 5, 1),
          rule: { kind: 'decimal', operator: 'less', minimum: 9 },
        },
        { why, kind: 'validation', sheet: PLAN, range: cellRange(4, 3, 4, 3), rule: null },
      ],
    },
  ],
  name: [
    {
      name: 'names of the workbook and of a sheet; one hidden',
      changes: [
        { why, kind: 'name', name: 'DanhSach', refersTo: `'${TASKS}'!$A$2:$A$3` },
        { why, kind: 'name', name: 'Cục_bộ', refersTo: `'${PLAN}'!$B$3`, scope: PLAN },
        { why, kind: 'name', name: '_an', refersTo: '1', hidden: true },
      ],
    },
    {
      name: 'a name gets another range, another is taken away',
      changes: [
        { why, kind: 'name', name: 'Nam', refersTo: `'${PLAN}'!$A$4` },
        { why, kind: 'name', name: 'Khong_co', refersTo: null },
      ],
    },
    { name: 'a name goes', changes: [{ why, kind: 'name', name: 'Nam', refersTo: null }] },
  ],
  freeze: [
    { name: 'rows and columns', changes: [{ why, kind: 'freeze', sheet: PLAN, rows: 2, columns: 1 }] },
    { name: 'rows alone', changes: [{ why, kind: 'freeze', sheet: PLAN, rows: 2, columns: 0 }] },
    {
      name: 'columns alone, then none',
      changes: [
        { why, kind: 'freeze', sheet: TASKS, rows: 0, columns: 2 },
        { why, kind: 'freeze', sheet: PLAN, rows: 3, columns: 0 },
        { why, kind: 'freeze', sheet: PLAN, rows: 0, columns: 0 },
      ],
    },
  ],
  'page-setup': [
    {
      name: 'paper, margins, titles, print area and page numbers of an official annex',
      changes: [
        {
          why,
          kind: 'page-setup',
          sheet: PLAN,
          setup: {
            paper: 'A4',
            orientation: 'landscape',
            margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
            titleRows: { from: sheetRow(2), to: sheetRow(2) },
            printArea: cellRange(1, 1, 5, 4),
            fitToWidth: true,
            pageNumber: 'top-center-except-first',
            centerHorizontally: true,
          },
        },
      ],
    },
  ],
  hyperlink: [
    {
      name: 'links within the workbook and to the web leave contents and look alone',
      changes: [
        {
          why,
          kind: 'hyperlink',
          sheet: PLAN,
          at: at(4, 2),
          target: { location: `'${TASKS}'!B3` },
          tooltip: 'Tới nhiệm vụ',
        },
        { why, kind: 'hyperlink', sheet: PLAN, at: at(4, 1), target: { address: 'https://example.vn/' } },
        {
          why,
          kind: 'format',
          sheet: PLAN,
          range: cellRange(4, 2, 4, 2),
          format: { font: { color: '0563C1', underline: true } },
        },
      ],
    },
    {
      name: 'a link on a cell written just before, and one taken away',
      changes: [
        { why, kind: 'ensure-sheet', sheet: 'Kiểm tra' },
        { why, kind: 'write-block', sheet: 'Kiểm tra', at: at(1, 1), cells: [[text('=D3')], [number(3)]] },
        { why, kind: 'hyperlink', sheet: 'Kiểm tra', at: at(1, 1), target: { location: `'${PLAN}'!D3` } },
        { why, kind: 'hyperlink', sheet: 'Kiểm tra', at: at(2, 1), target: { location: `'${PLAN}'!D4` } },
        { why, kind: 'hyperlink', sheet: PLAN, at: at(3, 2), target: null },
      ],
    },
  ],
  note: [
    {
      name: 'a note is written, one replaced',
      changes: [
        { why, kind: 'note', sheet: PLAN, at: at(4, 4), text: 'Hạn đã lùi một lần' },
        { why, kind: 'note', sheet: PLAN, at: at(3, 3), text: 'Phối hợp' },
      ],
    },
    { name: 'a note goes', changes: [{ why, kind: 'note', sheet: PLAN, at: at(3, 3), text: null }] },
  ],
  protect: [
    { name: 'a sheet is locked', changes: [{ why, kind: 'protect', sheet: PLAN, on: true }] },
    {
      name: 'a locked sheet is opened, written and locked again',
      changes: [
        { why, kind: 'protect', sheet: LOCKED, on: false },
        { why, kind: 'write-block', sheet: LOCKED, at: at(2, 1), cells: [[text('Đã sửa')]] },
        { why, kind: 'protect', sheet: LOCKED, on: true },
      ],
    },
  ],
  activate: [
    { name: 'a sheet comes to the front', changes: [{ why, kind: 'activate', sheet: TASKS, at: at(2, 2) }] },
  ],
};
