/** A plan of an invented department in the course of its year, with what people typed, ready to be counted. */
import type { CivilDate } from '../../src/domain/dates';
import type { Month } from '../../src/domain/scoreboard';
import { column, sheetRow } from '../../src/domain/grid';
import type { CellContent } from '../../src/workbook';
import {
  meetingPage,
  monthPage,
  scorePlan,
  type MeetingPage,
  type MonthPage,
  type ScoreOptions,
  type ScoreResult,
} from '../../src/workflow';
import type { XlsxWorkbook } from '../../src/xlsx';
import { appendixWorkbook, date, structured, text, typeInto, type AppendixRow } from './appendix-workbook';
import { changeSet } from './written-workbook';

const PLAN: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', 'Việc một', 'Kế hoạch', 'Văn phòng Sở', '', 'Trước ngày 15/3/2025'],
  ['2', 'Việc hai', 'Báo cáo', 'văn phòng sở', '', 'Quý III/2025'],
  ['3', 'Việc ba', 'Tin', 'Trung tâm Thông tin; Văn phòng Sở', '', 'Thường xuyên'],
  ['4', 'Việc bốn', 'Báo cáo', 'Phòng A*', '', 'Chậm nhất ngày 30/6/2025'],
  ['5', 'Việc năm', 'Báo cáo', 'Phòng A', '', 'Tháng 6/2025'],
  ['II. THỂ CHẾ ~ "QUY PHẠM"?'],
  ['1', 'Việc sáu', 'Quyết định', 'Phòng Một cửa', '', 'Ngày 25 hằng tháng'],
  ['2', 'Việc bảy', 'Quyết định', '', '', 'Chậm nhất ngày 10/7/2025'],
  ['3', 'Việc tám', 'Quyết định', longLead(), '', 'Chậm nhất ngày 31/12/2025'],
  ['4', 'Việc chín', 'Quyết định', 'VP Sở', '', 'Trong năm 2025'],
];

/** Longer than a criterion may be. */
function longLead(): string {
  return (
    'Phòng Kế hoạch tổng hợp và Hợp tác quốc tế, phối hợp với các phòng chuyên môn, các đơn vị trực thuộc, Trung tâm ' +
    'Thông tin, Ban Quản lý dự án và các cơ quan liên quan theo phân công của Giám đốc Sở tại các văn bản chỉ đạo điều ' +
    'hành hằng năm về cải cách hành chính'
  );
}

export function planUnderWay(): XlsxWorkbook {
  const workbook = appendixWorkbook(PLAN);
  structured(workbook, '2025-01-01');
  typeInto(workbook, 'Việc một', {
    'Ngày hoàn thành': date('2025-03-10'),
    'Văn bản minh chứng': text('12/KH'),
  });
  typeInto(workbook, 'Việc hai', { 'Ngày hoàn thành': { kind: 'number', number: 45_930.75 } });
  typeInto(workbook, 'Việc bốn', { 'Ngày hoàn thành': date('2025-06-30') });
  typeInto(workbook, 'Việc năm', { 'Ghi chú theo dõi': text('Chờ Sở Nội vụ') });
  typeInto(workbook, 'Việc tám', { 'Tiến độ': text('Hoàn thành') });
  return workbook;
}

/** Counts and applies. */
export function scored(
  workbook: XlsxWorkbook,
  asOf: string,
  options: Partial<ScoreOptions> = {},
): ScoreResult {
  const result = scorePlan(workbook.snapshot(), { asOf: asOf as CivilDate, ...options });
  if ('refused' in result) throw new Error(result.refused.id);
  workbook.apply(result.changeSet);
  return result;
}

export function met(workbook: XlsxWorkbook, asOf: string): MeetingPage {
  const result = meetingPage(workbook.snapshot(), { asOf: asOf as CivilDate });
  if ('refused' in result) throw new Error(result.refused.id);
  workbook.apply(result.changeSet);
  return result;
}

export function reported(workbook: XlsxWorkbook, asOf: string, month: string): MonthPage {
  const result = monthPage(workbook.snapshot(), { asOf: asOf as CivilDate, month: month as Month });
  if ('refused' in result) throw new Error(result.refused.id);
  workbook.apply(result.changeSet);
  return result;
}

/** Types into the row of a table whose cell under `by` begins so. */
export function typeBeside(
  workbook: XlsxWorkbook,
  name: string,
  by: readonly [heading: string, opening: string],
  heading: string,
  content: CellContent,
): void {
  for (const sheet of workbook.snapshot().sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (!table) continue;
    const [byAt, at] = [table.columns.indexOf(by[0]), table.columns.indexOf(heading)];
    const row = sheet.rows.find(
      (each) =>
        each.row > table.range.top &&
        each.cells.find((cell) => cell.column === table.range.left + byAt)?.text.startsWith(by[1]) === true,
    );
    if (!row || at < 0) throw new Error(`no ${heading} beside ${by[1]}`);
    const place = { row: sheetRow(row.row), column: column(table.range.left + at) };
    workbook.apply(changeSet({ kind: 'write-block', sheet: sheet.name, at: place, cells: [[content]] }));
    return;
  }
  throw new Error(`no table ${name}`);
}
