/** Phrases as offices write them, beyond the specimens: combinations, damage, other years. */
import { deadlinesWithin, readDeadline } from '../../../src/domain/deadlines';
import type { DeadlineReading } from '../../../src/domain/deadlines';

const reference = { year: 2025 };

/** phrase, kind, start, due */
const dated: readonly (readonly [string, string, string | null, string | null])[] = [
  ['Từ tháng 3/2025', 'window', '2025-03-01', null],
  ['Kể từ ngày 01/7/2025', 'window', '2025-07-01', null],
  ['Sau ngày 15/6/2025', 'window', '2025-06-16', null],
  ['Từ tháng 3 đến tháng 6/2025', 'window', '2025-03-01', '2025-06-30'],
  ['Từ quý I đến hết tháng 8/2025', 'window', '2025-01-01', '2025-08-31'],
  ['Từ tháng 10 đến tháng 3', 'window', '2025-10-01', '2026-03-31'],
  ['Quý IV và Quý I/2026', 'window', '2025-10-01', '2026-03-31'],
  ['Tháng 12 - 02/2026', 'window', '2025-12-01', '2026-02-28'],
  ['01/3-30/4/2025', 'window', '2025-03-01', '2025-04-30'],
  ['Thực hiện từ 01/01/2025 đến trước ngày 30/6/2025', 'window', '2025-01-01', '2025-06-29'],
  ['Tháng 9,10,11', 'window', '2025-09-01', '2025-11-30'],
  ['Trước tháng 6/2025', 'date', null, '2025-05-31'],
  ['Trước quý III/2025', 'date', null, '2025-06-30'],
  ['Trước năm 2026', 'date', null, '2025-12-31'],
  ['Trước cuối tháng 6', 'date', null, '2025-06-30'],
  ['Trước 16h00 ngày 20/6/2025', 'date', null, '2025-06-20'],
  ['Trước 16 giờ 30 phút ngày 20/6', 'date', null, '2025-06-20'],
  ['Từ nay đến hết năm 2025', 'date', null, '2025-12-31'],
  ['Hạn chót: 30/6/2025', 'date', null, '2025-06-30'],
  ['Trong năm 2025 (trước ngày 25/11/2025)', 'date', null, '2025-11-24'],
  ['Năm 2025 (Quý III)', 'window', '2025-07-01', '2025-09-30'],
  ['3l/12/2025', 'date', null, '2025-12-31'],
  ['O5/6/2O25', 'date', null, '2025-06-05'],
  ['15 / 6 / 2025', 'date', null, '2025-06-15'],
  ['Trước\nngày 15/12/\n2025', 'date', null, '2025-12-14'],
  ['Tháng 01-\n02/2025', 'window', '2025-01-01', '2025-02-28'],
  ['Quý l/2025', 'window', '2025-01-01', '2025-03-31'],
  ['Tháng l/2025', 'window', '2025-01-01', '2025-01-31'],
  ['Tháng I2/2025', 'window', '2025-12-01', '2025-12-31'],
  ['Tháng O5/2025', 'window', '2025-05-01', '2025-05-31'],
  ['15/l/2025', 'date', null, '2025-01-15'],
  ['30/ll/2025', 'date', null, '2025-11-30'],
  ['01 / 03 - 30 / 04 / 2025', 'window', '2025-03-01', '2025-04-30'],
  ['từ 15 / 01 đến hết ngày 28 / 02 / 2025', 'window', '2025-01-15', '2025-02-28'],
  ['- 8-2025', 'window', '2025-08-01', '2025-08-31'],
  ['(Quý, 6 tháng, năm)', 'recurring', null, null],
  ['THƯỜNG\nXUYÊN', 'continuous', null, null],
  ['- Đã ban hành ngày 15/3/2025', 'unclear', null, null],
  ['Quí II/2025', 'window', '2025-04-01', '2025-06-30'],
  ['8.2025', 'window', '2025-08-01', '2025-08-31'],
  ['ngày 30&nbsp;tháng 6 năm 2025', 'date', null, '2025-06-30'],
  ['30\\6\\2025', 'date', null, '2025-06-30'],
  ['Trước thời điểm 01/7/2025', 'date', null, '2025-06-30'],
  ['Trong 15 ngày đầu tháng 3/2025', 'window', '2025-03-01', '2025-03-15'],
  ['Ngày 30 /tháng 6/ năm 2025', 'date', null, '2025-06-30'],
  ['Trước ngày làm việc cuối cùng của tháng', 'recurring', null, null],
  ['Trước Tết', 'event', null, null],
  ['Liên tục 24/7', 'continuous', null, null],
  ['Tháng Sáu', 'window', '2025-06-01', '2025-06-30'],
  ['Tháng sáu năm 2026', 'window', '2026-06-01', '2026-06-30'],
  ['Thường xuyên đến 31/12/2025', 'continuous', null, '2025-12-31'],
  ['Thường xuyên theo kế hoạch', 'continuous', null, null],
  ['Theo Kế hoạch số 15/KH-UBND ngày 10/01/2025, hoàn thành trước 30/6/2025', 'date', null, '2025-06-29'],
  ['Sau khi có hướng dẫn, chậm nhất 30/9/2025', 'date', null, '2025-09-30'],
  ['Trong quý II/2025 và khi có yêu cầu', 'window', '2025-04-01', '2025-06-30'],
  ['10 ngày kể từ ngày 01/7/2025', 'date', null, '2025-07-11'],
  ['Trong vòng 05 ngày làm việc kể từ ngày 25/4/2025', 'date', null, '2025-05-06'],
  ['10 ngày trước ngày 30/6/2025', 'date', null, '2025-06-20'],
  ['Từ 30/6/2025 đến 01/6/2025', 'unclear', null, null],
  ['Hàng tháng trong năm 2025', 'recurring', '2025-01-01', '2025-12-31'],
  ['QuýII/2025', 'window', '2025-04-01', '2025-06-30'],
  ['Kịp thời khi có thay đổi', 'event', null, null],
  ['Chưa xác định', 'unclear', null, null],
  ['Hàng tuần đến hết tháng 6/2025', 'recurring', null, '2025-06-30'],
  ['T11/2025-T2/2026', 'window', '2025-11-01', '2026-02-28'],
  ['Trước T6', 'date', null, '2025-05-31'],
  ['T4, T6', 'milestones', '2025-04-01', '2025-06-30'],
  ['T2, T4, T6 hàng tuần', 'recurring', null, null],
  ['Sáng T6', 'unclear', null, null],
  ['QIII', 'window', '2025-07-01', '2025-09-30'],
  ['Q2 2025', 'window', '2025-04-01', '2025-06-30'],
  ['Đầu Q.3/2025', 'window', '2025-07-01', '2025-07-31'],
  ['Tuần 2 T5/2025', 'window', '2025-05-08', '2025-05-14'],
  ['Tháng 8 hoặc tháng 9/2026', 'window', '2026-08-01', '2026-09-30'],
  ['01/3 ÷ 30/6/2025', 'window', '2025-03-01', '2025-06-30'],
  ['01/3/2025 → 30/6/2025', 'window', '2025-03-01', '2025-06-30'],
  ['Từ 01/3 -> 30/4', 'window', '2025-03-01', '2025-04-30'],
  ['Từ tháng 3 ÷ tháng 6 năm 2025', 'window', '2025-03-01', '2025-06-30'],
  ['2025/06/30 - 2025/07/15', 'window', '2025-06-30', '2025-07-15'],
  ['Trước 30.4.2025', 'date', null, '2025-04-29'],
  ['Trước 5.2 triệu đồng', 'unclear', null, null],
  ['Trước hết tháng 9/2025', 'date', null, '2025-09-30'],
  ['Tại kỳ họp thường lệ cuối năm', 'event', null, null],
  ['9 tháng đầu năm', 'window', '2025-01-01', '2025-09-30'],
  ['30 June 2025', 'date', null, '2025-06-30'],
  ['31-Jun-25', 'unclear', null, null],
  ['May 2025', 'window', '2025-05-01', '2025-05-31'],
  ['Quý I năm sau', 'window', '2026-01-01', '2026-03-31'],
  ['Tháng 01 của năm sau', 'window', '2026-01-01', '2026-01-31'],
  ['Quý IV - Quý I năm sau', 'window', '2025-10-01', '2026-03-31'],
  ['Trước 10/01/năm sau', 'date', null, '2026-01-09'],
  ['Quý II. III/2025', 'window', '2025-04-01', '2025-09-30'],
  ['GĐ1: 2025; GĐ2: 2026-2027', 'milestones', '2025-01-01', '2027-12-31'],
  ['2025-2026 (Giai đoạn 1)', 'window', '2025-01-01', '2026-12-31'],
  ['Hoàn thành trước 30/6 và duy trì các năm tiếp theo', 'date', null, '2025-06-29'],
  ['Theo QĐ số 12/QĐ-UBND', 'plan', null, null],
  ['Xuyên suốt năm 2025', 'window', '2025-01-01', '2025-12-31'],
];

