/**
 * Deadlines given as marks under months or quarters, in the ways offices lay such columns out.
 */
import { recognizeWorkbook, type RecognizedTable } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const read = (text: string): RecognizedTable => {
  const table = recognizeWorkbook(gridsOf(text), { year: 2026 }).tables[0];
  if (!table) throw new Error('No table was recognised');
  return table;
};

const deadlines = (text: string): readonly (readonly string[])[] =>
  read(text).tasks.map(({ fields, due }) => [fields.number, fields.task, fields.deadline, due.kind]);

const TWELVE = Array.from({ length: 12 }, (_, index) => String(index + 1));
/** A row of a table whose twelve month columns follow `before`. */
const marked = (before: string, ...months: number[]): string =>
  [before, ...TWELVE.map((_, index) => (months.includes(index + 1) ? 'x' : ''))].join(' | ');

const TASKS = [
  marked('1 | Ban hành kế hoạch tuyên truyền | Văn phòng', 1),
  marked('2 | Kiểm tra công vụ | Thanh tra', 5, 6),
  marked('3 | Sơ kết, tổng kết công tác | Văn phòng', 6, 12),
  marked('4 | Báo cáo công tác | Các phòng', ...TWELVE.map(Number)),
].join('\n');

const READ = [
  ['1', 'Ban hành kế hoạch tuyên truyền', 'Tháng 1', 'window'],
  ['2', 'Kiểm tra công vụ', 'Tháng 5, Tháng 6', 'window'],
  ['3', 'Sơ kết, tổng kết công tác', 'Tháng 6, Tháng 12', 'milestones'],
  ['4', 'Báo cáo công tác', 'Hàng tháng', 'recurring'],
];

describe('marks under months', () => {
  test.each([
    ['T1 to T12', `STT | Nhiệm vụ | Đơn vị | ${TWELVE.map((n) => `T${n}`).join(' | ')}\n${TASKS}`],
    ['Th01 to Th12', `STT | Nhiệm vụ | Đơn vị | ${TWELVE.map((n) => `Th${n}`).join(' | ')}\n${TASKS}`],
    [
      'Tháng 1 to Tháng 12',
      `Stt | Công việc | Đơn vị | ${TWELVE.map((n) => `Tháng ${n}`).join(' | ')}\n${TASKS}`,
    ],
    ['1 to 12 with no heading over them', `TT | Nội dung | Đơn vị | ${TWELVE.join(' | ')}\n${TASKS}`],
    [
      'the numbers 1 to 12 under a merged heading',
      `@merge A1:A2 B1:B2 C1:C2 D1:O1\nTT | Nội dung | Đơn vị | Thời gian thực hiện (tháng)\n |  |  | ${TWELVE.map((n) => `#${n}`).join(' | ')}\n${TASKS}`,
    ],
    [
      '1 to 12 under an unmerged heading',
      `TT | Nội dung | Đơn vị | Thời gian thực hiện\n |  |  | ${TWELVE.join(' | ')}\n${TASKS}`,
    ],
    [
      'three header rows: time, quarters, months',
      `@merge A1:A3 B1:B3 C1:C3 D1:O1 D2:F2 G2:I2 J2:L2 M2:O2\nTT | Nội dung | Đơn vị | Thời gian\n |  |  | Quý I |  |  | Quý II |  |  | Quý III |  |  | Quý IV\n |  |  | ${TWELVE.join(' | ')}\n${TASKS}`,
    ],
    [
      'a row that numbers the columns below the months',
      `STT | Nhiệm vụ | Đơn vị | ${TWELVE.map((n) => `T${n}`).join(' | ')}\n${Array.from({ length: 15 }, (_, at) => `(${String(at + 1)})`).join(' | ')}\n${TASKS}`,
    ],
  ])('are the deadline: %s', (_, sheet) => {
    expect(deadlines(sheet)).toEqual(READ);
  });

  test('are read with the year that the headings state', () => {
    const sheet = `@merge A1:A2 B1:B2 C1:F1\nTT | Nội dung công việc | Năm 2027\n |  | T9 | T10 | T11 | T12\n1 | Lập dự toán |  | x\n2 | Quyết toán kinh phí |  |  |  | x`;
    expect(read(sheet).tasks.map(({ due }) => [due.start, due.due])).toEqual([
      ['2027-10-01', '2027-10-31'],
      ['2027-12-01', '2027-12-31'],
    ]);
  });
});

