/** Text typed for TCVN3 and VNI fonts, and text that only looks a little like it. */
import fc from 'fast-check';
import { fromOldFont, oldEncodingOf, readOldText, type OldEncoding } from '../../../src/domain/text';

test.each<[OldEncoding, string, string]>([
  ['tcvn3', 'KÕ ho¹ch c¶i c¸ch hµnh chÝnh', 'Kế hoạch cải cách hành chính'],
  ['tcvn3', '§¬n vÞ chñ tr×', 'Đơn vị chủ trì'],
  ['tcvn3', 'Tr\u00adíc ngµy 15/3/2026', 'Trước ngày 15/3/2026'],
  ['tcvn3', 'Th\u00adêng xuyªn', 'Thường xuyên'],
  ['tcvn3', 'ñy ban nh©n d©n tØnh', 'ủy ban nhân dân tỉnh'],
  ['tcvn3', 'CHØ §¹O, §IÒU HµNH', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['tcvn3', 'Së', 'Sở'],
  ['vni', 'Keá hoaïch caûi caùch haønh chính', 'Kế hoạch cải cách hành chính'],
  ['vni', 'Ñôn vò chuû trì', 'Đơn vị chủ trì'],
  ['vni', 'Tröôùc ngaøy 15/3/2026', 'Trước ngày 15/3/2026'],
  ['vni', 'Thöôøng xuyeân, nghó leã, kyõ thuaät', 'Thường xuyên, nghĩ lễ, kỹ thuật'],
  ['vni', 'CHÆ ÑAÏO, ÑIEÀU HAØNH', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
])('%s: %s', (encoding, stored, read) => {
  expect(fromOldFont(stored, encoding)).toBe(read);
  expect(oldEncodingOf(['KÕ ho¹ch', 'Keá hoaïch'])).toBeNull();
});

test.each<[string, readonly string[], OldEncoding | null]>([
  ['TCVN3', ['Sè TT', 'NhiÖm vô', '§¬n vÞ', 'Thêi h¹n', 'Ghi chó'], 'tcvn3'],
  ['VNI', ['Soá TT', 'Nhieäm vuï', 'Ñôn vò', 'Thôøi haïn', 'Ghi chuù'], 'vni'],
  ['Unicode', ['Số TT', 'Nhiệm vụ', 'Đơn vị', 'Thời hạn', 'Ghi chú'], null],
  ['no marks', ['So TT', 'Nhiem vu', 'Don vi', 'Thoi han'], null],
  ['foreign names', ['Công ty Müller', 'Đoàn Ålesund', 'Hội chợ Köln', 'Quỹ Señor'], null],
  ['measures', ['Nhà 120 m²', 'Nhiệt độ 25°C', '5 µm', 'Diện tích 3×4', '½ ngày'], null],
  ['UTF-8 read as Latin', ['Káº¿ hoáº¡ch', 'Nhiá»‡m vá»¥', 'Thá»\u009di háº¡n'], null],
  ['two cells only', ['NhiÖm vô', '§¬n vÞ'], null],
])('%s is told by its cells', (_what, texts, encoding) => {
  expect(oldEncodingOf(texts)).toBe(encoding);
});

test.each([
  ['§· hoµn thµnh', 'Đã hoàn thành'],
  ['§¹t 45%, chê kinh phÝ', 'Đạt 45%, chờ kinh phí'],
  ['chê duyÖt', 'chờ duyệt'],
  ['Ñang thöïc hieän', 'Đang thực hiện'],
])('a cell that says “%s” by itself says “%s”', (stored, read) => {
  expect(readOldText(stored)).toBe(read);
});

test.each([
  ...['Đã hoàn thành', 'Báo cáo', 'XÃ LONG SƠN', '§ 5 khoản 2', '5 µm', '± 5 %, 20 m²', 'Së'],
  ...['Công ty Citroën Müller', 'São Paulo, Curaçao', 'Größe Straße', '© 2026'],
])('a cell that says “%s” stays as it stands', (stored) => {
  expect(readOldText(stored)).toBe(stored);
});

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

test('each letter with marks has one sign of TCVN3', () => {
  const signs = Array.from({ length: 0xff - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));
  const letters = signs
    .filter((sign) => sign !== 'à') // The one place that TCVN3 leaves to other signs.
    .map((sign) => fromOldFont(sign, 'tcvn3'))
    .filter((letter) => VOWELS.includes(letter));
  expect(letters.sort()).toEqual(
    Array.from(VOWELS)
      .filter((letter) => !/[a-z]/.test(letter))
      .sort(),
  );
});

test('text without marks stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect([fromOldFont(text, 'tcvn3').toLowerCase(), fromOldFont(text, 'vni')]).toEqual([
        text.toLowerCase(),
        text,
      ]);
    }),
  );
});
