/** Normalised text keeps its place in the text as given. */
import fc from 'fast-check';
import { alignText, normalizeText, oneOf, wholeText, wholeWords } from '../../../src/domain/text';

const words = fc
  .array(
    fc.constantFrom(
      'Trước',
      'ngày',
      'quý',
      'Đến',
      'hết',
      ' ',
      '\u00a0',
      '\u200b',
      '\n',
      '15/6',
      'thường xuyên',
    ),
  )
  .map((parts) => parts.join(''));

test('aligned text is the normalised text, composed or not', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(alignText(text).text).toBe(normalizeText(text));
      expect(alignText(text.normalize('NFD')).text).toBe(normalizeText(text.normalize('NFD')));
    }),
  );
});

test('a stretch of the aligned text is the same stretch of the given text', () => {
  fc.assert(
    fc.property(words, (text) => {
      const given = text.normalize('NFD');
      const aligned = alignText(given);
      const at = aligned.text.indexOf('ngày');
      fc.pre(at >= 0);
      const slice = given.slice(aligned.toGiven(at), aligned.toGiven(at + 4));
      expect(normalizeText(slice)).toBe('ngày');
    }),
  );
});

test('whole words are bounded by letters and figures', () => {
  const quarter = wholeWords('quy~[1-4]');
  expect('trong quy 2'.match(quarter)).toEqual(['quy 2']);
  expect('quy2'.match(quarter)).toEqual(['quy2']);
  expect('uyquy 2, quy 21'.match(quarter)).toBeNull();
});

test('alternatives are tried longest first, and whole text allows punctuation around', () => {
  expect(new RegExp(oneOf(['hai', 'hai muoi'])).exec('hai muoi')?.[0]).toBe('hai muoi');
  expect(wholeText('nhu tren').test('(nhu  tren).')).toBe(true);
  expect(wholeText('nhu tren').test('nhu tren day')).toBe(false);
});
