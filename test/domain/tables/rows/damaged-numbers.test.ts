/** Numbers that a scanner damaged, told by what stands around them. */
import { recognizeWorkbook, type RecognizedTable } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const read = (rows: string): RecognizedTable => {
  const table = recognizeWorkbook(gridsOf(`STT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời hạn\n${rows}`), {
    year: 2026,
  }).tables[0];
  if (!table) throw new Error('No table was recognised');
  return table;
};

const shape = ({ sections, tasks }: RecognizedTable): readonly (readonly string[])[] => [
  sections.map(({ number }) => number),
  tasks.map(({ fields }) => fields.number),
];

const task = (number: string, text: string): string => `${number} | ${text} | Báo cáo | Văn phòng | Quý II`;

test.each([
  [
    'sections whose I became l',
    `l. | CHỈ ĐẠO ĐIỀU HÀNH\n${task('1', 'Ban hành kế hoạch')}\nIl. | CẢI CÁCH THỂ CHẾ\n${task('1', 'Rà soát văn bản')}\nlV. | CẢI CÁCH BỘ MÁY\n${task('1', 'Kiện toàn tổ chức')}`,
    [
      ['I', 'II', 'IV'],
      ['1', '1', '1'],
    ],
  ],
  [
    'a first task whose 1 became l or I',
    `I | CHỈ ĐẠO ĐIỀU HÀNH\n${task('l', 'Ban hành kế hoạch')}\n${task('2', 'Họp giao ban')}\nII | CẢI CÁCH THỂ CHẾ\n${task('1', 'Rà soát văn bản')}\n${task('2', 'Kiểm tra văn bản')}`,
    [
      ['I', 'II'],
      ['1', '2', '1', '2'],
    ],
  ],
  [
    'tens and dotted numbers',
    `${task('9', 'Tập huấn kỹ năng')}\n${task('1O', 'Rà soát văn bản')}\n${task('1l', 'Kiểm tra văn bản')}\n${task('l2', 'Công khai dự toán')}`,
    [[], ['9', '10', '11', '12']],
  ],
  [
    'the letter l after k stays a letter',
    `${task('i', 'Tập huấn kỹ năng')}\n${task('k', 'Rà soát văn bản')}\n${task('l', 'Kiểm tra văn bản')}`,
    [[], ['i', 'k', 'l']],
  ],
  [
    'sections numbered in small numerals',
    `i | Công tác tuyên truyền\n${task('1', 'Ban hành kế hoạch')}\nii | Công tác đào tạo\n${task('1', 'Tập huấn kỹ năng')}`,
    [
      ['i', 'ii'],
      ['1', '1'],
    ],
  ],
])('%s', (_what, rows, expected) => {
  expect(shape(read(rows))).toEqual(expected);
});

test('months and quarters head what stands below; they are no codes of tasks', () => {
  const table = read(
    `@merge A2:E2 A4:E4\nTHÁNG 1\n${task('1', 'Ban hành kế hoạch')}\nQUÝ 2\n${task('2', 'Tập huấn kỹ năng')}`,
  );
  expect([table.sections.map(({ title }) => title), table.tasks.length]).toEqual([['THÁNG 1', 'QUÝ 2'], 2]);
});