test.each(dated)('“%s” is %s %s – %s', (text, kind, start, due) => {
  const reading = readDeadline(text, reference);
  expect([reading.kind, reading.start, reading.due]).toEqual([kind, start, due]);
});

const recurring: readonly (readonly [string, readonly object[]])[] = [
  ['Trước ngày 20 hàng tháng', [{ every: 'month', day: 19 }]],
  ['Trước ngày 01 hàng tháng', [{ every: 'month', day: 'last' }]],
  ['Hàng tháng (ngày 25)', [{ every: 'month', day: 25 }]],
  [
    'Ngày 15, 30 hàng tháng',
    [
      { every: 'month', day: 15 },
      { every: 'month', day: 30 },
    ],
  ],
  ['Từ ngày 05 đến ngày 10 hàng tháng', [{ every: 'month', day: 10 }]],
  ['Hằng quý, trước ngày 15 tháng cuối quý', [{ every: 'quarter', day: 14, month: 'last' }]],
  [
    'Ngày 30/6 và 31/12 hàng năm',
    [
      { every: 'year', month: 6, day: 30 },
      { every: 'year', month: 12, day: 31 },
    ],
  ],
  ['Trước ngày 01/7 hằng năm', [{ every: 'year', month: 6, day: 30 }]],
  [
    'Tháng 4, tháng 10 hàng năm',
    [
      { every: 'year', month: 4 },
      { every: 'year', month: 10 },
    ],
  ],
  ['Trước 17h00 thứ Năm hàng tuần', [{ every: 'week', day: 'TH', time: '17:00' }]],
  ['Trước thứ Hai hàng tuần', [{ every: 'week', day: 'SU' }]],
  ['2 tuần một lần', [{ every: 'week', interval: 2 }]],
  ['Định kỳ 06 tháng/lần', [{ every: 'half-year' }]],
  ['3 tháng một lần', [{ every: 'quarter' }]],
  ['4 lần/năm', [{ every: 'quarter' }]],
  [
    'Hằng quý, 6 tháng, 9 tháng, năm',
    [{ every: 'quarter' }, { every: 'half-year' }, { every: 'year', month: 9 }, { every: 'year' }],
  ],
  [
    'Báo cáo tháng: trước ngày 20; báo cáo quý: trước ngày 15 tháng cuối quý',
    [
      { every: 'month', day: 19 },
      { every: 'quarter', day: 14, month: 'last' },
    ],
  ],
  ['Thường xuyên, định kỳ hàng quý', [{ every: 'quarter' }]],
  ['Định kỳ, đột xuất', []],
  ['Chậm nhất 15 hàng tháng', [{ every: 'month', day: 15 }]],
  ['25 hàng tháng', [{ every: 'month', day: 25 }]],
  ['Trước 15 tháng đầu quý sau', [{ every: 'quarter', day: 14, month: 1 }]],
  ['2 lần hàng tháng', [{ every: 'month' }]],
  ['5 ngày đầu tháng', [{ every: 'month', day: 5 }]],
  ['Theo tháng, quý', [{ every: 'month' }, { every: 'quarter' }]],
  ['Mỗi quý 1 báo cáo', [{ every: 'quarter' }]],
  ['Định kỳ 6 tháng, cả năm', [{ every: 'half-year' }, { every: 'year' }]],
  [
    'Báo cáo quý trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 15/11',
    [
      { every: 'quarter', day: 14, month: 'last' },
      { every: 'year', month: 11, day: 14 },
    ],
  ],
];

