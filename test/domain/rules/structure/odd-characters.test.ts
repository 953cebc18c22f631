/** Characters that look right and are not. */
import { findingsOf, fixesBy, foundAfter, ORDINARY, planSheet } from '../../../support/literal-plan';

const row = (task: string) => [
  '5',
  task,
  'Báo cáo',
  'Quý IV/2026',
  'Văn phòng Sở',
  'Phòng Nội vụ',
  'Ngân sách',
];

test.each([
  ['letters in two pieces', 'Tổng kết'.normalize('NFD'), ['hint odd-characters/decomposed-letters B8']],
  ['a space that does not break', 'Tổng\u00a0kết năm', ['hint odd-characters/invisible-characters B8']],
  ['a mark without width', 'Tổng\u200bkết năm', ['hint odd-characters/invisible-characters B8']],
  ['a sign of a lost font', '\uf0b7 Tổng kết năm', ['warning odd-characters/lost-characters B8']],
  ['ordinary letters, quotes and dashes', 'Tổng kết – “một cửa”… 20 %', []],
])('%s', (_why, task, expected) => {
  expect(foundAfter('odd-characters', [row(task)])).toEqual(expected);
});

test('all cells of a kind are told of at once and mended together', () => {
  const sheet = planSheet([...ORDINARY, row('Tổng\u00a0kết'), row('Sơ\u00a0kết')]);
  const [finding, ...others] = findingsOf(sheet).filter(({ rule }) => rule === 'odd-characters');
  expect(finding?.data.cells).toBe(2);
  expect(others).toEqual([]);
  expect(fixesBy('odd-characters', sheet)).toEqual([
    'B8: “Tổng\u00a0kết” → “Tổng kết”',
    'B9: “Sơ\u00a0kết” → “Sơ kết”',
  ]);
});
