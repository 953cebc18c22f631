/** Where the year comes from that deadlines are read against. */
import { recognizeWorkbook } from '../../../src/domain/tables';
import { gridsOf } from '../../support/grid-text';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
const ROWS = '1 | Ban hành kế hoạch | Văn phòng | Trước 15/3\n2 | Tổng kết công tác | Văn phòng | Tháng 12';
const MARKED =
  '@merge A1:A2 B1:B2 C1:C2 D1:G1\nSTT | Nhiệm vụ | Đơn vị chủ trì | Thực hiện năm 2027\n |  |  | Quý I | Quý II | Quý III | Quý IV\n' +
  '1 | Ban hành kế hoạch | Văn phòng | x\n2 | Tổng kết công tác | Văn phòng |  |  |  | x';

test.each([
  ['the title', `KẾ HOẠCH CÔNG TÁC NĂM 2026\n\n${HEAD}\n${ROWS}`, 2026, 'title'],
  ['the heading over the deadlines', `${HEAD} năm 2027\n${ROWS}`, 2027, 'heading'],
  ['what stands over marked quarters', MARKED, 2027, 'heading'],
  ['the deadlines themselves', `${HEAD}\n${ROWS}\n3 | Sơ kết | Văn phòng | 30/6/2025`, 2025, 'deadlines'],
  ['the name of the sheet', `@sheet KH 2028\n${HEAD}\n${ROWS}`, 2028, 'sheet'],
  ['nowhere', `${HEAD}\n${ROWS}`, null, 'none'],
])('the year comes from %s', (_where, text, value, from) => {
  expect(recognizeWorkbook(gridsOf(text)).year).toEqual({ value, from });
});

test.each([
  ['KH CCHC 2026.xlsx', 2026, 'file'],
  ['/du-lieu/2024/Phụ lục năm 2026 (bản ký).xlsx', 2026, 'file'],
  ['C:\\Kế hoạch 2025\\Phụ lục.xlsx', null, 'none'],
  ['Kế hoạch 2026-2030.xlsx', null, 'none'],
  ['CV 120261.xlsx', null, 'none'],
])('where nothing inside names a year, the file “%s” gives %s', (fileName, value, from) => {
  expect(recognizeWorkbook(gridsOf(`${HEAD}\n${ROWS}`), { fileName }).year).toEqual({ value, from });
});

test('whatever stands inside the workbook outranks the name of the file', () => {
  const grids = gridsOf(`@sheet KH 2028\n${HEAD}\n${ROWS}`);
  expect(recognizeWorkbook(grids, { fileName: 'KH 2026.xlsx' }).year).toEqual({ value: 2028, from: 'sheet' });
});

test('a sheet that names a span of years names no year', () => {
  expect(recognizeWorkbook(gridsOf(`@sheet 2026-2030\n${HEAD}\n${ROWS}`)).year.value).toBeNull();
});

test.each([
  ['NHIỆM VỤ GIAI ĐOẠN 2026-2030', '31/12/2029', []],
  ['NHIỆM VỤ NĂM HỌC 2025-2026', '15/9/2025', []],
  ['NHIỆM VỤ NĂM 2026', '31/12/2029', ['deadline-outside-plan-year']],
  ['NHIỆM VỤ GIAI ĐOẠN 2026-2030', '31/12/2035', ['deadline-outside-plan-year']],
])('%s: %s', (title, deadline, expected) => {
  const text = `${title}\nSTT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Rà soát quy chế | Văn phòng | 30/6/2026\n2 | Tổng kết | Văn phòng | ${deadline}`;
  const { findings } = recognizeWorkbook(gridsOf(text));
  expect(findings.map(({ rule }) => rule)).toEqual(expected);
});
