/** A sheet typed for an old font is told of once; nothing is said of its single signs, and no cell is offered mended. */
import { findingsOf, fixesBy, ORDINARY, planSheet, sheetOf } from '../../../support/literal-plan';

const OLD = sheetOf([
  ['KÕ HO¹CH C¶I C¸CH HµNH CHÝNH N¡M 2026'],
  ['STT', 'NhiÖm vô', 'S¶n phÈm', 'Thêi h¹n', '§¬n vÞ chñ tr×'],
  ['1', 'Ban  hµnh kÕ ho¹ch tuyªn truyÒn', 'KÕ ho¹ch', 'Tr\u00adíc ngµy 15/4/2026', 'V¨n phßng Së'],
  ['2', 'Tæ chøc kiÓm tra t¹i c¸c ®¬n vÞ', '<b>B¸o c¸o</b>', 'Th¸ng 9/2026', 'Thanh tra Së'],
]);

test('an ordinary plan gives none', () => {
  expect(findingsOf(planSheet(ORDINARY)).filter(({ rule }) => rule === 'old-font')).toEqual([]);
});

test('it is told of once, by its first cell, and other faults go on being found', () => {
  const found = findingsOf(OLD);
  expect(found.filter(({ row }) => row === 1).map(({ rule, message }) => [rule, message])).toContainEqual([
    'old-font',
    'tcvn3',
  ]);
  const rules = new Set(found.map(({ rule }) => rule));
  expect(rules).toContain('html-remnant');
  for (const ofSigns of ['lost-diacritics', 'spelling', 'tone-mark', 'odd-characters', 'punctuation'])
    expect(rules).not.toContain(ofSigns);
});

test.each(['html-remnant', 'double-space'])('%s mends no cell under an old font', (rule) => {
  const unicode = sheetOf([
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn', 'Đơn vị chủ trì'],
    ['1', 'Ban  hành kế hoạch', '<b>Báo cáo</b>', 'Tháng 9/2026', 'Văn phòng Sở'],
  ]);
  expect(fixesBy(rule, unicode)).toHaveLength(1);
  expect(fixesBy(rule, OLD)).toEqual([]);
});
