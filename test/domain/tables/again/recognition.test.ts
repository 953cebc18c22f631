/** Reading again after edits: whatever a person changes, the result is that of reading everything anew. */
import fc from 'fast-check';
import { cellRange, sheetRow, type GridRow, type SheetGrid } from '../../../../src/domain/grid';
import { createRecognition, recognizeWorkbook } from '../../../../src/domain/tables';
import { rowOf, typed, type Typed } from '../../../support/typed-grid';

const HEADINGS = ['STT', 'Mục tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Ghi chú'];
const VERBS = ['Rà soát', 'Ban hành', 'Kiểm tra', 'Tổng hợp', 'Công khai', 'Khảo sát'];
const UNITS = ['Văn phòng Sở', 'Phòng Kế hoạch', 'Thanh tra Sở', 'Trung tâm Thông tin'];
const DUES = ['Quý I/2026', 'Trước ngày 15/6/2026', 'Tháng 9/2026', 'Thường xuyên', 'Ngày 25 hằng tháng'];
const ROWS = 500;

/** Long enough that only some of its rows are looked at to tell the columns. */
function longPlan(title = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'): SheetGrid {
  const rows: GridRow[] = [rowOf(1, [title]), rowOf(3, HEADINGS)];
  for (let index = 0; index < ROWS; index++) {
    const place = index % 20;
    const pick = (from: readonly string[], turn: number): string => from[turn % from.length] ?? '';
    rows.push(
      place === 0
        ? rowOf(index + 4, [['I', 'II', 'III', 'IV', 'V'][(index / 20) % 5] ?? '', 'CẢI CÁCH THỂ CHẾ'])
        : rowOf(index + 4, [
            String(place),
            index % 3 === 0 ? '' : `Mục tiêu số ${String(index % 7)}`,
            `${pick(VERBS, index)} hồ sơ đợt ${String(index)}`,
            `Báo cáo số ${String(index)}`,
            pick(UNITS, index),
            index % 2 === 0 ? pick(UNITS, index + 1) : '',
            pick(DUES, index),
            index % 11 === 0 ? 'Theo dõi' : '',
          ]),
    );
  }
  return { name: 'Phụ lục', rows, merges: [cellRange(1, 1, 1, 8)] };
}

const texts = fc.constantFrom(
  '',
  'Kiểm tra',
  '  Rà soát <b>hồ sơ</b>',
  'Quý II/2026',
  'Trước ngày 31/6/2026',
  'Năm 2027',
  'như trên',
  'Văn phòng Sở',
  'STT',
  'Nhiệm vụ',
  'Thời hạn',
  '3',
  '4.10',
  'a)',
  'II',
  'Ghi chú: chưa chốt',
  'TỔNG CỘNG',
  '- và các việc khác',
);
const edit = fc.record({
  row: fc.integer({ min: 1, max: ROWS + 6 }),
  at: fc.integer({ min: 1, max: 10 }),
  text: texts,
});

