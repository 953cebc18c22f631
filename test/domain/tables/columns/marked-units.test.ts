/** Units named by columns, with a mark for whoever does the work. */
import { recognizeWorkbook, type RecognizedTask } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const tasks = (text: string): readonly RecognizedTask[] =>
  recognizeWorkbook(gridsOf(text), { year: 2026 }).tables.flatMap((table) => table.tasks);

const units = (text: string): readonly (readonly string[])[] =>
  tasks(text).map(({ fields }) => [fields.lead, fields.cooperating]);

const HEAD =
  '@merge A1:A2 B1:B2 C1:E1 F1:F2\n' +
  'STT | Nhiệm vụ | Đơn vị thực hiện |  |  | Thời hạn\n' +
  ' |  | Văn phòng | Phòng Tài chính | Thanh tra | \n';

test('a mark names the unit in charge', () => {
  expect(
    units(
      `${HEAD}1 | Ban hành kế hoạch | x |  |  | Tháng 1\n2 | Công khai dự toán |  | X |  | Quý I\n3 | Rà soát tài sản |  | x | x | Hằng quý`,
    ),
  ).toEqual([
    ['Văn phòng', ''],
    ['Phòng Tài chính', ''],
    ['Phòng Tài chính, Thanh tra', ''],
  ]);
});

test('other marks tell who helps', () => {
  expect(
    units(
      `${HEAD}1 | Ban hành kế hoạch | CT | PH | PH | Tháng 1\n2 | Công khai dự toán | PH | CT |  | Quý I`,
    ),
  ).toEqual([
    ['Văn phòng', 'Phòng Tài chính, Thanh tra'],
    ['Phòng Tài chính', 'Văn phòng'],
  ]);
});

test('the marks are no columns of their own', () => {
  const [task] = tasks(
    `${HEAD}1 | Ban hành kế hoạch | x |  |  | Tháng 1\n2 | Công khai dự toán |  | x |  | Quý I`,
  );
  expect(task?.other).toEqual([]);
});

test('names of people under such a heading are no marks', () => {
  expect(
    units(
      `${HEAD}1 | Ban hành kế hoạch | Trần Thị Bưởi | Lê Văn Tám | Vũ Thị Cam | Tháng 1\n2 | Công khai dự toán | Lê Văn Tám | Đỗ Văn Mít | Vũ Thị Cam | Quý I`,
    ).flat(),
  ).not.toContain('Văn phòng');
});
