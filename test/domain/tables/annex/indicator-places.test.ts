/** Which line each line of a form stands below, however the office numbers them. */
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { indicatorCode } from '../../../../src/domain/tables/annex/indicator-number';
import { indicatorPlaces } from '../../../../src/domain/tables/annex/indicator-places';
import { gridsOf } from '../../../support/grid-text';

test.each<[string, readonly (readonly [string | null, number, string | null])[]]>([
  [
    'numerals over numbers',
    [
      ['I', 1, null],
      ['1', 2, 'I'],
      ['1.1', 3, '1'],
      [null, 4, '1.1'],
      ['II', 1, null],
      ['2', 2, 'II'],
    ],
  ],
  [
    'letters and codes',
    [
      ['A', 1, null],
      ['A1', 2, 'A'],
      ['A1.1', 3, 'A1'],
      [null, 4, 'A1.1'],
      ['B', 1, null],
      ['B2', 2, 'B'],
      ['B2.1', 3, 'B2'],
    ],
  ],
  [
    'codes with a dot after the letter',
    [
      ['A', 1, null],
      ['A.1', 2, 'A'],
      ['A.1.2', 3, 'A.1'],
    ],
  ],
  [
    'codes under numerals',
    [
      ['I', 1, null],
      ['I.1', 2, 'I'],
      ['I.1.2', 3, 'I.1'],
      ['II', 1, null],
      ['II.1', 2, 'II'],
    ],
  ],
  [
    'codes of the office under numerals',
    [
      ['I', 1, null],
      ['CT01', 2, 'I'],
      ['CT02', 2, 'I'],
    ],
  ],
  [
    'letters, numerals, numbers',
    [
      ['A', 1, null],
      ['I', 2, 'A'],
      ['1', 3, 'I'],
      ['B', 1, null],
      ['I', 2, 'B'],
      ['1', 3, 'I'],
    ],
  ],
  [
    'small letters within a number',
    [
      ['1', 1, null],
      ['a', 2, '1'],
      ['b', 2, '1'],
      [null, 3, '1'],
      ['2', 1, null],
      ['a', 2, '2'],
    ],
  ],
  [
    'the ninth letter',
    [
      ['H', 1, null],
      ['H1', 2, 'H'],
      ['I', 1, null],
      ['I1', 2, 'I'],
    ],
  ],
])('%s', (_what, lines) => {
  const places = indicatorPlaces(lines.map(([number]) => number));
  expect(places.map(({ level, parentNumber }, index) => [lines[index]?.[0], level, parentNumber])).toEqual(
    lines,
  );
});

test.each([
  ['B2.1', 'B2.1'],
  ['B 2.1.', 'B2.1'],
  ['A.1', 'A.1'],
  ['CT-01', 'CT.01'],
  ['1.2', undefined],
  ['II', undefined],
  ['Quý 1', undefined],
])('the code of “%s”', (raw, code) => {
  expect(indicatorCode(raw)).toBe(code);
});

test('a form numbered by codes is read with them, and a code left out or used twice is told', () => {
  const form = (last: string): string => `Mã chỉ tiêu | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
A | CHỈ ĐẠO ĐIỀU HÀNH
A1 | Kế hoạch CCHC
A1.1 | Số nhiệm vụ trong kế hoạch | Nhiệm vụ | #40
A1.2 | Số nhiệm vụ đã hoàn thành | Nhiệm vụ | #22
B | THỦ TỤC HÀNH CHÍNH
B2. 1 | Tổng số hồ sơ đã giải quyết | Hồ sơ | #1200
${last} | Hồ sơ giải quyết đúng hạn | Hồ sơ | #1180`;
  const read = (last: string) => recognizeWorkbook(gridsOf(form(last)));
  const told = (last: string) => read(last).findings.map(({ rule, data }) => [rule, data.number]);
  expect(
    read('B2.2').tables[0]?.indicators.map(({ number, parentNumber, value }) => [
      number,
      parentNumber,
      value,
    ]),
  ).toEqual([
    ['A', null, null],
    ['A1', 'A', null],
    ['A1.1', 'A1', 40],
    ['A1.2', 'A1', 22],
    ['B', null, null],
    ['B2.1', 'B', 1200],
    ['B2.2', 'B', 1180],
  ]);
  expect(told('B2.2')).toEqual([['malformed-number', 'B2. 1']]);
  expect(told('B2.1')).toContainEqual(['duplicate-number', 'B2.1']);
  expect(told('B2.4')).toContainEqual(['number-out-of-order', 'B2.4']);
});
