/** A report's text held against an invented annex: what is tied, what differs, what is left alone. */
import fc from 'fast-check';
import { compareProse, documentsIssued } from '../../../../src/domain/annex/prose';
import { paragraphsOf } from '../../../../src/domain/figures';
import { column, sheetRow } from '../../../../src/domain/grid';
import type { RecognizedIndicator } from '../../../../src/domain/tables';

type Line = readonly [
  number: string,
  label: string,
  unit: string,
  value: number | null,
  more?: Partial<RecognizedIndicator>,
];

const LINES: readonly Line[] = [
  ['1', 'Kiểm tra', '', null],
  ['1.1', 'Số phòng, đơn vị đã kiểm tra', 'Đơn vị', 6],
  ['1.2', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 30],
  ['1.3', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 25],
  ['2', 'Số VBQPPL đã ban hành', 'Văn bản', 2],
  ['3', 'Kết quả giải quyết TTHC', 'Hồ sơ', null, { numerator: 1180, denominator: 1200, valueType: 'ratio' }],
  ['4', 'Tỷ lệ hồ sơ được giải quyết đúng hạn', '%', 99.5],
  ['5', 'Dịch vụ công trực tuyến', '', 80],
  ['5.1', 'Số TTHC cung cấp toàn trình', 'TTHC', 60],
  ['5.2', 'Số TTHC cung cấp một phần', 'TTHC', 20],
  ['6', 'Số lượng phiếu khảo sát phát ra', 'Phiếu', 150],
  ['7', 'Số lượt tin nhắn nhắc việc tự động gửi công dân', 'Lượt', 900],
];

const INDICATORS: readonly RecognizedIndicator[] = LINES.map(([number, label, unit, value, more], index) => ({
  id: number,
  number,
  rawNumber: number,
  label,
  unit,
  rawValue: value === null ? '' : String(value),
  value,
  valueType: unit === '%' ? 'percent' : 'count',
  note: '',
  other: [],
  level: number.split('.').length,
  parentNumber: number.includes('.') ? (number.split('.')[0] ?? null) : null,
  sourceRows: [sheetRow(index + 1)],
  sources: { value: { row: sheetRow(index + 1), column: column(4) } },
  ...more,
}));

const ties = (text: string) =>
  compareProse(text, INDICATORS).flatMap((figure) =>
    figure.ties.map((tie) => `${tie.indicators.map(({ number }) => number).join('/')} ${String(tie.agrees)}`),
  );

test.each([
  ['Đã hoàn thành 25/30 nhiệm vụ theo kế hoạch', ['1.2 true', '1.3 true']],
  ['Đã hoàn thành 24/30 nhiệm vụ theo kế hoạch', ['1.2 true', '1.3 false']],
  ['Sở đã kiểm tra tại 06 đơn vị', ['1.1 true']],
  ['Sở đã kiểm tra 7 phòng, đơn vị', ['1.1 false']],
  ['Trong kỳ tiếp nhận 1.200 hồ sơ, đã giải quyết 1.180 hồ sơ', ['3 true', '3 true']],
  ['Trong kỳ tiếp nhận 1.210 hồ sơ, đã giải quyết 1.180 hồ sơ', ['3 false', '3 true']],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,5%', ['4 true']],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%', ['4 false']],
  ['Không có hồ sơ quá hạn', ['4 false']],
  ['Cung cấp toàn trình 60 TTHC (chiếm 75%)', ['5.1 true', '5.1/5 true']],
  ['Cung cấp toàn trình 60 TTHC (chiếm 70%)', ['5.1 true', '5.1/5 false']],
  ['Phát ra 150 phiếu khảo sát', ['6 true']],
  ['Tiếp nhận 1.200 hồ sơ (trong đó trực tuyến 700 hồ sơ)', ['3 true']],
  ['Đã giải quyết 1.180 hồ sơ, đạt 98,3%; đang giải quyết 20 hồ sơ', ['3 true', '3/3 true']],
  ['Cung cấp toàn trình 60 thủ tục, một phần 21 thủ tục', ['5.1 true', '5.2 false']],
  ['Đã ban hành 03 VBQPPL', ['2 false']],
  ['Hệ thống nhắc việc tự động đã gửi công dân 850 lượt tin nhắn', ['7 false']],
])('%s', (text, expected) => {
  expect(ties(text)).toEqual(expected);
});

test.each([
  'Thực hiện Kế hoạch số 30/KH-SVH ngày 25/3/2024',
  'Cùng kỳ năm trước tiếp nhận 900 hồ sơ',
  'Phấn đấu hoàn thành 30 nhiệm vụ',
  'Trong đó tiếp nhận trực tuyến 700 hồ sơ',
  'Riêng lĩnh vực này có 12 nhiệm vụ, đã hoàn thành 10 nhiệm vụ',
  'Còn 05 nhiệm vụ chưa hoàn thành',
  'Có 02 nhiệm vụ hoàn thành quá hạn',
  'Phòng Nghiệp vụ giải quyết 40 hồ sơ',
  'Tổ chức 02 hội nghị tập huấn cho 120 đại biểu',
  'Đăng tải 25 tin bài',
  'Áp dụng ISO 9001:2015',
])('tied to no line: %s', (text) => {
  expect(ties(text)).toEqual([]);
});

test('what is planned for the next period, and the annex pasted along, are not compared', () => {
  const body = 'Đã hoàn thành 25 nhiệm vụ.';
  expect(ties(`${body}\nIV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III\nĐã hoàn thành 99 nhiệm vụ.`)).toEqual([
    '1.3 true',
  ]);
  expect(ties(`${body}\nPhụ lục I\nĐã hoàn thành 99 nhiệm vụ.`)).toEqual(['1.3 true']);
});

test('normative documents are counted where they were issued, not where they are cited', () => {
  const text = `Trong kỳ, Sở đã tham mưu ban hành các văn bản:
- Quyết định số 12/2024/QĐ-UBND ngày 03/3/2024 sửa đổi Quyết định số 05/2019/QĐ-UBND;
- Quyết định 77/QĐ-UBND ngày 05/3/2024 về kiện toàn;
- Nghị quyết số 08/2024/NQ-HĐND ngày 10/4/2024.
Đang tham mưu trình UBND tỉnh ban hành:
- Quyết định số 33/2024/QĐ-UBND.
Thực hiện Quyết định số 44/2024/QĐ-UBND của UBND tỉnh.`;
  expect(documentsIssued(paragraphsOf(text), 2024).map(({ code }) => code)).toEqual([
    '12/2024/QĐ-UBND',
    '08/2024/NQ-HĐND',
  ]);
});

test('a figure agrees with its line exactly where the two are equal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (value) => {
      const written = value.toLocaleString('de-DE');
      expect(ties(`Đã giải quyết ${written} hồ sơ`)).toEqual([`3 ${String(value === 1180)}`]);
    }),
  );
});
