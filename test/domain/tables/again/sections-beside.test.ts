/** Reading again after edits of a plan whose sections stand in a column beside its tasks. */
import fc from 'fast-check';
import { cellRange, type SheetGrid } from '../../../../src/domain/grid';
import { createRecognition, recognizeWorkbook } from '../../../../src/domain/tables';
import { rowOf, typed } from '../../../support/typed-grid';

const VERBS = ['Rà soát', 'Ban hành', 'Kiểm tra', 'Tổng hợp', 'Công khai', 'Khảo sát'];
const UNITS = ['Văn phòng Sở', 'Phòng Kế hoạch', 'Thanh tra Sở', 'Trung tâm Thông tin'];
const DUES = ['Quý I/2026', 'Trước ngày 15/6/2026', 'Tháng 9/2026', 'Thường xuyên', 'Ngày 25 hằng tháng'];
const TEXTS = ['', 'Kiểm tra', 'như trên', '4.10', 'II', 'TỔNG CỘNG', 'Khu vực phía Bắc', '7', '12'];

const FIELDS = ['Cải cách thể chế', 'Cải cách TTHC', 'Chuyển đổi số', 'Cải cách tài chính công'];
const rows = Array.from({ length: 24 }, (_, index) =>
  rowOf(index + 4, [
    String(index + 1),
    index % 6 === 0 || index % 6 > 3 ? (FIELDS[Math.floor(index / 6)] ?? '') : '',
    `${VERBS[index % 6] ?? ''} hồ sơ đợt ${String(index)}`,
    `Báo cáo số ${String(index)}`,
    UNITS[index % 4] ?? '',
    DUES[index % 5] ?? '',
  ]),
);
const plan: SheetGrid = {
  name: 'Phụ lục',
  rows: [
    rowOf(1, ['KẾ HOẠCH NĂM 2026']),
    rowOf(3, ['STT', 'Lĩnh vực', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn']),
    ...rows,
  ],
  merges: [cellRange(1, 1, 1, 6), ...[0, 6, 12, 18].map((at) => cellRange(at + 4, 2, at + 7, 2))],
};
const edits = fc.array(
  fc.record({
    row: fc.integer({ min: 4, max: 27 }),
    at: fc.constantFrom(1, 2, 2, 2, 3, 4, 6),
    text: fc.constantFrom(...TEXTS, ...FIELDS),
  }),
  { minLength: 1, maxLength: 6 },
);

test('it has them', () => {
  expect(recognizeWorkbook([plan]).tables[0]?.sections.map(({ title }) => title)).toEqual(FIELDS);
});

test('any edits are read as if for the first time', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const recognition = createRecognition();
      let grid = plan;
      recognition.read([grid]);
      for (const { row, at, text } of all) {
        grid = typed(grid, row, at, text);
        expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
      }
    }),
    { numRuns: 60 },
  );
});