describe('marks under quarters', () => {
  const HEAD = 'TT | Việc phải làm | Ai làm | Quý I | Quý II | Quý III | Quý IV | Ghi chú';

  test('in each of the four are work for every quarter', () => {
    expect(
      deadlines(
        `${HEAD}\n1 | Họp giao ban | Văn phòng | x | x | x | x\n2 | Khảo sát hài lòng | Thanh tra |  | x | x`,
      ),
    ).toEqual([
      ['1', 'Họp giao ban', 'Hàng quý', 'recurring'],
      ['2', 'Khảo sát hài lòng', 'Quý II, Quý III', 'window'],
    ]);
  });

  test('are ticks too; a dash or a nought is no mark', () => {
    expect(
      deadlines(
        `${HEAD}\n1 | Họp giao ban | Văn phòng | ✓ | - | ✓ | 0\n2 | Khảo sát | Thanh tra | - | - | - | X`,
      ),
    ).toEqual([
      ['1', 'Họp giao ban', 'Quý I, Quý III', 'milestones'],
      ['2', 'Khảo sát', 'Quý IV', 'window'],
    ]);
  });

  test('say nothing where a deadline stands in a column of its own', () => {
    const table = read(
      'TT | Việc phải làm | Thời hạn | Quý I | Quý II\n1 | Họp giao ban | 20/3/2026 | x\n2 | Khảo sát | 15/6/2026 |  | x',
    );
    expect(table.tasks.map(({ due }) => due.due)).toEqual(['2026-03-20', '2026-06-15']);
  });

  test('that are figures are what is to be reached in the quarter, not marks', () => {
    const table = read(
      'TT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Quý II\n1 | Mở lớp tập huấn | Văn phòng | #3 | #5\n2 | Kiểm tra đơn vị | Thanh tra | #2 | #4',
    );
    expect(table.tasks.map(({ fields }) => fields.deadline)).toEqual(['', '']);
  });
});

describe('codes in place of numbers', () => {
  test.each(['Mã', 'Mã NV', 'Mã số', 'Mã nhiệm vụ', 'Mã công việc'])(
    'are the number under “%s”',
    (heading) => {
      const table = read(
        `${heading} | Tên nhiệm vụ | Người thực hiện | Hạn xử lý\nPHÒNG TỔ CHỨC\nNV01 | Xây dựng đề án vị trí việc làm | Nguyễn Văn An | 30/9/2026\nNV02 | Đánh giá viên chức | Trần Thị Bình | 15/10/2026\nPHÒNG KẾ TOÁN\nNV03 | Quyết toán chín tháng | Lê Văn Cường | 26/10/2026`,
      );
      expect(table.columns[0]?.field).toBe('number');
      expect(table.sections.map(({ title }) => title)).toEqual(['PHÒNG TỔ CHỨC', 'PHÒNG KẾ TOÁN']);
      expect(table.tasks.map(({ fields }) => fields.number)).toEqual(['NV01', 'NV02', 'NV03']);
    },
  );

  test('stay beside the number where there is one', () => {
    const table = read(
      'STT | Mã NV | Nhiệm vụ | Hạn\n1 | NV07 | Rà soát quy trình | 30/9/2026\n2 | NV09 | Đánh giá viên chức | 15/10/2026',
    );
    expect(table.columns.map(({ field }) => field)).toEqual(['number', 'other', 'task', 'deadline']);
    expect(table.tasks.map(({ fields }) => fields.number)).toEqual(['1', '2']);
  });

  test('given twice are found, and each series of letters counts by itself', () => {
    const { findings } = recognizeWorkbook(
      gridsOf(
        'Mã | Nhiệm vụ | Hạn\nNV01 | Rà soát quy trình | 30/9/2026\nCV01 | Soạn công văn | 30/9/2026\nNV02 | Đánh giá viên chức | 15/10/2026\nNV02 | Tổ chức tập huấn | 16/10/2026',
      ),
      { year: 2026 },
    );
    expect(findings.filter(({ rule }) => /number/.test(rule)).map(({ rule, data }) => [rule, data])).toEqual([
      ['duplicate-number', { number: 'NV02', earlierRow: 4 }],
    ]);
  });
});

test('marks under the weeks of a month name the weeks; of which month, the marks do not say', () => {
  expect(
    deadlines(
      'TT | Công việc | Người thực hiện | Tuần 1 | Tuần 2 | Tuần 3 | Tuần 4\n1 | Soạn tờ trình mua sắm | Hương | x\n2 | Kiểm kê tài sản | Tâm | | x | x\n3 | Báo cáo tháng | Hương | | | | x',
    ),
  ).toEqual([
    ['1', 'Soạn tờ trình mua sắm', 'Tuần 1', 'unclear'],
    ['2', 'Kiểm kê tài sản', 'Tuần 2, Tuần 3', 'unclear'],
    ['3', 'Báo cáo tháng', 'Tuần 4', 'unclear'],
  ]);
});
