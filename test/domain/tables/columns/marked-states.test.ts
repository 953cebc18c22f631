/** States told by a mark under one of several headings. */
import { recognizeWorkbook, type RecognizedTask } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const tasks = (text: string): readonly RecognizedTask[] =>
  recognizeWorkbook(gridsOf(text), { year: 2026 }).tables.flatMap((table) => table.tasks);

test('the heading above the mark is the state', () => {
  expect(
    tasks(
      '@merge A1:A2 B1:B2 C1:C2 D1:F1\nTT | Nhiệm vụ | Thời hạn | Tình trạng\n |  |  | Đã hoàn thành | Đang thực hiện | Chưa thực hiện\n' +
        '1 | Ban hành kế hoạch | 15/01/2026 | x\n2 | Rà soát thủ tục | 31/3/2026 |  | x\n3 | Tập huấn | 20/3/2026',
    ).map(({ fields, other }) => [fields.status, other]),
  ).toEqual([
    ['Đã hoàn thành', []],
    ['Đang thực hiện', []],
    ['', []],
  ]);
});

test('the last of several stages is the deadline', () => {
  expect(
    tasks(
      '@merge A1:A2 B1:B2 C1:C2 D1:F1\nSTT | Tên văn bản | Cơ quan soạn thảo | Thời gian\n |  |  | Gửi thẩm định | Trình | Ban hành\n' +
        '1 | Quyết định về nhà chung cư | Sở Xây dựng | Tháng 3 | Tháng 4 | Tháng 5\n2 | Nghị quyết về học phí | Sở Giáo dục | Tháng 5 | Tháng 6 | Tháng 7',
    ).map(({ fields, due }) => [fields.lead, due.due]),
  ).toEqual([
    ['Sở Xây dựng', '2026-05-31'],
    ['Sở Giáo dục', '2026-07-31'],
  ]);
});
