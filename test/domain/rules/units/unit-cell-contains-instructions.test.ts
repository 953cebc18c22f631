/** A long instruction in the cell of the unit. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a long instruction',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở thường xuyên theo dõi, xử lý kịp thời đối với công việc được giao trên phần mềm, bảo đảm hoàn thành đúng hạn và phản hồi đầy đủ kết quả xử lý',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint unit-cell-contains-instructions E8'],
  ],
  [
    'a long list of units',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở, Thanh tra Sở, Phòng Nội vụ, Phòng Kế hoạch, Phòng Kỹ thuật, Chi cục Quản lý chất lượng, Trung tâm Công nghệ thông tin',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'a unit and what it does in two words',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở theo dõi, đôn đốc',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'how often something is to be done, in a short cell',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo',
        'Tháng 12/2026',
        'Các phòng chủ động tham mưu, báo cáo lãnh đạo Sở hằng tuần',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint unit-cell-contains-instructions E8'],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('unit-cell-contains-instructions', rows)).toEqual(expected);
});
