/** One plan under the headings that different offices give its columns. */
import { recognizeWorkbook, type ColumnField } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const USUAL = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Ghi chú'];
const ROWS = [
  '1 | Rà soát thủ tục hành chính | Báo cáo | Văn phòng Sở | Các phòng | Quý II/2026',
  '2 | Xây dựng kế hoạch tuyên truyền | Kế hoạch | Phòng Nội vụ |  | Trước 30/6/2026 | theo Nghị quyết 01',
  '3 | Tổ chức hội nghị đối thoại | Hội nghị | Thanh tra Sở | Sở Tài chính | Thường xuyên',
];

const fieldUnder = (place: number, heading: string): ColumnField | undefined => {
  const head = USUAL.with(place, heading).join(' | ');
  const [table] = recognizeWorkbook(gridsOf([head, ...ROWS].join('\n')), { year: 2026 }).tables;
  return table?.columns[place]?.field;
};

const HEADINGS: readonly (readonly [ColumnField, number, readonly string[]])[] = [
  ['number', 0, ['Số TT', 'S.T.T', 'Mã việc', '#', 'Ký hiệu', 'ID']],
  [
    'task',
    1,
    [
      ...[
        'Tên đề án/nhiệm vụ',
        'Nội dung giao nhiệm vụ',
        'Danh mục công việc',
        'Tên cuộc kiểm tra',
        'Hạng mục',
      ],
      ...['Nội dung thanh tra', 'Công việc cần làm', 'Nhiệm vụ, giải pháp chủ yếu', 'Ten van ban'],
    ],
  ],
  [
    'product',
    2,
    [
      'Kết quả mong đợi',
      'Sản phẩm trình',
      'Đầu ra',
      'Hình thức văn bản',
      'Hình thức ban hành',
      'Kết quả cần đạt',
      'Outputs',
    ],
  ],
  [
    'lead',
    3,
    [
      ...['Cơ quan chủ trì tham mưu', 'Đơn vị đầu mối', 'Giao chủ trì', 'Cơ quan soạn thảo', 'Cơ quan trình'],
      'Người',
      ...['Khoa, phòng', 'Đồng chí phụ trách', 'Thực hiện', 'Cơ quan chuẩn bị', 'Lead agency'],
    ],
  ],
  [
    'cooperating',
    4,
    [
      'Thành phần phối hợp',
      'Phòng ban liên quan',
      'Đơn vị cùng thực hiện',
      'Cơ quan cùng phối hợp',
      'Đơn vị hỗ trợ',
      'Giao phối hợp',
    ],
  ],
  [
    'deadline',
    5,
    [
      ...['Thời gian trình', 'Lộ trình', 'Hạn báo cáo', 'Thời gian bắt đầu - kết thúc', 'Dự kiến hoàn thành'],
      ...['Mốc tiến độ', 'Năm hoàn thành', 'Thời kỳ thực hiện', 'Timeline'],
    ],
  ],
  ['note', 6, ['GC', 'Thông tin thêm', 'Remarks']],
];

test.each(
  HEADINGS.flatMap(([field, place, headings]) => headings.map((heading) => [heading, field, place] as const)),
)('“%s” heads the %s', (heading, field, place) => {
  expect(fieldUnder(place, heading)).toBe(field);
});

test('a criterion is what the measure beside it is for', () => {
  const [table] = recognizeWorkbook(
    gridsOf(
      'STT | Tiêu chí thành phần | Điểm chuẩn | Giải pháp khắc phục | Đơn vị chủ trì | Thời hạn\n' +
        '1.1 | Mức độ hoàn thành kế hoạch | #2 | Đôn đốc các đơn vị | Văn phòng | Quý III\n1.2 | Xử lý văn bản trái luật | #1 | Kiểm tra văn bản | Phòng Pháp chế | Quý IV',
    ),
    { year: 2026 },
  ).tables;
  expect(table?.columns.map(({ field }) => field).join(' ')).toBe('number goal other task lead deadline');
});

test('shares of work done number nothing, whatever stands over them', () => {
  const text =
    'Nhiệm vụ | Chủ trì | Hạn | Làm được\nNâng cấp phần mềm | Văn phòng | 20/2/2026 | #1\nSoạn báo cáo quý | Văn phòng | 14/3/2026 | #1\nChuẩn bị đoàn kiểm tra | Thanh tra | 29/5/2026 | #0.4\nRà soát hồ sơ | Thanh tra | 30/6/2026 | #0';
  const [table] = recognizeWorkbook(gridsOf(text), { year: 2026 }).tables;
  expect(table?.columns.map(({ field }) => field)).not.toContain('number');
});

test.each([
  ['Người ký', ['Lê An', 'Vũ Bình', 'Lê An'], 'other'],
  ['Nguồn', ['UBND tỉnh', 'Bộ Nội vụ', 'HĐND tỉnh'], 'other'],
  ['Nguồn', ['NSNN', 'NSNN', 'Xã hội hóa'], 'budget'],
])('“%s” over %j is %s', (heading, cells, field) => {
  const head = ['STT', 'Nhiệm vụ', heading, 'Đơn vị chủ trì', 'Thời hạn'].join(' | ');
  const rows = ['Rà soát thủ tục', 'Xây dựng kế hoạch', 'Tổ chức hội nghị'].map(
    (task, at) => `${String(at + 1)} | ${task} | ${cells[at] ?? ''} | Văn phòng Sở | Quý II/2026`,
  );
  const [table] = recognizeWorkbook(gridsOf([head, ...rows].join('\n')), { year: 2026 }).tables;
  expect(table?.columns.map((column) => column.field)).toEqual(['number', 'task', field, 'lead', 'deadline']);
});
