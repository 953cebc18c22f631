/** After an edit only what it touched is asked again; what is told is what asking everything would tell. */
import fc from 'fast-check';
import { column, type SheetGrid } from '../../../src/domain/grid';
import { createCheck, ruleCatalogue } from '../../../src/domain/rules';
import { createRecognition, recognizeWorkbook } from '../../../src/domain/tables';
import { checkInput, findingsOf, HEADINGS, sheetOf, type LiteralRow } from '../../support/literal-plan';

/** Long enough that its columns are told from some of its rows, so that most edits are read by themselves. */
const TASKS = 500;
const WORK = [
  'Rà soát thủ tục hành chính của các phòng',
  'Toàn bộ hồ sơ được số hóa theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020',
  'Hòa giải tại cơ sở đạt 95% số vụ việc được tiếp nhận',
  'Bồi dưỡng công chức, viên chức (QLĐT) của Sở',
  'Kiểm tra việc thực hiện tại UBND thành phố',
];
const PRODUCTS = ['Báo cáo kết quả rà soát thủ tục hành chính gửi Sở Nội vụ', 'Kế hoạch', 'Quyết định', ''];
const UNITS = ['Văn phòng Sở', 'Phòng Kế hoạch', 'Thanh tra Sở', 'Phòng QLĐT'];
const DUES = ['Quý I/2026', 'Trước ngày 15/6/2026', 'Thường xuyên', 'Tháng 9/2026'];

const pick = (from: readonly string[], turn: number): string => from[turn % from.length] ?? '';

function longPlan(): SheetGrid {
  const tasks = Array.from({ length: TASKS }, (_, index): LiteralRow => [
    String(index + 1),
    `${pick(WORK, index)} đợt ${String(index % 90)}`,
    pick(PRODUCTS, index),
    pick(DUES, index),
    pick(UNITS, index),
    index % 3 === 0 ? pick(UNITS, index + 1) : '',
    index % 4 === 0 ? 12 : '',
    index % 9 === 0 ? 'Nguồn chi thường xuyên' : '',
  ]);
  return sheetOf([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], [], HEADINGS, ...tasks]);
}

const TEXTS = [
  'Toàn bộ hoà giải ,  đạt 90% số vụ việc được tiếp nhận',
  'Thực hiện Nghị định số 45/NĐ-CP ngày 08/5/2020 (chưa có)',
  'Rà soát thủ tục hành chính của các phòng đợt 7',
  'Bồi dượng công chức, viên chức của Sở',
  'UBND tỉnh giao Phòng QLĐT (QLĐT) tham mưu',
  'Các phòng chuyên môn',
  'Văn phòng sở',
  '1.500.000',
  'thủtục',
  'Báo cáo\u00a0kết quả;',
  'Trước ngày 31/6/2026',
  '',
];

/** One cell of a task typed into; the rows that stay are the same objects. */
function typed(grid: SheetGrid, task: number, at: number, text: string): SheetGrid {
  const index = grid.rows.findIndex(({ row }) => Number(row) === task + 4);
  const former = grid.rows[index];
  if (!former) throw new Error('No such task.');
  const others = former.cells.filter((cell) => cell.column !== column(at));
  const cells = [...others, ...(text === '' ? [] : [{ column: column(at), value: text, text }])];
  const row = { ...former, cells: cells.sort((one, other) => one.column - other.column) };
  return { ...grid, rows: grid.rows.with(index, row) };
}

const edit = fc.record({
  task: fc.nat({ max: TASKS - 1 }),
  at: fc.integer({ min: 2, max: 8 }),
  text: fc.constantFrom(...TEXTS),
});

test('findings after any edits are those of a first check', () => {
  const plan = longPlan();
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const recognition = createRecognition();
      const check = createCheck(ruleCatalogue);
      check.run({ ...checkInput(plan), recognized: recognition.read([plan]) });
      let grid = plan;
      for (const { task, at, text } of edits) {
        grid = typed(grid, task, at, text);
        const found = check.run({ ...checkInput(grid), recognized: recognition.read([grid]) });
        expect(found).toEqual(findingsOf(grid));
      }
    }),
    { numRuns: 12 },
  );
});

test.each(TEXTS.filter((text) => text !== ''))(
  'an edit to “%s” and back leaves the findings as they were',
  (text) => {
    const plan = longPlan();
    const recognition = createRecognition();
    const check = createCheck(ruleCatalogue);
    const look = (grid: SheetGrid) =>
      check.run({ ...checkInput(grid), recognized: recognition.read([grid]) });
    const before = look(plan);
    const edited = typed(plan, 123, 2, text);
    expect(look(edited)).toEqual(findingsOf(edited));
    expect(look(plan)).toEqual(before);
  },
);

test('edits inside tasks of a long plan are read by themselves', () => {
  const plan = longPlan();
  const recognition = createRecognition();
  const before = recognition.read([plan]).tables[0];
  const grid = typed(plan, 123, 2, 'Bồi dượng công chức, viên chức của Sở');
  const now = recognition.read([grid]);
  expect(now.tables[0]?.rows).toBe(before?.rows);
  expect(now).toEqual(recognizeWorkbook([grid]));
});

/** Titles that a task may not fit under; the third section is empty, the fifth has the numeral of the fourth. */
const TITLES = ['CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH TÀI CHÍNH CÔNG', 'CÔNG TÁC  CHUNG', 'Chỉ đạo ,điều hành'];
const SECTIONS = ['I', 'II', 'III', 'IV', 'IV', 'VI', 'VIII'];

function planOfSections(): SheetGrid {
  const rows = SECTIONS.flatMap((numeral, section): LiteralRow[] => [
    [numeral, pick(TITLES, section)],
    ...Array.from({ length: numeral === 'III' ? 0 : 60 }, (_, index): LiteralRow => [
      String(index + 1),
      index % 20 === 0
        ? 'Ban hành quy chế chi tiêu nội bộ'
        : `${pick(WORK, index)} đợt ${String(index % 90)}`,
      pick(PRODUCTS, index),
      pick(DUES, index),
      pick(UNITS, index),
    ]),
  ]);
  return sheetOf([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], [], HEADINGS, ...rows]);
}

/** Title of a section, or number or work of its first or second task. */
const editOfSection = fc.record({
  section: fc.nat({ max: SECTIONS.length - 1 }),
  place: fc.constantFrom(0, 0, 0, 1, 2),
  text: fc.constantFrom(...TITLES, 'Rà soát tài sản công'),
  number: fc.constantFrom('1', '2', '7'),
  isNumber: fc.boolean(),
});

test('findings after edits of titles and first numbers are those of a first check', () => {
  const plan = planOfSections();
  const headings = plan.rows.flatMap(({ cells }, index) => (cells.length === 2 ? [index] : []));
  fc.assert(
    fc.property(fc.array(editOfSection, { minLength: 1, maxLength: 5 }), (edits) => {
      const recognition = createRecognition();
      const check = createCheck(ruleCatalogue);
      check.run({ ...checkInput(plan), recognized: recognition.read([plan]) });
      let grid = plan;
      for (const { section, place, text, number, isNumber } of edits) {
        const row = grid.rows[(headings[section] ?? 0) + place];
        const at = isNumber && place > 0 && row && row.cells.length > 2 ? 1 : 2;
        grid = typed(grid, Number(row?.row ?? 0) - 4, at, at === 1 ? number : text);
        const found = check.run({ ...checkInput(grid), recognized: recognition.read([grid]) });
        expect(found).toEqual(findingsOf(grid));
      }
    }),
    { numRuns: 12 },
  );
});
