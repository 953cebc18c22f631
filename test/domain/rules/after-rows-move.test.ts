/** Rows put in and taken out: what is told of the rows that only moved is what asking everything would tell. */
import fc from 'fast-check';
import { cellRange, column, sheetRow, type GridRow, type SheetGrid } from '../../../src/domain/grid';
import { createCheck, ruleCatalogue } from '../../../src/domain/rules';
import { createRecognition, recognizeWorkbook } from '../../../src/domain/tables';
import { checkInput, findingsOf, HEADINGS, sheetOf, type LiteralRow } from '../../support/literal-plan';

const pick = (from: readonly string[], turn: number): string => from[turn % from.length] ?? '';

const WORK = [
  'Rà soát thủ tục hành chính của các phòng',
  'Toàn bộ hồ sơ được số hóa theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020',
  'Hòa giải tại cơ sở  đạt 95% số vụ việc được tiếp nhận , đúng hạn',
  'Bồi dưỡng công chức, viên chức (QLĐT của Sở',
  'Thực hiện Nghị định số 45/NĐ-CP tại UBND thành phố',
];
const PRODUCTS = ['Báo cáo kết quả rà soát thủ tục hành chính gửi Sở Nội vụ', 'Kế hoạch;', 'Quyết định', ''];
const UNITS = ['Văn phòng Sở', 'Phòng Kế hoạch', 'Văn phòng sở', 'Phòng QLĐT'];
const DUES = ['Quý I/2026', 'Trước ngày 15/6/2026', 'Thường xuyên', 'Tháng 9/2026', 'Trước ngày 31/6/2026'];

const task = (number: string, index: number): LiteralRow => [
  number,
  `${pick(WORK, index)} đợt ${String(index % 40)}`,
  pick(PRODUCTS, index),
  pick(DUES, index * 7 + 1),
  pick(UNITS, index),
  index % 3 === 0 ? pick(UNITS, index + 1) : '',
  index % 4 === 0 ? 12 : '',
  index % 9 === 0 ? 'Nguồn chi thường xuyên' : '',
];

const SECTIONS = ['I', 'II', 'III', 'IV', 'VI'];
/** Rows of the sheet above the first section. */
const HEAD = 3;

function plan(perSection: number): SheetGrid {
  const rows = SECTIONS.flatMap((numeral, section): LiteralRow[] => [
    [numeral, section % 2 === 0 ? 'CẢI CÁCH THỂ CHẾ' : 'CÔNG TÁC  CHUNG'],
    ...Array.from({ length: numeral === 'III' ? 0 : perSection }, (_, index) =>
      task(String(index + 1), section * 31 + index),
    ),
  ]);
  const sheet = sheetOf([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], [], HEADINGS, ...rows]);
  return sheet;
}

/** As `plan`, with a lead that stands once for three tasks, and a heading over the whole table. */
function planWithMerges(perSection: number): SheetGrid {
  const sheet = plan(perSection);
  const top = HEAD + perSection + 5;
  const rows = sheet.rows.map((row) =>
    row.row > top && row.row <= top + 2
      ? { ...row, cells: row.cells.filter((cell) => cell.column !== column(5)) }
      : row,
  );
  return { ...sheet, rows, merges: [cellRange(1, 1, 1, 8), cellRange(top, 5, top + 2, 5)] };
}

/** What is put in: texts of its cells, none for a blank row. */
const PUT_IN: readonly LiteralRow[] = [
  [],
  task('7', 2),
  task('1000', 11),
  task('2', 23),
  ['', 'Khảo sát  lại dữ liệu ngành', '', 'Quý II/2026'],
  ['', '', 'gửi Sở Nội vụ tổng hợp', ''],
  ['', 'và các đơn vị trực thuộc.'],
  ['VII', 'CẢI CÁCH TÀI CHÍNH CÔNG'],
  ['3.1', 'Kiểm tra việc thực hiện', 'Báo cáo', 'như trên', 'Thanh tra Sở'],
  ['9', 'Xây dựng kế hoạch', 'Kế hoạch', '15/3/2026', 'Thanh tra Sở'],
  HEADINGS,
  ['Ghi chú: số liệu đến ngày 30/6/2026'],
];

interface Edit {
  /** Of a row below the headings; the new row stands above it. */
  readonly at: number;
  /** Index of what is put in; null takes the row out. */
  readonly put: number | null;
}

const edit = (rows: number): fc.Arbitrary<Edit> =>
  fc.record({
    at: fc.nat({ max: rows }),
    put: fc.option(fc.nat({ max: PUT_IN.length - 1 }), { freq: 2 }),
  });

const nameOf = (cells: LiteralRow): string =>
  cells.filter((cell) => typeof cell === 'string').find((cell) => cell !== '') ?? 'a blank row';

/** As a sheet is read again: rows above are the same objects, those below others with the same cells. */
function edited(grid: SheetGrid, { at, put }: Edit): SheetGrid {
  const last = Number(grid.rows.at(-1)?.row ?? HEAD);
  const row = HEAD + 1 + (at % Math.max(1, last - HEAD));
  const by = put === null ? -1 : 1;
  const cells = put === null ? [] : (sheetOf([PUT_IN[put] ?? []]).rows[0]?.cells ?? []);
  const moved = (one: GridRow): GridRow => ({ ...one, row: sheetRow(one.row + by) });
  const above = grid.rows.filter((one) => one.row < row);
  const below = grid.rows.filter((one) => one.row > row || (put !== null && one.row === row)).map(moved);
  const own = cells.length === 0 ? [] : [{ row: sheetRow(row), cells }];
  const merges = grid.merges.flatMap(({ top, left, bottom, right }) => {
    const to = put === null ? (bottom >= row ? -1 : 0) : bottom >= row ? 1 : 0;
    const from = put === null ? (top > row ? -1 : 0) : top >= row ? 1 : 0;
    return bottom + to < top + from ? [] : [cellRange(top + from, left, bottom + to, right)];
  });
  return { ...grid, rows: [...above, ...own, ...below], merges };
}

function holdsAfter(first: SheetGrid, edits: readonly Edit[]): void {
  const recognition = createRecognition();
  const check = createCheck(ruleCatalogue);
  let grid = first;
  check.run({ ...checkInput(grid), recognized: recognition.read([grid]) });
  for (const one of edits) {
    grid = edited(grid, one);
    const recognized = recognition.read([grid]);
    expect(recognized).toEqual(recognizeWorkbook([grid]));
    expect(check.run({ ...checkInput(grid), recognized })).toEqual(findingsOf(grid));
  }
}

test.each([
  ['a short plan', plan(12), 40],
  ['a plan whose columns are told from some of its rows', plan(150), 30],
  ['merged areas', planWithMerges(20), 15],
] as const)(
  '%s: readings and findings after rows came and went are those of a first time',
  (_, first, numRuns) => {
    const rows = Number(first.rows.at(-1)?.row ?? 0) - HEAD;
    fc.assert(
      fc.property(fc.array(edit(rows), { minLength: 1, maxLength: 6 }), (edits) => {
        holdsAfter(first, edits);
      }),
      { numRuns },
    );
  },
);

test.each(PUT_IN.map((cells, put) => [nameOf(cells), put] as const))(
  '“%s” put in and taken out again leaves readings and findings as they were',
  (_, put) => {
    for (const at of [0, 1, 2, 20, 21, 60])
      holdsAfter(plan(20), [
        { at, put },
        { at, put: null },
      ]);
  },
);
