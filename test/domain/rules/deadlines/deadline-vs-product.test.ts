/** A product that names a day of its own which the deadline cannot keep. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'the product names a later day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Giải ngân: đến 31/01/2027 đạt 100% kế hoạch',
        'Trong năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning deadline-vs-product/product-later C8'],
  ],
  [
    'the product counts the whole year, the deadline is in June',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Số sáng kiến được công nhận trong năm 2026',
        'Trong 6 tháng đầu năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint deadline-vs-product/product-counts-whole-year C8'],
  ],
  [
    'the product must be there months before the term ends',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo gửi trước ngày 15/6/2026',
        'Trong năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint deadline-vs-product/product-earlier C8'],
  ],
  [
    'the year is part of a name',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Kế hoạch cải cách hành chính năm 2026',
        'Tháng 3/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'the product’s day is near the end of the term',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo gửi trước ngày 15/12/2026',
        'Trong năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'two days of the product are within the term',
    [
      [
        '5',
        'Sơ kết, tổng kết',
        'Báo cáo 6 tháng trước ngày 10/6/2026, báo cáo năm trước ngày 10/12/2026',
        'Trong năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'the day is that of a document',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo theo Công văn số 15/SNV ngày 05/01/2026',
        'Trong năm 2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('deadline-vs-product', rows)).toEqual(expected);
});
