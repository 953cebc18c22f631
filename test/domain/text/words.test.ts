/** Words of a text, their neighbours and the codes they are part of. */
import { wordsOf } from '../../../src/domain/text';

test('words stand where the text has them', () => {
  const text = 'Rà soát, đơn giản hóa TTHC';
  expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual([
    'Rà',
    'soát',
    'đơn',
    'giản',
    'hóa',
    'TTHC',
  ]);
});

test('only blanks make two words neighbours', () => {
  const words = wordsOf('phòng, ngừa rủi ro.\nBáo cáo');
  expect(words.filter((word) => word.follows).map((word) => word.text)).toEqual(['rủi', 'ro', 'cáo']);
});

test('letters that touch digits, strokes or hyphens are parts of a code', () => {
  const codes = wordsOf('Số 09/2021/QĐ-UBND, A4, a@b.vn và 5% TTHC').filter((word) => word.partOfCode);
  expect(codes.map((word) => word.text)).toEqual(['QĐ', 'UBND', 'A', 'a', 'b', 'vn']);
});
