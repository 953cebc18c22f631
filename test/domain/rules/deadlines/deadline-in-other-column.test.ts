/** A deadline that slid into another column. */
import { fixesBy, foundAfter, ORDINARY, planSheet } from '../../../support/literal-plan';

test.each([
  [
    'the deadline slid into the product',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Trước ngày 15/12/2026',
        '',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['error deadline-in-other-column C8'],
  ],
  [
    'a product that mentions a day in passing',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo kết quả rà soát thủ tục hành chính năm 2026 trình Ủy ban nhân dân tỉnh',
        '',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'the product ends on its day',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo kết quả trước ngày 20/10/2026',
        '',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['error deadline-in-other-column C8'],
  ],
  [
    'the day is that of a document',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo theo Công văn số 15/SNV ngày 05/01/2026',
        '',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('deadline-in-other-column', rows)).toEqual(expected);
});

const suggestedFor = (product: string): readonly string[] =>
  fixesBy(
    'deadline-in-other-column',
    planSheet([...ORDINARY, ['5', 'Tổng kết', product, '', 'Văn phòng Sở', 'Phòng Nội vụ', 'Ngân sách']]),
    { suggested: true },
  );

test('a whole deadline moves, and one that ends a sentence leaves the sentence behind', () => {
  expect(suggestedFor('Trước ngày 20/10/2026')).toEqual([
    'D8: “” → “Trước ngày 20/10/2026”',
    'C8: “Trước ngày 20/10/2026” → “”',
  ]);
  expect(suggestedFor('Báo cáo kết quả, trước ngày 20/10/2026.')).toEqual([
    'D8: “” → “Trước ngày 20/10/2026”',
    'C8: “Báo cáo kết quả, trước ngày 20/10/2026.” → “Báo cáo kết quả”',
  ]);
});

test('from the middle of a sentence nothing is moved', () => {
  expect(suggestedFor('Báo cáo trước ngày 20/10/2026 gửi UBND tỉnh')).toEqual([]);
});
