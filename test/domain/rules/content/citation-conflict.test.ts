/** What the rule "citation-conflict" finds (citations disagree), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (task: string): readonly string[] => ['1', task, 'Báo cáo', 'Quý II/2026', 'Văn phòng'];

test('a number without its year is shown where another row has the year', () => {
  const rows = [
    row('Thực hiện Nghị định số 107/NĐ-CP'),
    row('Thực hiện Nghị định số 107/2021/NĐ-CP của Chính phủ'),
  ];
  expect(foundBy('citation-conflict', rows)).toEqual(['warning citation-conflict/with-and-without-year B4']);
});

test('a decision may have no year, so it is only a guess', () => {
  const rows = [row('Thực hiện Quyết định số 09/2021/QĐ-UBND'), row('Thực hiện Quyết định số 9/QĐ-UBND')];
  expect(foundBy('citation-conflict', rows)).toEqual(['hint citation-conflict/with-and-without-year B5']);
});

test('one document under two dates, and a year against its date', () => {
  const rows = [
    row('Theo Quyết định số 04/2021/QĐ-UBND ngày 15/3/2021'),
    row('Theo Quyết định số 04/2021/QĐ-UBND ngày 16/03/2021'),
    row('Theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2023'),
  ];
  expect(foundBy('citation-conflict', rows)).toEqual([
    'warning citation-conflict/two-dates B5',
    'warning citation-conflict/year-against-date B6',
  ]);
});

test('one document cited alike, and numbers that begin anew each year, are left alone', () => {
  const rows = [
    row('Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022'),
    row('Theo Quyết định số 766/QĐ-TTg ngày 23/06/2022'),
    row('Theo Kế hoạch số 12/KH-UBND ngày 05/01/2025'),
    row('Theo Kế hoạch số 12/KH-UBND ngày 07/01/2026'),
    row('Tỷ lệ 12/15 đơn vị, hạn 15/6/2026'),
  ];
  expect(foundBy('citation-conflict', rows)).toEqual([]);
});
