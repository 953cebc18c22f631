/** What is taken out of a pasted cell and what is left as the officer wrote it. */
/** Cells pasted from Word, PDF and web pages, made clean. */
import { beginsWithBullet, cleanCell, holdsHtml, joinParts } from '../../../src/domain/text';

describe('cleaning a pasted cell', () => {
  test.each([
    ['runs of spaces', 'các  phòng   chuyên môn ', 'các phòng chuyên môn'],
    ['no-break spaces', 'Quý\u00a0II/2026', 'Quý II/2026'],
    ['characters without width', 'Văn\u200b phòng\ufeff', 'Văn phòng'],
    ['decomposed letters', 'Tháng 9'.normalize('NFD'), 'Tháng 9'],
    ['paragraphs of a web page', '<p>Rà soát.</p> <p>Báo cáo</p>', 'Rà soát.\nBáo cáo'],
    [
      'a list that lost its lines',
      '<ul style="x"> - Kế hoạch năm; - Báo cáo năm ',
      '- Kế hoạch năm;\n- Báo cáo năm',
    ],
    ['a list with items', '<ul><li>Lập sổ</li><li>Lưu sổ</li></ul>', '- Lập sổ\n- Lưu sổ'],
    ['italics inside a word group', 'Chỉ số <i>“hài lòng”</i>', 'Chỉ số “hài lòng”'],
    ['entities', 'Phòng K&#7871; to&#225;n &amp; T&agrave;i v&#7909;', 'Phòng Kế toán & T&agrave;i vụ'],
    ['a carriage return that Excel wrote out', 'Dòng một._x000D_\nDòng hai.', 'Dòng một.\nDòng hai.'],
    ['a line broken by a narrow column', 'Trước ngày\n15/12/2026', 'Trước ngày 15/12/2026'],
    ['a sentence broken after a small word', 'Văn phòng và\nThanh tra', 'Văn phòng và Thanh tra'],
    ['choices on lines of their own', 'Không = 0\nCó = 1', 'Không = 0\nCó = 1'],
    ['bullets', 'Gồm:\n- Kế hoạch;\n+ Phụ lục', 'Gồm:\n- Kế hoạch;\n+ Phụ lục'],
    ['an empty paragraph between two', 'Một\n\nhai', 'Một\nhai'],
  ])('%s', (_, raw, clean) => {
    expect(cleanCell(raw)).toBe(clean);
  });

  test.each([
    'Lớp < 30 người',
    'a<b và c>d',
    '5 < 10 ngày',
    'R&D',
    'QLĐT &HTQT',
    'thi đua - khen thưởng',
    '',
  ])('“%s” is left as it is', (raw) => {
    expect(cleanCell(raw)).toBe(raw);
    expect(holdsHtml(raw)).toBe(false);
  });

  test('cleaning twice changes nothing more', () => {
    const once = cleanCell('<p>- Ban hành&nbsp; kế hoạch</p><p>Gửi\nSở</p>');
    expect(cleanCell(once)).toBe(once);
  });
});

describe('joining the halves of a cut cell', () => {
  test.each([
    ['Văn phòng,', 'Thanh tra', 'Văn phòng, Thanh tra'],
    ['Rà soát', '- Báo cáo', 'Rà soát\n- Báo cáo'],
    ['', 'Quý I', 'Quý I'],
    ['Quý I', '', 'Quý I'],
  ])('%j and %j', (first, second, whole) => {
    expect(joinParts(first, second)).toBe(whole);
  });
});

test.each([
  ['- Kế hoạch', true],
  ['-Các phòng', true],
  ['+ Hồ sơ', true],
  ['a) Lập sổ', true],
  ['1. Rà soát', true],
  ['100% hồ sơ', false],
  ['-5 ngày', false],
  ['15/12/2026', false],
])('%s begins with a bullet: %s', (text, bullet) => {
  expect(beginsWithBullet(text)).toBe(bullet);
});
