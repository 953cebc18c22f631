/** The line under the title that should name the plan. */
import { findingsOf, HEADINGS, ORDINARY, picture, sheetOf } from '../../../support/literal-plan';

test.each([
  [
    '(Kèm theo Kế hoạch số      /KH-STC ngày     tháng 3 năm 2026 của Sở)',
    ['warning missing-document-number/no-number-no-date 2'],
  ],
  [
    '(Ban hành kèm theo Kế hoạch số …/KH-STC ngày 05/3/2026)',
    ['warning missing-document-number/no-number 2'],
  ],
  ['(Kèm theo Kế hoạch số 12/KH-STC ngày … tháng … năm 2026)', ['warning missing-document-number/no-date 2']],
  ['(Kèm theo Kế hoạch số 12/KH-STC ngày 05 tháng 3 năm 2026 của Sở)', []],
  ['Đơn vị tính: triệu đồng', []],
])('%s', (line, expected) => {
  const sheet = sheetOf([['PHỤ LỤC NHIỆM VỤ NĂM 2026'], [line], HEADINGS, ...ORDINARY]);
  expect(picture(findingsOf(sheet), 'missing-document-number')).toEqual(expected);
});
