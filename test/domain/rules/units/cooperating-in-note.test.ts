/** Cooperating units among the notes. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'units among the notes',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        '',
        'Ngân sách',
        'Thanh tra Sở, Phòng Nội vụ',
      ],
    ],
    ['warning cooperating-in-note H8'],
  ],
  [
    'a note about something else',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        '',
        'Ngân sách',
        'Văn phòng Sở báo cáo Giám đốc trong cuộc họp giao ban hằng tuần',
      ],
    ],
    [],
  ],
  [
    'units in their own column as well',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Thanh tra Sở',
        'Ngân sách',
        'Phòng Nội vụ',
      ],
    ],
    [],
  ],
  [
    'said to cooperate, with a name that holds a verb',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo',
        'Tháng 12/2026',
        'Văn phòng Sở',
        '',
        'Ngân sách',
        'Phối hợp với Phòng Tổ chức cán bộ',
      ],
    ],
    ['warning cooperating-in-note H8'],
  ],
  [
    'what the unit is to do is no name',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo',
        'Tháng 12/2026',
        'Văn phòng Sở',
        '',
        'Ngân sách',
        'Phòng Nội vụ tổ chức hội nghị',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('cooperating-in-note', rows)).toEqual(expected);
});
