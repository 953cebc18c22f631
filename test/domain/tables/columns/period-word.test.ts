/** Figures under a heading that says "Tháng" or "Quý" are deadlines. */
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const plan = (heading: string, cells: readonly string[]): string =>
  [
    `TT | Nội dung công việc | Đơn vị chuẩn bị | ${heading}`,
    ...['Rà soát quy chế', 'Kiểm tra công vụ', 'Tổng kết năm'].map(
      (task, index) => `${String(index + 1)} | ${task} | Văn phòng | ${cells[index] ?? ''}`,
    ),
  ].join('\n');

const read = (heading: string, cells: readonly string[]) =>
  recognizeWorkbook(gridsOf(plan(heading, cells)), { year: 2026 }).tables[0]?.tasks.map(({ fields, due }) => [
    fields.deadline,
    due.start,
    due.due,
  ]);

test('“6” under “Tháng” is June, “4-6” from April to June', () => {
  expect(read('Tháng', ['6', '4-6', '#12'])).toEqual([
    ['Tháng 6', '2026-06-01', '2026-06-30'],
    ['Tháng 4-6', '2026-04-01', '2026-06-30'],
    ['Tháng 12', '2026-12-01', '2026-12-31'],
  ]);
});

test('“II” under “Quý” is the second quarter', () => {
  expect(read('Quý', ['I', 'II, III', '4'])).toEqual([
    ['Quý I', '2026-01-01', '2026-03-31'],
    ['Quý II, III', '2026-04-01', '2026-09-30'],
    ['Quý 4', '2026-10-01', '2026-12-31'],
  ]);
});

test('a cell that says more is read as it stands', () => {
  expect(read('Tháng kết thúc', ['6', 'Tháng 9/2026', 'Thường xuyên'])).toEqual([
    ['Tháng 6', '2026-06-01', '2026-06-30'],
    ['Tháng 9/2026', '2026-09-01', '2026-09-30'],
    ['Thường xuyên', null, null],
  ]);
});

test.each(['Quỹ lương', 'Quy mô', 'Trang', 'Tháng tuổi'])('“%s” says nothing of time', (heading) => {
  const [table] = recognizeWorkbook(gridsOf(plan(heading, ['6', '7', '8'])), { year: 2026 }).tables;
  expect(table?.columns[3]?.field).not.toBe('deadline');
});
