/** Workbooks for measuring: appendices of any length, each different, always the same for the same number. */
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import type { CellContent } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';

const HEADINGS = [
  'STT',
  'Mục tiêu',
  'Nhiệm vụ',
  'Hoạt động',
  'Kết quả/sản phẩm',
  'Chủ trì',
  'Phối hợp',
  'Thời gian hoàn thành',
  'Ghi chú',
];

const VERBS = ['Rà soát', 'Ban hành', 'Kiểm tra', 'Tổng hợp', 'Công khai', 'Số hoá', 'Bồi dưỡng', 'Khảo sát'];
const SUBJECTS = [
  'thủ tục hành chính',
  'văn bản quy phạm',
  'hồ sơ một cửa',
  'quy chế làm việc',
  'dữ liệu ngành',
];
const PLACES = ['tại các phòng', 'thuộc thẩm quyền của Sở', 'trên môi trường mạng', 'theo cơ chế một cửa'];
const UNITS = ['Văn phòng Sở', 'Phòng Kế hoạch', 'Phòng Tổ chức', 'Thanh tra', 'Trung tâm Thông tin'];
const DEADLINES = [
  'Quý I/2026',
  'Trước ngày 15/6/2026',
  'Tháng 9/2026',
  'Thường xuyên',
  'Ngày 25 hằng tháng',
];

/** Takes turns so that neighbouring rows differ and rows far apart do too. */
function pick(from: readonly string[], turn: number): string {
  return from[turn % from.length] ?? '';
}

/** An appendix of `rows` rows in nine columns; `seed` makes it differ from others of the same length. */
export function generatedAppendix(rows: number, seed: number): Uint8Array {
  const cells: CellContent[][] = [HEADINGS.map(text)];
  let section = 0;
  let number = 0;
  for (let row = 1; row < rows; row++) {
    if (row % 40 === 1) {
      section++;
      number = 0;
      const name = `Lĩnh vực ${String(section)} ${pick(SUBJECTS, section + seed)}`.toUpperCase();
      cells.push(
        ['', name, '', '', '', '', '', '', ''].map((shown, at) => text(at === 0 ? roman(section) : shown)),
      );
      continue;
    }
    number++;
    const turn = row + seed * 7;
    const task = `${pick(VERBS, turn)} ${pick(SUBJECTS, turn >> 3)} ${pick(PLACES, turn >> 5)} đợt ${String(turn)}`;
    cells.push(
      [
        String(number),
        `Nâng cao chất lượng ${pick(SUBJECTS, turn >> 4)}`,
        task,
        `- Xây dựng dự thảo.\n- Lấy ý kiến, hoàn thiện lần ${String(turn % 9)}.`,
        `Báo cáo số ${String(turn)}`,
        pick(UNITS, turn),
        pick(UNITS, turn + 1),
        pick(DEADLINES, turn >> 1),
        turn % 11 === 0 ? `Ghi chú ${String(turn)}` : '',
      ].map(text),
    );
  }
  const workbook = blankWorkbook();
  const sheet = 'Phụ lục';
  const why = 'benchmark';
  workbook.apply({
    command: 'benchmark',
    changes: [
      { kind: 'ensure-sheet', sheet, why },
      { kind: 'write-block', sheet, at: { row: sheetRow(1), column: column(1) }, cells, why },
      {
        kind: 'format',
        sheet,
        range: cellRange(1, 1, cells.length, HEADINGS.length),
        format: { wrap: true, border: { style: 'thin' } },
        why,
      },
    ],
  });
  return workbook.save();
}

function text(shown: string): CellContent {
  return shown === '' ? { kind: 'blank' } : { kind: 'text', text: shown };
}

function roman(value: number): string {
  const figures: readonly (readonly [string, number])[] = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ];
  let rest = value;
  let written = '';
  for (const [letters, worth] of figures) {
    while (rest >= worth) {
      written += letters;
      rest -= worth;
    }
  }
  return written;
}