describe.each([
  ['whose title names the year', longPlan()],
  ['whose deadlines tell the year', longPlan('PHỤ LỤC NHIỆM VỤ')],
])('a long plan %s', (_, plan) => {
  test('reads after any edits as if it were read for the first time', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const recognition = createRecognition();
        let grid = plan;
        recognition.read([grid]);
        for (const { row, at, text } of edits) {
          grid = typed(grid, row, at, text);
          expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('reads edits inside tasks, several in one row too, as if for the first time', () => {
    const inside = fc.record({
      row: fc.integer({ min: 5, max: ROWS - 2 }).map((row) => row + Number((row - 4) % 20 === 0)),
      at: fc.integer({ min: 2, max: 8 }),
      text: texts,
    });
    fc.assert(
      fc.property(fc.array(inside, { minLength: 1, maxLength: 5 }), (edits) => {
        const recognition = createRecognition();
        recognition.read([plan]);
        const grid = edits.reduce((all, { row, at, text }) => typed(all, row, at, text), plan);
        expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
      }),
      { numRuns: 25 },
    );
  });
});

/** Days that tell the order of day and month, days that hang on it, texts of days past the twelfth, repeats. */
const days = fc.constantFrom<string | Typed>(
  { value: 46_096, text: '15/03/2026', format: 'dd/mm/yyyy' },
  { value: 46_086, text: '05/03/2026', format: 'dd/mm/yyyy' },
  { value: 46_086, text: '3/5/2026', format: 'm/d/yyyy' },
  { value: 46_150, text: '5/8/2026', format: 'm/d/yyyy' },
  '25/11/2026',
  '18/6/2026',
  'Trước ngày 20/9/2026',
  'như trên',
  '',
);
const numbers = fc.constantFrom<string | Typed>(
  { value: 7, text: '7' },
  { value: 8, text: '8' },
  { value: 15, text: '15' },
  '7',
  '3.',
  '107',
  '4.10',
  'a)',
  'l',
  'II',
  '',
);

describe.each([
  ['whose title names the year', longPlan()],
  ['whose deadlines tell the year', longPlan('PHỤ LỤC NHIỆM VỤ')],
])('a long plan %s, its deadlines and numbers typed one after the other,', (_, plan) => {
  const sections = fc.integer({ min: 0, max: 3 });
  const rowIn = (section: number, place: number): number => 4 + section * 20 + place;
  const edits = fc.array(
    fc.oneof(
      fc.record({
        section: sections,
        place: fc.integer({ min: 1, max: 19 }),
        at: fc.constant(7),
        typedIn: days,
      }),
      fc.record({
        section: sections,
        place: fc.integer({ min: 1, max: 19 }),
        at: fc.constant(1),
        typedIn: numbers,
      }),
    ),
    { minLength: 2, maxLength: 8 },
  );

  test('reads after each as if for the first time', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const recognition = createRecognition();
        let grid = plan;
        recognition.read([grid]);
        for (const { section, place, at, typedIn } of all) {
          grid = typed(grid, rowIn(section, place), at, typedIn);
          expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Titles, what is none, and what says that the row is something else. */
const titles = fc.constantFrom<string>(
  'CẢI CÁCH TÀI CHÍNH CÔNG',
  '  Cải cách <b>chế độ công vụ</b>',
  'NƠI NHẬN',
  'TỔ CHỨC THỰC HIỆN',
  'Tổng cộng',
  'Ghi chú: chưa chốt',
  '1. Nhiệm vụ chung',
  'Nhiệm vụ',
  'Phần I',
  '',
);

describe.each<[string, number, SheetGrid]>([
  ['numerals in a column of their own', 2, longPlan()],
  ['numerals before their titles', 1, withHeadings(longPlan(), [])],
  [
    'merged titles',
    1,
    withHeadings(
      longPlan(),
      Array.from({ length: 25 }, (_, at) => cellRange(4 + at * 20, 1, 4 + at * 20, 8)),
    ),
  ],
])('a plan whose sections have %s', (_, at, plan) => {
  const edits = fc.array(
    fc.record({
      section: fc.integer({ min: 0, max: 24 }),
      place: fc.constantFrom(0, 0, 0, 1, 2, 19),
      at: fc.constantFrom(at, at, at, 1, 3),
      typedIn: fc.oneof(
        titles,
        titles.map((title) => `III. ${title}`),
        fc.constantFrom('I', 'II', '7', '1', 'l', ''),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('reads other titles and numbers beside them as if for the first time', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const recognition = createRecognition();
        let grid = plan;
        recognition.read([grid]);
        for (const { section, place, at: column, typedIn } of all) {
          grid = typed(grid, 4 + section * 20 + place, column, typedIn);
          expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('another title leaves tasks and rows the same objects', () => {
    const recognition = createRecognition();
    const before = recognition.read([plan]).tables[0];
    const title = at === 1 ? 'IV. CÔNG VỤ' : 'CÔNG VỤ';
    const now = recognition.read([typed(plan, 64, at, title)]).tables[0];
    expect(now?.tasks).toBe(before?.tasks);
    expect(now?.rows).toBe(before?.rows);
    expect(now?.sections.map((section) => section.title).toSpliced(3, 1)).toEqual(
      before?.sections.map((section) => section.title).toSpliced(3, 1),
    );
    expect(now?.sections[3]?.title).toBe('CÔNG VỤ');
  });
});

/** "II. CẢI CÁCH THỂ CHẾ" in the first cell of each section's row. */
function withHeadings(plan: SheetGrid, merges: SheetGrid['merges']): SheetGrid {
  const rows = plan.rows.map((row): GridRow => {
    const [number, title, ...others] = row.cells;
    if (!number || !title || others.length > 0) return row;
    return rowOf(row.row, [`${number.text}. ${title.text}`]);
  });
  return { ...plan, rows, merges: [...plan.merges, ...merges] };
}

test.each<[string, number, Typed]>([
  ['number', 1, { value: 15, text: '15' }],
  ['typed day', 7, { value: 46_096, text: '15/03/2026', format: 'dd/mm/yyyy' }],
])('another %s leaves the readings of all other tasks the same objects', (_, at, typedIn) => {
  const recognition = createRecognition();
  const plan = longPlan();
  const before = recognition.read([plan]).tables[0];
  const now = recognition.read([typed(plan, 309, at, typedIn)]).tables[0];
  const changed = (now?.tasks ?? []).filter((task, index) => task !== before?.tasks[index]);
  const ids = changed.map(({ sourceRows }) => sourceRows[0]);
  // Of two tasks with one number the second is called by its row.
  expect(ids).toEqual(at === 1 ? [309, 319] : [309]);
  expect(now?.sections).toBe(before?.sections);
});

test('tasks and readings that an edit leaves alone stay the same objects', () => {
  const recognition = createRecognition();
  const plan = longPlan();
  const before = recognition.read([plan]).tables[0];
  const now = recognition.read([typed(plan, 302, 3, 'Khảo sát người dân')]).tables[0];
  expect(now?.rows).toBe(before?.rows);
  expect(now?.sections).toBe(before?.sections);
  const changed = (now?.tasks ?? []).filter((task, index) => task !== before?.tasks[index]);
  expect(changed.map(({ fields, sourceRows }) => [fields.task, ...sourceRows])).toEqual([
    ['Khảo sát người dân', 302],
  ]);
});

test('a sheet of our own that changes leaves the reading as it is', () => {
  const recognition = createRecognition();
  const plan = longPlan();
  const own = { ...longPlan(), name: 'Nhiệm vụ' };
  const options = { ownSheets: ['Nhiệm vụ'] };
  const before = recognition.read([plan, own], options);
  expect(recognition.read([plan, typed(own, 10, 3, 'Khác')], options)).toBe(before);
});

test('a correction by a person is read with everything else', () => {
  const recognition = createRecognition();
  const plan = longPlan();
  recognition.read([plan]);
  const corrections = { columns: [], rows: [{ sheet: 'Phụ lục', row: sheetRow(30), role: 'note' as const }] };
  expect(recognition.read([plan], { corrections })).toEqual(recognizeWorkbook([plan], { corrections }));
});
