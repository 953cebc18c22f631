/** One column for what comes of a task and by when. */
import { recognizeWorkbook, type RecognizedWorkbook } from '../../../../src/domain/tables';
import { splitDeadline } from '../../../../src/domain/tables/rows/split-deadline';
import { gridsOf } from '../../../support/grid-text';

test.each([
  ['Đề án, trước 30/6/2026', 'Đề án', 'trước 30/6/2026'],
  ['Kế hoạch, báo cáo; Quý IV/2026', 'Kế hoạch, báo cáo', 'Quý IV/2026'],
  ['Quyết định (tháng 9/2026)', 'Quyết định', 'tháng 9/2026'],
])('“%s” is parted', (text, product, deadline) => {
  expect(splitDeadline(text)).toEqual({ product, deadline });
});

test.each(['Kế hoạch, báo cáo', 'Báo cáo năm 2026', ''])('“%s” stays whole', (text) => {
  expect(splitDeadline(text)).toBeUndefined();
});

const ROWS = [
  '1 | Xây dựng đề án | Phòng Nội vụ | Đề án, trước 30/6/2026',
  '2 | Kiểm tra kỷ luật | Thanh tra | Kết luận, Quý IV/2026',
];

function recognized(heading: string): RecognizedWorkbook {
  const text = [`STT | Nhiệm vụ | Đơn vị chủ trì | ${heading}`, ...ROWS].join('\n');
  return recognizeWorkbook(gridsOf(text), { year: 2026 });
}

function read(heading: string): (readonly [string, string, string | null])[] {
  const [table] = recognized(heading).tables;
  return (table?.tasks ?? []).map(({ fields, due }) => [fields.product, fields.deadline, due.due]);
}

test('a heading that names both gives both', () => {
  expect(read('Sản phẩm và thời hạn hoàn thành')).toEqual([
    ['Đề án', 'trước 30/6/2026', '2026-06-29'],
    ['Kết luận', 'Quý IV/2026', '2026-12-31'],
  ]);
});

test('a table that names its deadlines with its products has a column for them', () => {
  const rules = (heading: string): string[] => recognized(heading).findings.map(({ rule }) => rule);
  expect(rules('Sản phẩm, thời hạn')).not.toContain('missing-column');
  expect(rules('Sản phẩm')).toContain('missing-column');
});

test('a heading that names the product alone keeps its cells whole', () => {
  expect(read('Sản phẩm')).toEqual([
    ['Đề án, trước 30/6/2026', '', null],
    ['Kết luận, Quý IV/2026', '', null],
  ]);
});
