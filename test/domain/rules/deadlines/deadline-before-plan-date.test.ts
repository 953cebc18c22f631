/** A deadline that had passed when the plan was issued. */
import { findingsOf, HEADINGS, ORDINARY, picture, sheetOf } from '../../../support/literal-plan';

const found = (due: string) => {
  const sheet = sheetOf([
    ['KẾ HOẠCH NĂM 2026'],
    ['(Kèm theo Kế hoạch số 12/KH-STC ngày 10/02/2026)'],
    HEADINGS,
    ...ORDINARY,
    ['5', 'Tổng kết', 'Báo cáo', due, 'Văn phòng Sở'],
  ]);
  return picture(findingsOf(sheet), 'deadline-before-plan-date');
};

test.each([
  ['Tháng 01/2026', ['warning deadline-before-plan-date D8']],
  ['Trước ngày 05/02/2026', ['warning deadline-before-plan-date D8']],
  ['Tháng 02/2026', []],
  ['Quý I/2026', []],
  ['Thường xuyên', []],
])('%s', (due, expected) => {
  expect(found(due)).toEqual(expected);
});
