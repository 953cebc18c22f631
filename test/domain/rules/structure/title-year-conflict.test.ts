/** Titles of one workbook that name different years, or a plan dated after the year it is for. */
import { findingsOf, HEADINGS, ORDINARY, picture, sheetOf } from '../../../support/literal-plan';

const sheet = (title: string, name: string) =>
  sheetOf([[title], ['(Kèm theo Kế hoạch số 12/KH-STC ngày 05/3/2026)'], HEADINGS, ...ORDINARY], { name });
const found = (...titles: string[]) =>
  picture(
    findingsOf(titles.map((title, index) => sheet(title, `Trang ${String(index)}`))),
    'title-year-conflict',
  );

test('two plans of one workbook for different years', () => {
  expect(found('KẾ HOẠCH NĂM 2026', 'KẾ HOẠCH NĂM 2027')).toEqual([
    'warning title-year-conflict/titles-differ 1',
  ]);
});

test('a plan dated after its year', () => {
  expect(found('KẾ HOẠCH NĂM 2025')).toEqual(['warning title-year-conflict/dated-after-its-year 1']);
});

test('titles that agree', () => {
  expect(found('KẾ HOẠCH NĂM 2026', 'KẾ HOẠCH NĂM 2026')).toEqual([]);
});
