/** Plain phrases are read without patterns, and to the same. */
import fc from 'fast-check';
import { readDeadline } from '../../../src/domain/deadlines';
import type { DeadlineReference } from '../../../src/domain/deadlines';
import { deadlinePatterns } from '../../../src/domain/deadlines/patterns';
import { plainPiece } from '../../../src/domain/deadlines/plain-phrase';
import { readByPatterns } from '../../../src/domain/deadlines/read-deadline';
import { BOUND_WORDS } from '../../../src/domain/deadlines/refinements/bounds';

const references: readonly DeadlineReference[] = [
  { year: 2025 },
  { year: 2024, beforeDayIsStrict: false },
  { planDate: '2025-09-05' as never },
  {},
];

const specimens = deadlinePatterns.flatMap((pattern) => pattern.specimens.map(({ text }) => text));

const plain = [
  '15/12/2025',
  '15.6.2025',
  '1-6-2025',
  '30/6',
  '29/2',
  'ngày 15/12/2025',
  'ngày 5.6.2025',
  'Ngày 01/7.',
  '12/2025',
  'tháng 6',
  'tháng 06/2025',
  'tháng 6-2025',
  'tháng 12.2025',
  'Tháng 6 năm 2025',
  'tháng 4-6/2025',
  'tháng 02 - 03',
  'tháng 4, 5/2025',
  'tháng 4 - tháng 6 năm 2025;',
  'quý I',
  'Quý IV/2025',
  'quý 2-2025',
  'quý III năm 2025',
  'quý II, III/2025',
  'quý II, quý III/2025',
  'QUÝ I - IV NĂM 2025',
  'năm 2025',
  '6 tháng đầu năm 2025',
  '09 tháng đầu năm',
  '6 THÁNG CUỐI NĂM 2025',
  'Năm 2030  ',
];
const befores = [
  '',
  ...['Hoàn thành', 'xong', 'thực hiện'],
  ...[...BOUND_WORDS.keys()].flatMap((words) => [
    words,
    `hoàn thành ${words}`,
    `thực hiện ${words}`,
    ...['là', 'vào', 'trong', 'hết'].map((lead) => `${words} ${lead}`),
  ]),
];

test('the common forms are plain, with “trước”, “chậm nhất trong” and the like before them', () => {
  for (const date of plain) {
    for (const words of ['', 'Trước', 'ĐẾN HẾT', 'Chậm nhất trong', 'Hoàn thành trước', 'kể từ'])
      expect([words, date, plainPiece(`${words} ${date}`)]).toEqual([words, date, expect.anything()]);
  }
});

test.each(plain)('“%s” is read as by patterns, whatever stands before it', (date) => {
  for (const words of befores) {
    const text = `${words} ${date}`;
    for (const reference of references) {
      expect(readDeadline(text, reference)).toEqual(readByPatterns(text, reference));
    }
  }
});

test('what patterns are there for is read as by patterns', () => {
  for (const text of specimens) {
    for (const reference of references) {
      expect(readDeadline(text, reference)).toEqual(readByPatterns(text, reference));
    }
  }
});

test('phrases put together from words and figures are read as by patterns', () => {
  const scraps = fc.constantFrom(
    ...new Set(
      [...specimens, ...plain, ...befores].flatMap((text) => text.split(/(?<=[ /.,-])|(?=[ /.,-])/)),
    ),
    ...[
      ' ',
      '/',
      '-',
      '.',
      ',',
      ';',
      'nam',
      'thang',
      'quy',
      'l',
      '0',
      '00',
      '13',
      '31',
      '32',
      '1899',
      '2200',
      '12345',
    ],
  );
  const around = fc.tuple(
    fc.constantFrom(...befores),
    fc.constantFrom(' ', '  ', ''),
    fc.constantFrom(...plain),
    fc.array(scraps, { maxLength: 3 }),
  );
  const phrase = fc.oneof(
    fc.array(scraps, { maxLength: 9 }).map((words) => words.join('')),
    fc.array(scraps, { maxLength: 7 }).map((words) => words.join(' ')),
    around.map(([words, blank, date, more]) => `${words}${blank}${date}${more.join('')}`),
  );
  fc.assert(
    fc.property(phrase, (text) => {
      expect(readDeadline(text, { year: 2025 })).toEqual(readByPatterns(text, { year: 2025 }));
    }),
    { numRuns: 5000 },
  );
});

test('dates that cannot be, and letters of other spelling forms, are left to the patterns', () => {
  const others = [
    '31/6/2025',
    '30/2',
    '32/1/2025',
    'ngày15/6/2025',
    'Quý l/2025',
    'Tháng 13',
    'Tháng 6-4/2025',
  ];
  for (const text of [
    ...others,
    'Quý II, IV',
    'Tháng 6/25',
    'năm 2200',
    '\u212aể từ 15/6',
    'Trước\u00a015/6',
    '',
  ]) {
    expect([text, plainPiece(text)]).toEqual([text, undefined]);
  }
  expect(plainPiece('Trước ngày 15/6/2025'.normalize('NFD'))).toBeUndefined();
});