test.each(recurring)('“%s” recurs as %o', (text, recurrences) => {
  const reading = readDeadline(text, reference);
  expect(reading.kind).toBe('recurring');
  expect([...(reading.recurrence ? [reading.recurrence] : []), ...reading.otherRecurrences]).toEqual(
    recurrences,
  );
});

const parts: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  [
    '- Dự thảo: 30/3\n- Ban hành: 30/6/2025',
    [
      ['Dự thảo', '2025-03-30'],
      ['Ban hành', '2025-06-30'],
    ],
  ],
  [
    'Quý I: xây dựng; Quý II: ban hành',
    [
      ['xây dựng', '2025-03-31'],
      ['ban hành', '2025-06-30'],
    ],
  ],
  [
    'Trước 30/6 (đợt 1), trước 30/11 (đợt 2)',
    [
      ['đợt 1', '2025-06-29'],
      ['đợt 2', '2025-11-29'],
    ],
  ],
  [
    'Đợt 1: 30/6/2025; Đợt 2: 30/11/2025',
    [
      ['Đợt 1', '2025-06-30'],
      ['Đợt 2', '2025-11-30'],
    ],
  ],
  [
    'Hoàn thành trước 30/6; báo cáo 15/12',
    [
      ['Hoàn thành', '2025-06-29'],
      ['báo cáo', '2025-12-15'],
    ],
  ],
  [
    'Thường xuyên; báo cáo trước 15/12',
    [
      ['Thường xuyên', null],
      ['báo cáo', '2025-12-14'],
    ],
  ],
  [
    'Trước ngày 20/4, 20/7/2025',
    [
      ['Trước ngày 20/4', '2025-04-19'],
      ['20/7/2025', '2025-07-19'],
    ],
  ],
  [
    'Báo cáo quý I trước 15/3; 6 tháng trước 15/6; năm trước 15/12',
    [
      ['Báo cáo quý I', '2025-03-14'],
      ['6 tháng', '2025-06-14'],
      ['năm', '2025-12-14'],
    ],
  ],
];

