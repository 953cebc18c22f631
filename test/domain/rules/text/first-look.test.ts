/** The first look over a text: whom it does not call has nothing to find. */
import fc from 'fast-check';
import { callsFor, LOOK } from '../../../../src/domain/rules/text/first-look';
import { marksInCell, marksInWhole } from '../../../../src/domain/rules/text/marks-in-text';
import { suspectsIn } from '../../../../src/domain/rules/text/suspects';
import { cleanCell, readSyllable, wordsOf } from '../../../../src/domain/text';

const pieces =
  'rà|soát|hồ|sơ|thủ|tục|hành|chính|chyên|ngành|nghành|quan|quan|trắc|cơ|hoà|hòa|tòan|bộ|phần|đấu|KẾ|HOẠCH|XÃ|Công|Văn|QĐ-UBND|15/KH|100%|a|,|;|.|(|)|“|”|"|-|- |–|&|<p>|</p>|&nbsp;|\n|\u00a0|\u200b|e\u0301|Ã¡|cải|cách|;\n|«|…'.split(
    '|',
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ' ', '  ')), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));

test('who is not called finds nothing', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const clean = cleanCell(raw);
      const found: Readonly<Record<keyof typeof LOOK, boolean>> = {
        words: suspectsIn(clean).length > 0,
        tones: wordsOf(raw.normalize('NFC')).some(
          (word) => (readSyllable(word.text)?.tonePlace ?? 'either') !== 'either',
        ),
        marks: marksInCell(clean).length > 0 || marksInWhole(raw).length > 0,
        spaces: /(?<=\S)[ \u00a0]{2,}(?=\S)/.test(raw),
        characters: /[\u0300-\u036F\u00A0\u200B\uFFFD]/.test(raw),
        letters: /Ã[¡-¿]/.test(raw),
      };
      for (const look of Object.keys(LOOK) as (keyof typeof LOOK)[])
        expect(found[look] && !callsFor(raw, LOOK[look])).toBe(false);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ['Rà soát hồ sơ tại các phòng đợt 77', []],
  ['Rà soát thủ tục, hồ sơ', ['marks']],
  ['Rà  soát hồ sơ', ['spaces']],
  ['Rà soát hoà giải', ['tones']],
  ['Chyên ngành', ['words']],
  ['Bao cao', ['letters']],
] as const)('%s calls %j', (raw, called) => {
  const looks = Object.keys(LOOK) as (keyof typeof LOOK)[];
  expect(looks.filter((look) => callsFor(raw, LOOK[look]))).toEqual(expect.arrayContaining([...called]));
  for (const look of ['marks', 'spaces', 'tones'] as const)
    expect(callsFor(raw, LOOK[look])).toBe((called as readonly string[]).includes(look));
});
