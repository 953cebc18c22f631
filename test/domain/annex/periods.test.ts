/** Reporting periods: their windows, the day to send by, the one proposed, and how they are named. */
import {
  customPeriod,
  formerPeriod,
  periodInTitle,
  proposePeriod,
  readPeriodCode,
  samePeriodLastYear,
  standardPeriod,
  type StandardPeriodKind,
} from '../../../src/domain/annex';
import { addDays, type CivilDate } from '../../../src/domain/dates';

const day = (text: string): CivilDate => text as CivilDate;

test.each([
  ['2024-Q1', '2023-12-15', '2024-03-14', '2024-03-20'],
  ['2024-Q2', '2024-03-15', '2024-06-14', '2024-06-20'],
  ['2024-H1', '2023-12-15', '2024-06-14', '2024-06-20'],
  ['2024-Q3', '2024-06-15', '2024-09-14', '2024-09-20'],
  ['2024-9M', '2023-12-15', '2024-09-14', '2024-09-20'],
  ['2024-Q4', '2024-09-15', '2024-12-14', '2024-12-20'],
  ['2024-Y', '2023-12-15', '2024-12-14', '2024-12-20'],
])('%s runs from %s to %s and is sent by %s', (code, from, to, sendBy) => {
  expect(readPeriodCode(code)).toMatchObject({ code, from, to, sendBy, year: 2024 });
});

test.each([
  ['2024', '2024-Y'],
  ['2024-h1', '2024-H1'],
  ['2024-6M', '2024-H1'],
  ['2024/Q3', '2024-Q3'],
  ['2023-12-16..2024-06-06', '2023-12-16..2024-06-06'],
])('the code %s is read as %s', (written, code) => {
  expect(readPeriodCode(written)?.code).toBe(code);
});

test.each(['', 'Q1', '2024-Q5', '2024-13', '24-H1', '2024-06-06..2023-12-16', '2024-02-30..2024-03-01'])(
  '"%s" is no code of a period',
  (code) => {
    expect(readPeriodCode(code)).toBeUndefined();
  },
);

test.each([
  ['2025-01-05', '2025-Q1'],
  ['2025-03-20', '2025-Q1'],
  ['2025-03-21', '2025-H1'],
  ['2025-06-20', '2025-H1'],
  ['2025-06-21', '2025-Q3'],
  ['2025-09-21', '2025-Y'],
  ['2025-12-20', '2025-Y'],
  ['2025-12-21', '2026-Q1'],
])('on %s the report of %s goes up next', (today, code) => {
  expect(proposePeriod(day(today)).code).toBe(code);
});

test.each([
  ['2025-Q1', '2024-Y', '2024-Q1'],
  ['2025-H1', '2025-Q1', '2024-H1'],
  ['2025-Q3', '2025-H1', '2024-Q3'],
  ['2025-Y', '2025-Q3', '2024-Y'],
])('before %s stood %s, and a year before %s', (code, former, lastYear) => {
  const period = readPeriodCode(code);
  if (!period) throw new Error(code);
  expect([formerPeriod(period)?.code, samePeriodLastYear(period)?.code]).toEqual([former, lastYear]);
});

test('a period of an office’s own days has nothing before it', () => {
  const period = customPeriod(day('2025-01-01'), day('2025-02-01'));
  if (!period) throw new Error('No period');
  expect([formerPeriod(period), samePeriodLastYear(period)]).toEqual([null, null]);
});

test('an office that closes on the last day of the month has windows without gap', () => {
  const settings = { closingDay: 31, sendDay: 5 };
  expect(standardPeriod('quarter-1', 2025, settings)).toMatchObject({ from: '2025-01-01', to: '2025-03-31' });
  expect(standardPeriod('quarter-2', 2025, settings)).toMatchObject({ from: '2025-04-01', to: '2025-06-30' });
});

describe('periods with days of their own', () => {
  const settings = {
    closingDay: 14,
    sendDay: 20,
    closingDayOfHalfYear: 6,
    sendDayOfHalfYear: 10,
    closingDayOfYear: 15,
    sendDayOfYear: null,
  };

  test.each([
    ['quarter-1', '2023-12-16', '2024-03-14', '2024-03-20'],
    ['quarter-2', '2024-03-15', '2024-06-06', '2024-06-10'],
    ['half-year', '2023-12-16', '2024-06-06', '2024-06-10'],
    ['quarter-3', '2024-06-07', '2024-09-14', '2024-09-20'],
    ['nine-months', '2023-12-16', '2024-09-14', '2024-09-20'],
    ['quarter-4', '2024-09-15', '2024-12-15', '2024-12-20'],
    ['year', '2023-12-16', '2024-12-15', '2024-12-20'],
  ] as const)('%s runs from %s to %s and is sent by %s', (kind, from, to, sendBy) => {
    expect(standardPeriod(kind, 2024, settings)).toMatchObject({ from, to, sendBy });
  });

  test('six months are proposed until their own day of sending', () => {
    expect(proposePeriod(day('2025-06-10'), settings).code).toBe('2025-H1');
    expect(proposePeriod(day('2025-06-11'), settings).code).toBe('2025-Q3');
  });
});

test('a report sent before the day it closes on goes up in the month after', () => {
  const settings = { closingDay: 31, sendDay: 5 };
  expect(standardPeriod('quarter-1', 2025, settings).sendBy).toBe('2025-04-05');
  expect(standardPeriod('year', 2025, settings).sendBy).toBe('2026-01-05');
  expect(proposePeriod(day('2026-01-05'), settings).code).toBe('2025-Y');
  expect(proposePeriod(day('2026-01-06'), settings).code).toBe('2026-Q1');
});

test('the quarters of a year follow each other day by day, and the longer periods end with one of them', () => {
  for (const year of [2023, 2024, 2100]) {
    const of = (kind: StandardPeriodKind) => standardPeriod(kind, year);
    const quarters = (['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const).map(of);
    quarters.slice(1).forEach((quarter, index) => {
      expect(quarter.from).toBe(addDays(quarters[index]?.to ?? quarter.to, 1));
    });
    expect(of('half-year').to).toBe(of('quarter-2').to);
    expect(of('nine-months').to).toBe(of('quarter-3').to);
    expect([of('year').from, of('year').to]).toEqual([quarters[0]?.from, quarters[3]?.to]);
  }
});

test.each([
  ['KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2024', '2024-H1'],
  ['Biểu tổng hợp quý III/2025', '2025-Q3'],
  ['Báo cáo Quý I năm 2025', '2025-Q1'],
  ['SỐ LIỆU 9 THÁNG NĂM 2025', '2025-9M'],
  ['Số liệu 09 tháng đầu năm 2025 (kèm theo Báo cáo)', '2025-9M'],
  ['Phụ lục thống kê quý IV, năm 2024'.normalize('NFD'), '2024-Q4'],
  ['KẾT QUẢ NĂM 2025', '2025-Y'],
])('the title "%s" names %s', (title, code) => {
  expect(periodInTitle(title)?.code).toBe(code);
});

test.each(['Phụ lục I', 'Kèm theo Báo cáo ngày 14/6/2024', 'Công ty mỏ Quý Xa', 'quý III', 'hằng năm'])(
  'the title "%s" names none',
  (title) => {
    expect(periodInTitle(title)).toBeUndefined();
  },
);
