/** A plan of an invented department with as many tasks as asked for, to see whether the page stays quick. */
import { cellRange } from '../../../src/domain/grid';
import type { Column, SheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { blankWorkbook } from '../../../src/xlsx';

const HEADINGS = [
  'STT',
  'Nhiệm vụ',
  'Kết quả/sản phẩm',
  'Thời gian hoàn thành',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Ghi chú',
];
const DEADLINES = [
  'Trước ngày 15/11/2026',
  'Quý III/2026',
  'Thường xuyên',
  'Tháng 02/2026',
  'Ngày 25 hằng tháng',
];
const UNITS = ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Kế hoạch - Tài chính', 'Trung tâm Xúc tiến'];
const TASKS_A_SECTION = 125;

export function largePlan(tasks: number): Uint8Array {
  const rows: CellContent[][] = [
    [text('PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'), ...blanks(HEADINGS.length - 1)],
    HEADINGS.map(text),
  ];
  for (let task = 0; task < tasks; task++) {
    if (task % TASKS_A_SECTION === 0)
      rows.push([
        text(roman(task / TASKS_A_SECTION + 1)),
        text('LĨNH VỰC CÔNG TÁC'),
        ...blanks(HEADINGS.length - 2),
      ]);
    rows.push([
      { kind: 'number', number: (task % TASKS_A_SECTION) + 1 },
      text(
        `Rà soát, cập nhật quy trình giải quyết thủ tục số ${String(task + 1)} và công khai trên cổng thông tin`,
      ),
      text('Quyết định công bố'),
      text(DEADLINES[task % DEADLINES.length] ?? ''),
      text(UNITS[task % UNITS.length] ?? ''),
      text('Các phòng, đơn vị thuộc Sở'),
      text(''),
    ]);
  }
  const workbook = blankWorkbook();
  const why = 'a large plan';
  const sheet = 'Phụ lục';
  workbook.apply({
    command: 'make',
    changes: [
      { kind: 'ensure-sheet', why, sheet, position: 'first' },
      { kind: 'write-block', why, sheet, at: { row: 1 as SheetRow, column: 1 as Column }, cells: rows },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(2, 1, rows.length, HEADINGS.length),
        format: { wrap: true },
      },
    ],
  });
  return workbook.save();
}

function text(content: string): CellContent {
  return content === '' ? { kind: 'blank' } : { kind: 'text', text: content };
}

function blanks(count: number): CellContent[] {
  return Array.from({ length: count }, () => ({ kind: 'blank' }));
}

function roman(number: number): string {
  const values: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return values
    .map(([value, letters]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return letters.repeat(times);
    })
    .join('');
}
