/** A workbook in the middle of its year: tasks with progress, the annex of two periods, targets with actuals. */
import { standardPeriod, type StandardPeriodKind } from '../../src/domain/annex';
import type { CivilDate } from '../../src/domain/dates';
import { composeReport, readBook, recordTargets, type ReportDraft } from '../../src/workflow';
import type { XlsxWorkbook } from '../../src/xlsx';
import { appendixWorkbook, date, structured, text, typeInto, type AppendixRow } from './appendix-workbook';
import { typeFigure, withAnnex } from './annex-workbook';
import { number } from './written-workbook';

export const REPORT_DAY = '2025-06-12' as CivilDate;

export const PLAN: readonly AppendixRow[] = [
  ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH'],
  ['1', 'Ban hành kế hoạch cải cách hành chính', 'Kế hoạch', 'Văn phòng Sở', '', 'Trước ngày 15/02/2025'],
  ['2', 'Kiểm tra tối thiểu 30% đơn vị trực thuộc', 'Báo cáo', 'Thanh tra Sở', '', 'Tháng 4/2025'],
  ['3', 'Tuyên truyền trên trang thông tin', 'Tin, bài', 'Văn phòng Sở', '', 'Thường xuyên'],
  ['II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
  ['1', 'Rà soát thủ tục hành chính', 'Quyết định', 'Văn phòng Sở', '', 'Tháng 5/2025'],
  ['2', 'Tỷ lệ hồ sơ trực tuyến đạt trên 90%', 'Hồ sơ', 'Phòng Một cửa', '', 'Tháng 8/2025'],
  ['III. CHUYỂN ĐỔI SỐ'],
  ['1', 'Xây dựng kho dữ liệu dùng chung', 'Kho dữ liệu', 'Trung tâm Thông tin', '', 'Quý III/2025'],
];

export function reportedYear(): XlsxWorkbook {
  const workbook = appendixWorkbook(PLAN);
  structured(workbook, '2025-01-10');
  typeInto(workbook, 'Ban hành kế hoạch', {
    'Ngày hoàn thành': date('2025-02-10'),
    'Văn bản minh chứng': text('12/KH-SCT'),
  });
  typeInto(workbook, 'Rà soát thủ tục', { 'Ngày hoàn thành': date('2025-06-05') });
  const before = withAnnex(workbook, '2024-H1');
  typeFigure(workbook, before, '3.1.1', number(9));
  const first = withAnnex(workbook, '2025-Q1');
  typeFigure(workbook, first, '3.1.1', number(5));
  typeFigure(workbook, first, '3.3', text('4.100/4.120'));
  const second = withAnnex(workbook, '2025-H1');
  typeFigure(workbook, second, '3.1.1', number(7));
  typeFigure(workbook, second, '3.3', text('16.181/16.183'));
  typeFigure(workbook, second, '3.3.1', number(99.5));
  typeFigure(workbook, second, '1.5', number(1));
  withAnnex(workbook, '2025-H1');
  const reading = readBook(workbook.snapshot(), REPORT_DAY);
  workbook.apply(recordTargets(reading.snapshot, reading.recognized).changeSet);
  return workbook;
}

export function reportOf(
  workbook: XlsxWorkbook,
  kind: StandardPeriodKind = 'half-year',
  asOf: CivilDate = REPORT_DAY,
): ReportDraft {
  return composeReport(readBook(workbook.snapshot(), asOf), { period: standardPeriod(kind, 2025), asOf });
}
