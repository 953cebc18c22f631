/** Deadline cells as Excel stores them: typed dates, months that are stored as days, swapped dates. */
import { readDeadlineCell, readDeadlineColumn } from '../../../src/domain/deadlines';
import type { DeadlineCell, DeadlineReading } from '../../../src/domain/deadlines';
import { parseCivilDate, toSerial } from '../../../src/domain/dates';

const reference = { year: 2026 };

function typed(iso: string, format: string, text: string, date1904 = false): DeadlineCell {
  const date = parseCivilDate(iso);
  if (date === undefined) throw new Error(`No date: ${iso}`);
  return { value: toSerial(date, date1904), text, format };
}

function written(text: string): DeadlineCell {
  return { value: text, text };
}

const core = ({ kind, start, due }: DeadlineReading) => [kind, start, due];

test.each<[string, DeadlineCell, readonly (string | null)[]]>([
  [
    'day first, as Vietnamese offices type',
    typed('2026-06-15', 'dd/mm/yyyy', '15/06/2026'),
    ['date', null, '2026-06-15'],
  ],
  ['day first and small', typed('2026-06-05', 'dd/mm/yyyy', '05/06/2026'), ['date', null, '2026-06-05']],
  ['builtin 14 shown day first', typed('2026-06-05', 'm/d/yyyy', '5/6/2026'), ['date', null, '2026-06-05']],
  ['month first, but no month is 25', typed('2026-06-25', 'm/d/yy', '6/25/26'), ['date', null, '2026-06-25']],
  ['month first and in doubt', typed('2026-06-05', 'm/d/yy', '6/5/26'), ['unclear', null, null]],
  ['day and month are the same', typed('2026-06-06', 'm/d/yy', '6/6/26'), ['date', null, '2026-06-06']],
  ['year first', typed('2026-06-05', 'yyyy-mm-dd', '2026-06-05'), ['date', null, '2026-06-05']],
  [
    'a month stored as its first day',
    typed('2026-12-01', '"Tháng "m/yyyy', 'Tháng 12/2026'),
    ['window', '2026-12-01', '2026-12-31'],
  ],
  [
    'a month typed as 5/2026',
    typed('2026-05-01', 'mmm-yy', 'May-26'),
    ['window', '2026-05-01', '2026-05-31'],
  ],
  ['a month in figures', typed('2026-02-01', 'm/yyyy', '2/2026'), ['window', '2026-02-01', '2026-02-28']],
  ['a year stored as a date', typed('2026-01-01', 'yyyy', '2026'), ['window', '2026-01-01', '2026-12-31']],
  ['a bare year', { value: 2025, text: '2025' }, ['window', '2025-01-01', '2025-12-31']],
  ['a count', { value: 12, text: '12' }, ['unclear', null, null]],
  ['a serial that lost its format', { value: 46_000, text: '46000' }, ['date', null, '2025-12-09']],
  ['a serial pasted as text', { value: '46112', text: '46112' }, ['date', null, '2026-03-31']],
  ['a number far from the days of the plan', { value: 12_500, text: '12500' }, ['unclear', null, null]],
  ['a time', { value: 0.5, text: '12:00', format: 'h:mm' }, ['unclear', null, null]],
  [
    'words in the format',
    typed('2026-06-30', '"Trước ngày "dd/mm/yyyy', 'Trước ngày 30/06/2026'),
    ['date', null, '2026-06-29'],
  ],
  [
    'day and month only, year of typing hidden',
    typed('2025-06-15', 'd-mmm', '15-Jun'),
    ['date', null, '2026-06-15'],
  ],
  ['an empty cell', { value: null, text: '' }, ['none', null, null]],
  ['a tick', { value: true, text: 'TRUE' }, ['unclear', null, null]],
  ['text shown as hashes', { value: 'Trước 30/6', text: '####' }, ['date', null, '2026-06-29']],
])('%s', (_why, cell, expected) => {
  expect(core(readDeadlineCell(cell, reference))).toEqual(expected);
});

test('a workbook that counts from 1904 gives the same days', () => {
  const cell = typed('2026-06-15', 'dd/mm/yyyy', '15/06/2026', true);
  expect(readDeadlineCell(cell, { ...reference, date1904: true }).due).toBe('2026-06-15');
});

test('a date in doubt shows both of its readings', () => {
  const { doubts } = readDeadlineCell(typed('2026-06-05', 'm/d/yy', '6/5/26'), reference);
  expect(doubts).toEqual([{ id: 'day-month-may-be-swapped', asStored: '2026-06-05', swapped: '2026-05-06' }]);
});

describe('a column', () => {
  const doubtful = [
    typed('2026-06-05', 'm/d/yyyy', '6/5/2026'),
    typed('2026-12-10', 'm/d/yyyy', '12/10/2026'),
  ];

  test('whose later days stayed text was swapped', () => {
    const readings = readDeadlineColumn(
      [...doubtful, written('25/6/2026'), written('Thường xuyên')],
      reference,
    );
    expect(readings.map(core)).toEqual([
      ['date', null, '2026-05-06'],
      ['date', null, '2026-10-12'],
      ['date', null, '2026-06-25'],
      ['continuous', null, null],
    ]);
    expect(readings[0]?.inferred).toEqual([{ part: 'day-month-order', from: 'sibling' }]);
  });

  test('that stores a later day month first is as stored', () => {
    const readings = readDeadlineColumn(
      [...doubtful, typed('2026-06-25', 'm/d/yyyy', '6/25/2026')],
      reference,
    );
    expect(readings.map(({ due }) => due)).toEqual(['2026-06-05', '2026-12-10', '2026-06-25']);
  });

  test('without evidence stays in doubt', () => {
    const readings = readDeadlineColumn(doubtful, reference);
    expect(readings.map(({ kind }) => kind)).toEqual(['unclear', 'unclear']);
  });

  test('with evidence both ways stays in doubt', () => {
    const cells = [...doubtful, typed('2026-06-25', 'm/d/yyyy', '6/25/2026'), written('25/6/2026')];
    expect(readDeadlineColumn(cells, reference).map(({ kind }) => kind)).toEqual([
      'unclear',
      'unclear',
      'date',
      'date',
    ]);
  });

  test('of day-first dates is doubted only when every later day is text', () => {
    const dayFirst = ['2026-06-05', '2026-07-08', '2026-10-11'].map((iso) => typed(iso, 'dd/mm/yyyy', ''));
    const later = ['25/6/2026', '30/7/2026', '15/9/2026'].map(written);
    expect(readDeadlineColumn(dayFirst, reference).map(({ kind }) => kind)).toEqual(['date', 'date', 'date']);
    expect(readDeadlineColumn([...dayFirst, ...later], reference).map(({ kind }) => kind)).toEqual([
      'unclear',
      'unclear',
      'unclear',
      'date',
      'date',
      'date',
    ]);
  });

  test('repeats the reading above where a cell says so', () => {
    const readings = readDeadlineColumn(
      [written('Quý II'), written('nt'), written(''), written('Như trên')],
      reference,
    );
    expect(readings.map(core)).toEqual([
      ['window', '2026-04-01', '2026-06-30'],
      ['window', '2026-04-01', '2026-06-30'],
      ['none', null, null],
      ['window', '2026-04-01', '2026-06-30'],
    ]);
    expect(readings[1]?.text).toBe('nt');
  });

  test('leaves “như trên” unclear under a cell that is unclear', () => {
    const readings = readDeadlineColumn([written('Đang thực hiện'), written('nt')], reference);
    expect(readings.map(({ kind }) => kind)).toEqual(['unclear', 'unclear']);
  });
});
