/** What can be a Vietnamese syllable, and where its tone mark belongs. */
import { readSyllable } from '../../../src/domain/text';

const SYLLABLES =
  'a ai anh ăn âm cải cách hành chính nghiệp nguyễn khuỷu khuya quốc quyết quý gì gìn giếng giữ già gia yêu yếu uyên hoặc xoong rượu thuở huỳnh khuỵu ngoằn toẹt tuếch huơ kỹ kĩ lý sỹ mỹ hy tỷ pin bướm hươu khoảng oách uống ưu nghênh ghềnh kênh đường'.split(
    ' ',
  );
const NO_SYLLABLES =
  'chyên đings nghành ngiệp nghà cế kà gế qan hànhh thưc cách́ trươngg tôt cacs zê wù fá jò ưp êng ươq hòà'.split(
    ' ',
  );

test.each(SYLLABLES)('%s is a syllable', (word) => {
  expect(readSyllable(word)).not.toBeNull();
});

test.each(NO_SYLLABLES)('%s is none', (word) => {
  expect(readSyllable(word)).toBeNull();
});

test.each([
  ['hòa', 'first', 'hòa'],
  ['hoà', 'second', 'hoà'],
  ['thuý', 'second', 'thuý'],
  ['tòan', 'wrong', 'toàn'],
  ['toàn', 'either', 'toàn'],
  ['qủa', 'wrong', 'quả'],
  ['gìa', 'wrong', 'già'],
  ['mứơn', 'wrong', 'mướn'],
  ['khuỷu', 'either', 'khuỷu'],
  ['TÒAN', 'wrong', 'toàn'],
] as const)('the mark of %s stands %s, rightly %s', (word, place, proper) => {
  expect(readSyllable(word)).toMatchObject({ tonePlace: place, proper });
});

test('a closed syllable bears only sắc or nặng', () => {
  expect(['cát', 'cạt'].map((word) => readSyllable(word)?.tone)).toEqual(['sắc', 'nặng']);
  expect(['cat', 'càt', 'cảt', 'cãt'].map((word) => readSyllable(word))).toEqual([null, null, null, null]);
});
