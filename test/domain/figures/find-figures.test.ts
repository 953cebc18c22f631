/** Which digits of a text are figures, and what they are worth. */
import { figuresIn, matchingText, notFigures } from '../../../src/domain/figures';
import { normalizeText } from '../../../src/domain/text';

const read = (text: string, scanned = false) =>
  figuresIn(matchingText(normalizeText(text), scanned).text).map(({ value, unit, outOf }) =>
    [value, unit, outOf].filter((part) => part !== undefined).join(' '),
  );

test.each([
  ['Đã giải quyết 16.181 hồ sơ, đạt 99,9%', ['16181 hồ sơ', '99.9 %']],
  ['tổng số biên chế là 55 người (40 biên chế công chức)', ['55 người', '40 biên chế']],
  ['hoàn thành 25/26 nhiệm vụ', ['25 nhiệm vụ 26']],
  ['trong năm: 07', ['7 ']],
  ['tối thiểu 2,5 % chi', ['2.5 %']],
  ['chín mươi; 90 phần trăm', ['90 %']],
  ['Năm 2025 tổ chức 02 hội nghị', ['2 hội nghị']],
  ['Kế hoạch số 13/KH-SCT ngày 06/02/2024; đăng tải 20 tin bài', ['20 tin bài']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each(notFigures.flatMap(({ id, specimens }) => specimens.map((text) => [id, text] as const)))(
  '%s: no figure in “%s”',
  (_, text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each([
  ['ty 1€ giao dich dat t6i thi€u 70%', ['70 %']],
  ['nang cao hai 1ong ctia ngudi dan', []],
  ['100% cén bo, k§ ning s6', ['100 %']],
])('in scanned text digits inside words are letters: %s', (text, expected) => {
  expect(read(text, true)).toEqual(expected);
});
