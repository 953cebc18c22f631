/** A unit that still types for the fonts of before Unicode: what it reports arrives in letters that all can read. */
import { consolidate, type Consolidation } from '../../../src/workflow';
import { appendixWorkbook, reopened, structured, text } from '../../support/appendix-workbook';
import { fill, sheetsOf } from '../../support/task-sheet-round';

const DAY = '2025-06-15';

function reported(cells: Parameters<typeof fill>[2]): Consolidation {
  const master = appendixWorkbook();
  structured(master, DAY);
  const sheet = sheetsOf(master, DAY).get('Văn phòng Sở');
  if (!sheet) throw new Error('no sheet');
  fill(sheet, 0, cells);
  const result = consolidate(master.snapshot(), [{ name: 'vp.xlsx', snapshot: reopened(sheet).snapshot() }]);
  if (!result) throw new Error('no task table');
  return result;
}

test('words for progress are understood, notes and days arrive in Unicode', () => {
  const { taken, left } = reported({
    'Tiến độ': text('Hoµn thµnh'),
    'Ngày hoàn thành': text('ngµy 10 th¸ng 6 n¨m 2025'),
    'Văn bản minh chứng': text('QuyÕt ®Þnh sè 12/Q§-SXD'),
    'Ghi chú theo dõi': text('§· ban hµnh, chê phæ biÕn'),
  });
  expect(Object.fromEntries(taken.map(({ field, value }) => [field, value]))).toEqual({
    progress: 'Hoàn thành',
    doneOn: '2025-06-10',
    evidence: 'Quyết định số 12/QĐ-SXD',
    followUp: 'Đã ban hành, chờ phổ biến',
  });
  expect(left).toEqual([]);
});

test('what cannot be understood is listed as its readers see it', () => {
  const { taken, left } = reported({ 'Tiến độ': text('B¸o c¸o sau') });
  expect(taken).toEqual([]);
  expect(left.map(({ reason, value }) => [reason, value])).toEqual([['not-understood', 'Báo cáo sau']]);
});
