/** Texts compared by their bare words. */
import fc from 'fast-check';
import { beginsWithWords, fold, foldedWords, sameWords } from '../../../src/domain/text';

test.each([
  ['Rà soát  TTHC.', 'ra soat tthc'],
  ['- Rà soát TTHC', 'ra soat tthc'],
  ['Đạt 100% hồ sơ', 'dat 100% ho so'],
  ['  …  ', ''],
  ['', ''],
])('%j has the words %j', (text, words) => {
  expect(foldedWords(text)).toBe(words);
});

const texts = fc.string({ unit: fc.constantFrom('a', 'Á', 'ạ', 'đ', '1', '%', ' ', '.', '-'), maxLength: 8 });

test('words are those of the folded text, however long it is', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 400 }), (text, times) => {
      const long = text.repeat(times);
      expect(foldedWords(long)).toBe(
        fold(long)
          .replace(/[^a-z0-9%]+/g, ' ')
          .trim(),
      );
    }),
  );
});

test('texts are the same, or one begins with the other, exactly where their words are', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [first, second] = [foldedWords(one), foldedWords(other)];
      expect(sameWords(one, other)).toBe(first === second);
      if (second !== '')
        expect(beginsWithWords(one, other)).toBe(first === second || first.startsWith(`${second} `));
    }),
    { numRuns: 2000 },
  );
});
