/** The calendar of deadlines: what is open, once each, under an id that lasts, in the form calendars read. */
import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/dates';
import { deadlineCalendar } from '../../../src/workflow';
import { icsLine, icsText } from '../../../src/workflow/calendar/ics-text';
import { appendixWorkbook, date, structured, text, typeInto } from '../../support/appendix-workbook';

const DAY = '2025-06-15' as CivilDate;

/** Entries as [id, first day, summary]. */
function entriesOf(ics: string): readonly (readonly [string, string, string])[] {
  const plain = ics.replaceAll('\r\n ', '');
  return plain
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((part) => {
      const value = (name: string): string => new RegExp(`\\r\\n${name}:(.*?)\\r\\n`).exec(part)?.[1] ?? '';
      return [value('UID'), value('DTSTART;VALUE=DATE'), value('SUMMARY')] as const;
    });
}

function calendarOf(workbook: ReturnType<typeof appendixWorkbook>, unit?: string) {
  const calendar = deadlineCalendar(workbook.snapshot(), {
    asOf: DAY,
    ...(unit === undefined ? {} : { unit }),
  });
  if (calendar === null || calendar === 'no-unit') throw new Error('no calendar');
  return calendar;
}

test('holds each open deadline, done and undated tasks left out', () => {
  const workbook = appendixWorkbook();
  structured(workbook, DAY);
  typeInto(workbook, 'Ban hành', { 'Ngày hoàn thành': date('2025-03-01') });
  const { text: ics, entries } = calendarOf(workbook);
  expect(entriesOf(ics).map(([, day, summary]) => [day, summary])).toEqual([
    ['20250930', 'Hạn: Tổ chức kiểm tra tại các đơn vị'],
    ['20250630', 'Hạn: Rà soát\\, đơn giản hoá thủ tục hành chính'],
    ['20250625', 'Hạn: Báo cáo kết quả giải quyết hồ sơ'],
  ]);
  expect(entries).toBe(3);
  expect(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('keeps the id of a task whose deadline moved, so that importing again updates it', () => {
  const workbook = appendixWorkbook();
  structured(workbook, DAY);
  const before = entriesOf(calendarOf(workbook).text).map(([id]) => id);
  typeInto(workbook, 'Rà soát', { Hạn: date('2025-08-31'), 'Thời hạn': text('Tháng 8/2025') });
  expect(entriesOf(calendarOf(workbook).text).map(([id]) => id)).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('for a unit holds what it leads and takes part in; a name that the plan lacks is said', () => {
  const workbook = appendixWorkbook();
  structured(workbook, DAY);
  const { text: ics, unit } = calendarOf(workbook, 'THANH TRA SỞ');
  expect(unit).toBe('Thanh tra Sở');
  expect(entriesOf(ics)).toHaveLength(1);
  expect(deadlineCalendar(workbook.snapshot(), { asOf: DAY, unit: 'Phòng Mười' })).toBe('no-unit');
  expect(deadlineCalendar(appendixWorkbook().snapshot(), { asOf: DAY })).toBeNull();
});

test('a line is never longer than 75 bytes, and unfolded it is what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
      const safe = icsText(value);
      const line = icsLine('SUMMARY', safe);
      for (const part of line.slice(0, -2).split('\r\n')) {
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      }
      expect(line.slice(0, -2).replaceAll('\r\n ', '')).toBe(`SUMMARY:${safe}`);
    }),
  );
});

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['một\r\nhai\rba', 'một\\nhai\\nba'],
  ['x\u0000y\u0007z', 'xyz'],
])('%j is written %j', (given, written) => {
  expect(icsText(given)).toBe(written);
});