test.each(parts)('“%s” has the parts %o', (text, expected) => {
  const reading = readDeadline(text, reference);
  expect(reading.kind).toBe('milestones');
  expect(reading.milestones.map(({ label, due }) => [label, due])).toEqual(expected);
  expect(reading.due).toBe(expected.at(-1)?.[1]);
});

const waiting: readonly (readonly [string, string, string])[] = [
  ['Theo yêu cầu của Tỉnh ủy', 'event', 'yêu cầu của Tỉnh ủy'],
  ['Theo chỉ đạo tại Công văn số 5/UBND-NC', 'plan', 'chỉ đạo tại Công văn số 5/UBND-NC'],
  ['Theo hướng dẫn của Bộ Tài chính', 'event', 'hướng dẫn của Bộ Tài chính'],
  ['Theo lộ trình của Trung ương', 'plan', 'lộ trình của Trung ương'],
  ['Trước kỳ họp cuối năm 10 ngày', 'event', 'kỳ họp cuối năm'],
  ['Chậm nhất 3 ngày sau khi kết thúc hội nghị', 'event', 'kết thúc hội nghị'],
];

test.each(waiting)('“%s” is %s: %s', (text, kind, says) => {
  const reading = readDeadline(text, reference);
  expect([reading.kind, reading.event?.text ?? reading.plan]).toEqual([kind, says]);
});

describe('in prose', () => {
  const found = (text: string) =>
    deadlinesWithin(text, reference).map((reading: DeadlineReading) => [
      reading.kind,
      reading.due,
      reading.spans.map(({ start, end }) => text.slice(start, end)).join('|'),
    ]);

  test('a bounded date is found where it stands', () => {
    expect(found('Gửi số liệu cho Văn phòng (trước ngày 25/11/2025) để tổng hợp.')).toEqual([
      ['date', '2025-11-24', 'trước ngày 25/11/2025'],
    ]);
  });

  test('dates that each open a line are the parts of one deadline', () => {
    expect(found('- Đến 31/12/2025: giải ngân 90%\n- Đến 31/01/2026: giải ngân 100%')).toEqual([
      ['milestones', '2026-01-31', 'Đến 31/12/2025|Đến 31/01/2026'],
    ]);
  });

  test('a recurrence keeps its day', () => {
    const [reading] = deadlinesWithin('Văn phòng định kỳ thứ sáu hàng tuần tổng hợp, báo cáo.', reference);
    expect(reading?.recurrence).toEqual({ every: 'week', day: 'FR' });
  });

  test('deadlines of different sentences are different deadlines', () => {
    expect(found('Gửi dự thảo trước ngày 15/6/2025. Họp giao ban hằng tháng.').map(([kind]) => kind)).toEqual(
      ['date', 'recurring'],
    );
  });
});
