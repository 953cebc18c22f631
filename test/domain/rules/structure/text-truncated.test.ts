/** A text that stops in the middle. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a task that stops on “và”',
    [
      [
        '5',
        'Rà soát, đơn giản hoá thủ tục và',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning text-truncated B8'],
  ],
  [
    'a product that stops on a comma',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo, kế hoạch,',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning text-truncated C8'],
  ],
  [
    'a bracket left open',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết (gửi Ủy ban nhân dân',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning text-truncated/bracket-left-open C8'],
  ],
  [
    'words that only look as if they hang',
    [
      [
        '5',
        'Phát triển chính quyền số',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Kiểm tra các đơn vị trực thuộc',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '7',
        'Khắc phục các tồn tại',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '8',
        'Danh sách người được tặng (có danh sách kèm theo)',
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
  [
    'a list closed by dots',
    [
      [
        '5',
        'Đối thoại với người dân, tổ chức,...',
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
  expect(foundAfter('text-truncated', rows)).toEqual(expected);
});
