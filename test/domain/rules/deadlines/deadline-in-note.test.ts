/** A deadline among the notes. */
import { foundAfter, fixesBy, ORDINARY, planSheet } from '../../../support/literal-plan';

test.each([
  [
    'the deadline cell is blank, the note has the day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        'Trước ngày 15/12/2026',
      ],
    ],
    ['error deadline-in-note H8'],
  ],
  [
    'the note has an earlier day of its own',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Trong năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        'Gửi Văn phòng tổng hợp trước ngày 25/11/2026',
      ],
    ],
    ['warning deadline-in-note/other-deadline-in-note H8'],
  ],
  [
    'a note that names the day of a document',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        'Theo Công văn số 12/SNV ngày 15/01/2026',
      ],
    ],
    [],
  ],
  [
    'a note that repeats the deadline',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Trước ngày 15/12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        'nộp trước ngày 15/12/2026',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('deadline-in-note', rows)).toEqual(expected);
});

test('it is suggested to move it into its column', () => {
  const sheet = planSheet([
    ...ORDINARY,
    ['5', 'Tổng kết', 'Báo cáo', '', 'Văn phòng Sở', '', '', 'Trước ngày 15/12/2026'],
  ]);
  expect(fixesBy('deadline-in-note', sheet, { suggested: true })).toEqual([
    'D8: “” → “Trước ngày 15/12/2026”',
    'H8: “Trước ngày 15/12/2026” → “”',
  ]);
});
