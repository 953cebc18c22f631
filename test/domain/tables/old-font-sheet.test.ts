/** A plan typed for an old font is read as if it stood in Unicode, and its sheet is told of once. */
import { column, sheetRow, type SheetGrid } from '../../../src/domain/grid';
import { createRecognition, recognizeWorkbook } from '../../../src/domain/tables';
import { gridsOf } from '../../support/grid-text';

const UNICODE = `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026
STT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời hạn hoàn thành
I | CHỈ ĐẠO, ĐIỀU HÀNH
1 | Ban hành kế hoạch tuyên truyền | Kế hoạch | Văn phòng Sở | Trước ngày 15/3/2026
2 | Tổ chức kiểm tra tại các đơn vị | Báo cáo | Thanh tra Sở | Quý III/2026
3 | Rà soát thủ tục | Quyết định | Phòng Một cửa | Thường xuyên`;
const TCVN3 = `KÕ HO¹CH C¶I C¸CH HµNH CHÝNH N¡M 2026
STT | NhiÖm vô | S¶n phÈm | §¬n vÞ chñ tr× | Thêi h¹n hoµn thµnh
I | CHØ §¹O, §IÒU HµNH
1 | Ban hµnh kÕ ho¹ch tuyªn truyÒn | KÕ ho¹ch | V¨n phßng Së | Tr\u00adíc ngµy 15/3/2026
2 | Tæ chøc kiÓm tra t¹i c¸c ®¬n vÞ | B¸o c¸o | Thanh tra Së | Quý III/2026
3 | Rµ so¸t thñ tôc | QuyÕt ®Þnh | Phßng Mét cöa | Th\u00adêng xuyªn`;
const VNI = `KEÁ HOAÏCH CAÛI CAÙCH HAØNH CHÍNH NAÊM 2026
STT | Nhieäm vuï | Saûn phaåm | Ñôn vò chuû trì | Thôøi haïn hoaøn thaønh
I | CHÆ ÑAÏO, ÑIEÀU HAØNH
1 | Ban haønh keá hoaïch tuyeân truyeàn | Keá hoaïch | Vaên phoøng Sôû | Tröôùc ngaøy 15/3/2026
2 | Toå chöùc kieåm tra taïi caùc ñôn vò | Baùo caùo | Thanh tra Sôû | Quyù III/2026
3 | Raø soaùt thuû tuïc | Quyeát ñònh | Phoøng Moät cöûa | Thöôøng xuyeân`;

const gridOf = (text: string): SheetGrid => {
  const [grid] = gridsOf(text);
  if (!grid) throw new Error('no sheet');
  return grid;
};

test.each([
  ['TCVN3', TCVN3, 'tcvn3', 'KÕ HO¹CH C¶I C¸CH HµNH CHÝNH N¡M 2026'],
  ['VNI', VNI, 'vni', 'KEÁ HOAÏCH CAÛI CAÙCH HAØNH CHÍNH NAÊM 2026'],
])('%s', (_what, text, message, stored) => {
  const read = recognizeWorkbook([gridOf(text)]);
  const plain = recognizeWorkbook([gridOf(UNICODE)]);
  expect(read.tables).toEqual(plain.tables);
  expect(read.year).toEqual(plain.year);
  const told = read.findings.filter((finding) => !plain.findings.some(({ rule }) => rule === finding.rule));
  expect(told).toEqual([
    {
      rule: 'old-font',
      message,
      severity: 'warning',
      sheet: gridOf(text).name,
      row: 1,
      column: 1,
      data: { text: stored, readAs: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026' },
    },
  ]);
});

test.each([
  ['in Unicode into an old font', UNICODE, TCVN3],
  ['in an old font into Unicode', TCVN3, UNICODE],
])('a sheet %s, typed over row by row, is read after each as if for the first time', (_what, from, to) => {
  const recognition = createRecognition();
  let grid = gridOf(from);
  recognition.read([grid]);
  for (const row of gridOf(to).rows) {
    grid = { ...grid, rows: grid.rows.map((each) => (each.row === row.row ? row : each)) };
    expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
  }
});

test('edits within an old font too', () => {
  const recognition = createRecognition();
  const grid = gridOf(TCVN3);
  recognition.read([grid]);
  const cell = { column: column(2), value: 'KiÓm tra c«ng vô', text: 'KiÓm tra c«ng vô' };
  const rows = grid.rows.map((each) =>
    each.row === sheetRow(5)
      ? { ...each, cells: each.cells.map((old) => (old.column === cell.column ? cell : old)) }
      : each,
  );
  const read = recognition.read([{ ...grid, rows }]);
  expect(read.tables[0]?.tasks[1]?.fields.task).toBe('Kiểm tra công vụ');
});

test('what somebody typed for an old font into a sheet in Unicode is read, and the rest stays', () => {
  const typedIn = [
    '1 | Rà soát hồ sơ | Văn phòng | 15/3/2026 | §· hoµn thµnh',
    '2 | Báo cáo số liệu | Thanh tra | 30/6/2026 | §ang thùc hiÖn',
    '3 | Công khai ngân sách | Văn phòng | 30/9/2026 | Ch\u00ada b¾t ®Çu',
  ];
  const text = ['STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng', ...typedIn].join('\n');
  const [table] = recognizeWorkbook([gridOf(text)], { year: 2026 }).tables;
  expect(table?.tasks.map(({ fields }) => [fields.task, fields.status])).toEqual([
    ['Rà soát hồ sơ', 'Đã hoàn thành'],
    ['Báo cáo số liệu', 'Đang thực hiện'],
    ['Công khai ngân sách', 'Chưa bắt đầu'],
  ]);
});
