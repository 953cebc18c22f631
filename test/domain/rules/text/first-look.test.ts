/** The first look over a text: whom it does not call has nothing to find. */
import fc from 'fast-check';
import { callsFor, LOOK } from '../../../../src/domain/rules/text/first-look';
import { marksInCell, marksInWhole } from '../../../../src/domain/rules/text/marks-in-text';
import { suspectsIn } from '../../../../src/domain/rules/text/suspects';
import { cleanCell, readSyllable, wordsOf, type TonePlace } from '../../../../src/domain/text';

const pieces =
  'rà|soát|hồ|sơ|phòng|ngừa|doanh|nghiệp|phương|án|thảo|dự|dữ|cơ sở dữ|liệu|công nghệ thông|minh|tin|phần|đầu|đạt|UBND|ỦBND|VNeID|phan|mem|của|cửa|công|dvc|kế|hoạch|sát|nhập|- Rà|+ sơ|\n- |\n+ |a)|, b)|12)|(02)|(xã, phường)|1,5|..|,,|, ;|!|?|tỉnh|Thành|phố|PHỐ|thủ|tục|hành|chính|chyên|ngành|nghành|quan|quan|trắc|cơ|hoà|hòa|tòan|bộ|phần|đấu|KẾ|HOẠCH|XÃ|Công|Văn|QĐ-UBND|15/KH|100%|a|,|;|.|(|)|“|”|"|-|- |–|&|<p>|</p>|&nbsp;|\n|\u00a0|\u200b|e\u0301|Ã¡|cải|cách|;\n|«|…'.split(
    '|',
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ' ', '  ')), { maxLength: 10 })
  .map((parts) => parts.flat().join(''));

test('who is not called finds nothing', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const clean = cleanCell(raw);
      const holdsTone = (place: TonePlace): boolean =>
        wordsOf(raw.normalize('NFC')).some((word) => readSyllable(word.text)?.tonePlace === place);
      const found: Readonly<Record<keyof typeof LOOK, boolean>> = {
        words: suspectsIn(clean).length > 0,
        wrongTones: holdsTone('wrong'),
        firstTones: holdsTone('first'),
        secondTones: holdsTone('second'),
        marks: marksInCell(clean).length > 0 || marksInWhole(raw).length > 0,
        spaces: /(?<=\S)[ \u00a0]{2,}(?=\S)/.test(raw),
        characters: /[\u0300-\u036F\u00A0\u200B\uFFFD]/.test(raw),
        letters: /Ã[¡-¿]/.test(raw),
        provinces: /(?<!\p{L})tỉnh(?!\p{L})/iu.test(clean),
        cities: /(?<!\p{L})thành phố(?!\p{L})/iu.test(clean),
      };
      for (const look of Object.keys(LOOK) as (keyof typeof LOOK)[])
        expect(found[look] && !callsFor(raw, LOOK[look])).toBe(false);
    }),
    { numRuns: 4000 },
  );
});

const vietnamese = (raw: string): boolean => raw.toLowerCase() !== raw && /[à-ỹ]/.test(raw);

test.each([
  ['Rà soát hồ sơ tại các phòng đợt 77', []],
  ['Rà soát thủ tục, hồ sơ', []],
  ['- Rà soát hồ sơ (tại các phòng);\n- Báo cáo', []],
  ['Thực hiện theo Quyết định số 750/QĐ-UBND ngày 12/01/2026.', []],
  ['Rà soát thủ tục ,hồ sơ', ['marks']],
  ['Rà soát thủ tục,hồ sơ', ['marks']],
  ['Rà soát hồ, sơ', ['marks']],
  ['Rà soát hồ sơ (tại các phòng', ['marks']],
  ['Rà soát hồ sơ;', ['marks']],
  ['-Rà soát hồ sơ', ['marks']],
  ['Phần đấu rà soát', ['words']],
  ['Rà soát cơ sở dữ trên', ['words']],
  ['Rà  soát hồ sơ', ['spaces']],
  ['Rà soát hoà giải', ['secondTones']],
  ['Rà soát hòa giải', ['firstTones']],
  ['Rà soát tòan bộ', ['wrongTones']],
  ['Rà soát tại các tỉnh', ['provinces']],
  ['Rà soát tại thành phố', ['cities']],
  ['Chyên ngành', ['words']],
  ['Bao cao cai cach hanh chinh', ['letters']],
] as const)('%s calls %j', (raw, called) => {
  const looks = Object.keys(LOOK) as (keyof typeof LOOK)[];
  expect(looks.filter((look) => callsFor(raw, LOOK[look]))).toEqual(expect.arrayContaining([...called]));
  for (const look of [
    'marks',
    'spaces',
    'firstTones',
    'secondTones',
    ...(vietnamese(raw) ? ['words' as const] : []),
  ] as const)
    expect(callsFor(raw, LOOK[look])).toBe((called as readonly string[]).includes(look));
});
