/** Laws of the reader: spelling forms, spaces and years change nothing they should not. */
import fc from 'fast-check';
import { deadlinesWithin, readDeadline } from '../../../src/domain/deadlines';
import type { DeadlineReading } from '../../../src/domain/deadlines';
import { deadlinePatterns } from '../../../src/domain/deadlines/patterns';
import { fold } from '../../../src/domain/text';

const reference = { year: 2025 };
const phrases = deadlinePatterns.flatMap(({ specimens }) => specimens.map(({ text }) => text));
const phrase = fc.constantFrom(...phrases);

const core = ({
  kind,
  start,
  due,
  inclusiveDue,
  recurrence,
  otherRecurrences,
  milestones,
}: DeadlineReading) => ({
  kind,
  start,
  due,
  inclusiveDue,
  recurrence,
  otherRecurrences,
  milestones: milestones.map((milestone) => [milestone.start, milestone.due]),
});

test('decomposed letters read like composed ones', () => {
  for (const text of phrases) {
    expect(core(readDeadline(text.normalize('NFD'), reference))).toEqual(core(readDeadline(text, reference)));
  }
});

test('text without diacritics reads the same, but for “sáu”, which becomes “sau”', () => {
  for (const text of phrases.filter((each) => !/sáu(?! tháng)/i.test(each))) {
    expect([text, core(readDeadline(fold(text), reference))]).toEqual([
      text,
      core(readDeadline(text, reference)),
    ]);
  }
});

test('capital letters change nothing', () => {
  for (const text of phrases) {
    expect([text, core(readDeadline(text.toUpperCase(), reference))]).toEqual([
      text,
      core(readDeadline(text, reference)),
    ]);
  }
});

test('spaces around and doubled spaces within change nothing but the spans', () => {
  const spaces = fc.constantFrom('', ' ', '\u00a0', '  ', '\n');
  fc.assert(
    fc.property(phrase, spaces, spaces, (text, before, after) => {
      const reading = readDeadline(text, reference);
      const spaced = readDeadline(`${before}${text}${after}`, reference);
      expect(core(spaced)).toEqual(core(reading));
      expect(spaced.spans).toEqual(
        reading.spans.map(({ start, end }) => ({ start: start + before.length, end: end + before.length })),
      );
      expect(core(readDeadline(text.replaceAll(' ', '  '), reference))).toEqual(core(reading));
    }),
  );
});

test('spans lie in the text, in order, and each has its pattern', () => {
  const ids = new Set(deadlinePatterns.map(({ id }) => id));
  for (const text of phrases.flatMap((each) => [each, each.normalize('NFD')])) {
    const { spans, patterns } = readDeadline(text, reference);
    expect(patterns).toHaveLength(spans.length);
    expect(patterns.filter((id) => !ids.has(id))).toEqual([]);
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  }
});

test('another year in the text and in the plan moves every day by as much', () => {
  const years = (text: string, by: number) => text.replace(/20\d\d/g, (year) => String(Number(year) + by));
  const shifted = (date: string | null, by: number) =>
    date === null ? null : `${String(Number(date.slice(0, 4)) + by)}${date.slice(4)}`;
  // Four years on, so that February is as long.
  const by = 4;
  for (const text of phrases.filter((each) => !/[/-]25$|kể từ/.test(each))) {
    const reading = readDeadline(text, reference);
    const later = readDeadline(years(text, by), { year: 2025 + by });
    expect([text, later.kind, later.start, later.due]).toEqual([
      text,
      reading.kind,
      shifted(reading.start, by),
      shifted(reading.due, by),
    ]);
  }
});

test('“trước ngày” keeps both its readings, and the setting chooses', () => {
  const strict = readDeadline('Trước ngày 15/12', reference);
  const tolerant = readDeadline('Trước ngày 15/12', { ...reference, beforeDayIsStrict: false });
  expect([strict.due, strict.inclusiveDue]).toEqual(['2025-12-14', '2025-12-15']);
  expect([tolerant.due, tolerant.inclusiveDue]).toEqual(['2025-12-15', '2025-12-15']);
  const recurrence = (beforeDayIsStrict: boolean) =>
    readDeadline('Trước ngày 25 hàng tháng', { ...reference, beforeDayIsStrict }).recurrence;
  expect([recurrence(true), recurrence(false)]).toEqual([
    { every: 'month', day: 24 },
    { every: 'month', day: 25 },
  ]);
});

test('a year left out comes from the plan, else from the day it was issued, else is asked for', () => {
  expect(readDeadline('Tháng 7', { year: 2026 }).inferred).toEqual([{ part: 'year', from: 'plan-year' }]);
  const issued = readDeadline('Tháng 7', { planDate: '2025-09-05' as never });
  expect([issued.due, issued.inferred]).toEqual(['2025-07-31', [{ part: 'year', from: 'plan-date' }]]);
  const open = readDeadline('Tháng 7', {});
  expect([open.kind, open.due, open.doubts]).toEqual(['window', null, [{ id: 'no-year', text: 'Tháng 7' }]]);
  expect(readDeadline('Tháng 7/2025', {}).inferred).toEqual([]);
});

test('any text at all is read without failing, and dates come with a span', () => {
  const scraps = fc.constantFrom(
    'trước ',
    'ngày ',
    '15',
    '/',
    '12',
    '2025',
    'quý ',
    'II',
    ' và ',
    'tháng ',
    'hàng ',
    'đến ',
    ' - ',
    'năm ',
    ';',
    '…',
    '(',
    'theo ',
    'khi ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const reading = readDeadline(text, reference);
        expect(reading.text).toBe(text);
        if (reading.start !== null && reading.due !== null) expect(reading.start <= reading.due).toBe(true);
        if (reading.due !== null) expect(reading.spans.length).toBeGreaterThan(0);
        deadlinesWithin(text, reference);
      },
    ),
    { numRuns: 500 },
  );
});
