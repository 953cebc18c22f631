/** Two or more spaces in a row between words, left from typing or from a justified document. */
import { findingsOf, foundAfter, fixesBy, ORDINARY, planSheet } from '../../../support/literal-plan';

test.each([
  [
    'two spaces between words',
    [
      [
        '5',
        'Tổng kết  công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint double-space B8'],
  ],
  [
    'in a section title too',
    [
      ['II', 'MỤC   HAI'],
      [
        '1',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint double-space B8'],
  ],
  [
    'single spaces and line breaks',
    [
      [
        '5',
        'Tổng kết\n công tác năm ',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('double-space', rows)).toEqual(expected);
});

test('the fix leaves one space', () => {
  const sheet = planSheet([
    ...ORDINARY,
    ['5', 'Tổng kết   công  tác', 'Báo cáo', 'Quý IV/2026', 'Văn phòng Sở'],
  ]);
  expect(fixesBy('double-space', sheet)).toEqual(['B8: “Tổng kết   công  tác” → “Tổng kết công tác”']);
});

test('the words around the gap are shown whole', () => {
  const sheet = planSheet([
    ...ORDINARY,
    ['5', 'Tăng cường thông tin,  tuyên truyền về cải cách', 'Báo cáo', 'Quý IV/2026', 'Văn phòng Sở'],
  ]);
  const shown = findingsOf(sheet).flatMap(({ rule, data }) => (rule === 'double-space' ? [data.text] : []));
  expect(shown).toEqual(['thông tin, tuyên truyền về']);
});
