/** Two columns that fit one meaning equally well. */
import { findingsOf, ORDINARY, picture, planSheet, sheetOf } from '../../../support/literal-plan';

test('an ordinary plan gives none', () => {
  expect(picture(findingsOf(planSheet(ORDINARY)), 'ambiguous-column')).toEqual([]);
});

test('two columns of deadlines are told of at the one that is not used', () => {
  const headings = ['STT', 'Nhiệm vụ', 'Thời hạn', 'Thời gian hoàn thành', 'Đơn vị chủ trì'];
  const rows = ['1', '2', '3'].map((number) => [
    number,
    `Rà soát lần ${number}`,
    'Quý II/2026',
    'Tháng 6/2026',
    'Văn phòng Sở',
  ]);
  expect(picture(findingsOf(sheetOf([headings, ...rows])), 'ambiguous-column')).toEqual([
    'warning ambiguous-column C1',
  ]);
});
