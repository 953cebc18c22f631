/** The sheet "Mục tiêu": rows for the plan's targets, verdicts as formulas, nothing entered ever lost. */
import { recognizeWorkbook } from '../../../src/domain/tables';
import { isMet } from '../../../src/domain/targets';
import { ownSheetsOf, recordTargets } from '../../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { column, sheetRow } from '../../../src/domain/grid';
import {
  appendixWorkbook,
  tableRows,
  writeAppendix,
  type AppendixRow,
} from '../../support/appendix-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { changeSet, saved } from '../../support/written-workbook';

const PLAN: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', 'Kiểm tra tối thiểu 30% đơn vị trực thuộc', '02 báo cáo', 'Văn phòng', '', 'Quý III/2025'],
  ['2', 'Tỷ lệ hồ sơ quá hạn dưới 2%', 'Hồ sơ', 'Văn phòng', '', 'Thường xuyên'],
  ['3', 'Phấn đấu không có hồ sơ trễ hẹn', 'Hồ sơ', 'Văn phòng', '', 'Trong năm 2025'],
  ['4', 'Tỷ lệ nộp hồ sơ trực tuyến đạt trên 90%', 'Hồ sơ', 'Văn phòng', '', 'Trong năm 2025'],
  ['5', 'Thời gian chờ không quá 15 phút', 'Hồ sơ', 'Văn phòng', '', 'Trong năm 2025'],
];

function record(workbook: XlsxWorkbook) {
  const snapshot = workbook.snapshot();
  const recognized = recognizeWorkbook(snapshot.sheets, { ownSheets: ownSheetsOf(snapshot) });
  const result = recordTargets(snapshot, recognized);
  workbook.apply(result.changeSet);
  return result;
}

function enter(workbook: XlsxWorkbook, row: number, actual: number): void {
  workbook.apply(
    changeSet({
      kind: 'write-block',
      sheet: 'Mục tiêu',
      at: { row: sheetRow(4 + row), column: column(7) },
      cells: [[{ kind: 'number', number: actual }]],
    }),
  );
}

const ACTUALS = [30, 3, 1.5, 0, 90, 15];
const VERDICTS = ['Đạt', 'Đạt', 'Đạt', 'Đạt', 'Chưa đạt', 'Đạt'];

test('each target has its row, with what it asks', () => {
  const workbook = appendixWorkbook(PLAN);
  record(workbook);
  const { snapshot } = saved(workbook);
  expect(
    tableRows(snapshot, 'MucTieu').map((row) => [
      row['Yêu cầu'],
      row['Mức'],
      row['Đơn vị tính'],
      row['Kỳ'],
      row['Ô nguồn'],
      row['Đánh giá'],
    ]),
  ).toEqual([
    ['Tối thiểu', '30', '%', '2025', 'Phụ lục!B6', 'Chưa có số liệu'],
    ['Bằng', '2', 'báo cáo', '2025', 'Phụ lục!C6', 'Chưa có số liệu'],
    ['Dưới', '2', '%', '2025', 'Phụ lục!B7', 'Chưa có số liệu'],
    ['Bằng', '0', 'hồ sơ', '2025', 'Phụ lục!B8', 'Chưa có số liệu'],
    ['Trên', '90', '%', '2025', 'Phụ lục!B9', 'Chưa có số liệu'],
    ['Không quá', '15', 'phút', '2025', 'Phụ lục!B10', 'Chưa có số liệu'],
  ]);
});

test('what was entered survives a second run, which judges it and adds what is new', () => {
  const workbook = appendixWorkbook(PLAN);
  record(workbook);
  ACTUALS.forEach((actual, index) => enter(workbook, index + 1, actual));
  writeAppendix(workbook, [...PLAN, ['6', 'Tổ chức ít nhất 03 cuộc đối thoại', '', 'Văn phòng', '', '']]);
  expect(record(workbook).added).toBe(1);
  const rows = tableRows(saved(workbook).snapshot, 'MucTieu');
  expect(rows.map((row) => row['Kết quả thực hiện'])).toEqual(['30', '3', '1.5', '0', '90', '15', '']);
  expect(rows.map((row) => row['Đánh giá'])).toEqual([...VERDICTS, 'Chưa có số liệu']);
});

test('a run on the same plan changes nothing', () => {
  const workbook = appendixWorkbook(PLAN);
  record(workbook);
  ACTUALS.forEach((actual, index) => enter(workbook, index + 1, actual));
  record(workbook);
  const before = workbook.snapshot();
  record(workbook);
  expect(workbook.snapshot()).toEqual(before);
});

test('a plan without targets gets no sheet', () => {
  const workbook = appendixWorkbook([
    ['I. CHUNG'],
    ['1', 'Ban hành kế hoạch', 'Kế hoạch', 'Văn phòng', '', 'Quý I/2025'],
  ]);
  expect(record(workbook).changeSet.changes).toEqual([]);
});

test('targets that contradict each other are told', () => {
  const workbook = appendixWorkbook([
    ['I. CHUNG'],
    ['1', 'Tỷ lệ nộp hồ sơ trực tuyến đạt trên 90%', '', 'Văn phòng', '', ''],
    ['2', 'Tỷ lệ nộp hồ sơ trực tuyến đạt 80%', '', 'Văn phòng', '', ''],
    ['3', 'Tỷ lệ thanh toán trực tuyến đạt 80%', '', 'Văn phòng', '', ''],
  ]);
  expect(record(workbook).conflicts.map(({ first, second }) => [first.value, second.value])).toEqual([
    [90, 80],
  ]);
});

test.each([
  ['at-least', 70, '%', 70, true],
  ['at-least', 70, '%', 0.95, true],
  ['at-least', 70, '%', 69.9, false],
  ['more-than', 90, '%', 90, false],
  ['less-than', 2, '%', 2, false],
  ['at-most', 15, 'phút', 15, true],
  ['exactly', 0, 'hồ sơ', 1, false],
  ['exactly', 24, 'tin bài', 30, true],
  ['range', 2, 'sáng kiến', 4, true],
  ['decrease', 10, '%', 12, true],
  ['at-least', 70, '%', null, null],
] as const)('%s %d %s, done %p: met is %p', (binding, value, unit, actual, met) => {
  expect(isMet(binding, value, unit, actual)).toBe(met);
});

describeWithLibreOffice('another calculator', () => {
  test('judges every row as we do', async () => {
    const workbook = appendixWorkbook(PLAN);
    record(workbook);
    ACTUALS.forEach((actual, index) => enter(workbook, index + 1, actual));
    record(workbook);
    const there = openWorkbook(await recalculate(saved(workbook).bytes)).snapshot();
    expect(tableRows(there, 'MucTieu').map((row) => row['Đánh giá'])).toEqual(VERDICTS);
  });
});
