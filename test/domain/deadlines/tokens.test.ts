/** What a phrase is made of, as patterns ask for it. */
import fc from 'fast-check';
import { tokenOf, tokensIn } from '../../../src/domain/deadlines/tokens';

/** Every token that a pattern could ask for, of these words and signs. */
const WORDS = ['ngay', 'thang', 'den', 'quy', 'i', 'nam', 'a'];
const SIGNS = ['/', '-', '.', ',', '(', '%'];
const EDGES = ['1', 'a', ...SIGNS];
const ALL = [
  ...['1', '1/1/1', ...WORDS, ...SIGNS],
  ...WORDS.flatMap((word) => [`1 ${word}`, `${word} 1`]),
  ...SIGNS.flatMap((sign) => EDGES.flatMap((before) => EDGES.map((after) => `${before}${sign}${after}`))),
];

function tokens(folded: string): readonly string[] {
  const found = new Set(tokensIn(folded));
  return ALL.filter((token) => found.has(tokenOf(token)));
}

test.each([
  ['', []],
  ['   ', []],
  ['thang', ['thang']],
  ['ngay 15', ['1', 'ngay', 'ngay 1']],
  ['ngay15', ['1', 'ngay', 'ngay 1']],
  ['15 thang', ['1', 'thang', '1 thang']],
  ['15thang den', ['1', 'thang', 'den', '1 thang']],
  ['15/6', ['1', '/', '1/1']],
  ['15 /  6', ['1', '/', '1/1']],
  ['15/6/2025', ['1', '1/1/1', '/', '1/1']],
  ['15 - 6.2025', ['1', '1/1/1', '-', '.', '1-1', '1.1']],
  ['15/6, 2025', ['1', '/', ',', '1/1', '1,1']],
  ['15 6 2025', ['1']],
  ['thang 6-7/2025', ['1', '1/1/1', 'thang', '/', '-', 'thang 1', '1/1', '1-1']],
  ['quy i, quy i', ['quy', 'i', ',', 'a,a']],
  ['15/thang 6', ['1', 'thang', '/', 'thang 1', '1/a']],
  ['thang 15 den 20', ['1', 'thang', 'den', 'thang 1', '1 den', 'den 1']],
  ['nam/ngay', ['ngay', 'nam', '/', 'a/a']],
  ['(15) ngay', ['1', 'ngay', '(']],
  ['15%, nam', ['1', 'nam', ',', '%', '%,a']],
])('“%s” holds %j', (folded, expected) => {
  expect(tokens(folded)).toEqual(expected);
});

test('blanks between words, signs and figures change nothing', () => {
  const part = fc.constantFrom(...WORDS, ...SIGNS, '6', '15', '2025');
  const blanks = fc.constantFrom('', ' ', '  ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), blanks, blanks, (parts, before, between) => {
      expect(tokens(`${before}${parts.join(` ${between}`)}${before}`)).toEqual(tokens(parts.join(' ')));
    }),
  );
});

test('a token is there exactly where its parts stand side by side', () => {
  const part = fc.constantFrom(...WORDS, ...SIGNS, '6', '15', '2025');
  const kind = (text: string | undefined) =>
    text === undefined ? '' : /^\d/.test(text) ? '1' : /^[a-z]/.test(text) ? 'a' : text;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const beside = parts.flatMap((each, at) => {
        const [before, after] = [kind(parts[at - 1]), kind(parts[at + 1])];
        if (kind(each) === '1') return before === 'a' ? ['1', `${String(parts[at - 1])} 1`] : ['1'];
        if (kind(each) === 'a') return before === '1' ? [each, `1 ${each}`] : [each];
        // A sign is asked for with a word or a figure after it.
        return before !== '' && /^[1a]$/.test(after) ? [each, `${before}${each}${after}`] : [each];
      });
      const found = tokens(parts.join(' ')).filter((token) => token !== '1/1/1');
      expect(new Set(found)).toEqual(new Set(beside));
    }),
  );
});
