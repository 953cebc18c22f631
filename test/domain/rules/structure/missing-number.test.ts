/** A task without a number of its own. */
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';
import { foundAfter, findingsOf, picture, sheetOf } from '../../../support/literal-plan';

test.each([
  [
    'a task between numbered ones that has none',
    [
      [
        '',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
      ],
    ],
    ['error missing-number A8'],
  ],
  [
    'a numbered task is in order',
    [
      [
        '5',
        'Tổng kết công tác năm',
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
  expect(foundAfter('missing-number', rows)).toEqual(expected);
});

const GOALS = ['STT', 'Mục tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn', 'Chủ trì'];
const goal = (number: string, text: string, task: string) => [
  number,
  text,
  task,
  'Báo cáo',
  'Quý II/2026',
  'Văn phòng Sở',
];
const sixGoals = ['1', '2', '3', '4', '5', '6'].map((number) =>
  goal(number, `Mục tiêu số ${number} của năm`, `Nhiệm vụ thứ ${number} cần làm trong năm`),
);

test('a second goal under one merged number is named', () => {
  const second = goal('', 'Tỷ lệ hồ sơ trực tuyến đạt 90%', 'Nâng cao tỷ lệ hồ sơ trực tuyến');
  const sheet = sheetOf([GOALS, ...sixGoals, second], { merges: [[7, 1, 8, 1]] });
  expect(picture(findingsOf(sheet), 'missing-number')).toEqual([
    'warning missing-number/number-for-two-goals A8',
  ]);
});

test('further tasks of one goal need no number', () => {
  const rows = [GOALS, ...sixGoals, goal('', '', 'Nâng cao tỷ lệ hồ sơ trực tuyến')];
  expect(picture(findingsOf(sheetOf(rows)), 'missing-number')).toEqual([]);
});

test('“Trong đó” lines of a numbered form are shown together, at the first', () => {
  const parts = ['thuộc cấp tỉnh', 'thuộc cấp xã'].map((label) => [
    '',
    `Số nhiệm vụ ${label}`,
    'Nhiệm vụ',
    '10',
  ]);
  const lines = [
    ...SOUND_LINES,
    ...['1.6.', '1.7.', '1.8.'].map((number) => [number, `Số cuộc họp ${number}`, 'Cuộc', '3']),
    ['1.9.', 'Số nhiệm vụ đã giao', 'Nhiệm vụ', '20'],
    ...parts,
  ];
  const found = findingsOf(annexSheet(lines)).filter(({ rule }) => rule === 'missing-number');
  expect(found.map(({ severity, message, row }) => [severity, message, row])).toEqual([
    ['hint', 'line-without-number', 15],
  ]);
  expect(found[0]?.data).toEqual({ parent: '1.9', label: 'Số nhiệm vụ thuộc cấp tỉnh', lines: 2 });
  expect(found[0]?.related?.map(({ range }) => range.top)).toEqual([16]);
});

test('a form that numbers few of its lines is left alone', () => {
  const lines = ['Số nhiệm vụ', 'Số cuộc họp', 'Số hồ sơ', 'Số văn bản'].map((label) => [
    '',
    label,
    'Cái',
    '3',
  ]);
  expect(picture(findingsOf(annexSheet([...SOUND_LINES, ...lines])), 'missing-number')).toEqual([]);
});
