/** Numbers of rows as officers write them, and texts that only look like numbers. */
/** Numbers of sections and tasks: Roman, letters, decimal, damaged. */
import {
  asLetterAfter,
  follows,
  isBelow,
  readNumberedHeading,
  readRowNumber,
  romanText,
  romanValue,
  type RowNumber,
} from '../../../../src/domain/tables/rows/numbering';

const number = (text: string): RowNumber => {
  const read = readRowNumber(text);
  if (!read) throw new Error(`No number: ${text}`);
  return read;
};

test.each([
  ['1', 'arabic', '1', [1]],
  ['1.', 'arabic', '1', [1]],
  ['01', 'arabic', '01', [1]],
  ['3.1', 'arabic', '3.1', [3, 1]],
  ['3,1', 'arabic', '3.1', [3, 1]],
  ['3. 1.', 'arabic', '3.1', [3, 1]],
  ['(2)', 'arabic', '2', [2]],
  ['a)', 'lower', 'a', [1]],
  ['đ)', 'lower', 'đ', [4.5]],
  ['IV', 'roman', 'IV', [4]],
  ['IX.', 'roman', 'IX', [9]],
  ['B', 'upper', 'B', [2]],
  ['Phần II', 'roman', 'II', [2]],
  ['Mục 3', 'arabic', '3', [3]],
  ['3-', 'arabic', '3', [3]],
  ['3/', 'arabic', '3', [3]],
  ['A.II', 'roman', 'A.II', [2]],
  ['A.II.3', 'arabic', 'A.II.3', [3]],
])('the number cell “%s” is %s %s', (text, kind, written, parts) => {
  expect(readRowNumber(text)).toMatchObject({ kind, text: written, parts });
});

test.each(['', 'STT', 'Trong đó', '-', 'Văn phòng', 'IIII', '15/12/2026', 'TT-01'])(
  '“%s” is no number',
  (text) => {
    expect(readRowNumber(text)).toBeUndefined();
  },
);

test.each([
  ['A.I. Công tác quản lý', 'A.I', 'Công tác quản lý'],
  ['I.1 Hoàn thiện thể chế', 'I.1', 'Hoàn thiện thể chế'],
  ['A.II.1. Thanh tra 45 cơ sở', 'A.II.1', 'Thanh tra 45 cơ sở'],
  ['I CHỈ ĐẠO ĐIỀU HÀNH', 'I', 'CHỈ ĐẠO ĐIỀU HÀNH'],
  ['7.1 Xây dựng chính quyền số', '7.1', 'Xây dựng chính quyền số'],
  ['A. Nhiệm vụ trọng tâm', 'A', 'Nhiệm vụ trọng tâm'],
  ['III- CẢI CÁCH', 'III', 'CẢI CÁCH'],
  ['Phần II: Thể chế', 'II', 'Thể chế'],
  ['1. Ban hành kế hoạch', '1', 'Ban hành kế hoạch'],
  ['a) Đăng tin', 'a', 'Đăng tin'],
])('“%s” is numbered %s', (text, written, title) => {
  expect(readNumberedHeading(text)).toMatchObject({ number: { text: written }, title });
});

test.each(['100% hồ sơ', '02 sáng kiến', 'Văn phòng Sở', '12 tin bài', 'Tháng 9'])(
  '“%s” carries no number',
  (text) => {
    expect(readNumberedHeading(text)).toBeUndefined();
  },
);

test('Roman numerals and figures are each other’s inverse up to 399', () => {
  for (let value = 1; value < 400; value++) expect(romanValue(romanText(value))).toBe(value);
});

test('I after H is a letter, I after A a numeral, C always a letter', () => {
  expect(asLetterAfter(number('I'), number('H'))).toMatchObject({ kind: 'upper', parts: [9] });
  expect(asLetterAfter(number('I'), number('A'))).toMatchObject({ kind: 'roman', parts: [1] });
  expect(number('C')).toMatchObject({ kind: 'upper', parts: [3] });
});

test('3.1 stands below 3 and not below 31; 3.2 follows 3.1, 4 does not', () => {
  expect(isBelow(number('3.1'), number('3'))).toBe(true);
  expect(isBelow(number('31'), number('3'))).toBe(false);
  expect(follows(number('3.2'), number('3.1'))).toBe(true);
  expect(follows(number('4'), number('3.1'))).toBe(false);
});
