/** The calendar as another program reads it: ical.js, which knows nothing of ours, finds the very same entries. */
import ICAL from 'ical.js';
import type { CivilDate } from '../../../src/domain/dates';
import { isClosed, nextCycleDate, stateOn } from '../../../src/domain/plan';
import { deadlineCalendar, trackedPlanFrom, type CalendarOptions } from '../../../src/workflow';
import type { XlsxWorkbook } from '../../../src/xlsx';
import {
  appendixWorkbook,
  date,
  structured,
  text,
  typeInto,
  type AppendixRow,
} from '../../support/appendix-workbook';

const DAY = '2026-01-20' as CivilDate;
const NOW = Date.UTC(2026, 0, 20, 1, 30);
const LONG =
  'Rà soát; “đơn giản hoá”, cắt giảm\\gộp thủ tục hành chính thuộc thẩm quyền quản lý của các phòng 🏛️'.repeat(
    2,
  );

const ROWS: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', LONG, 'Quyết định; phụ lục, danh mục', 'Văn phòng Sở', 'Thanh tra Sở', 'Trước ngày 15/3/2026'],
  ['2', 'Báo cáo kết quả giải quyết hồ sơ', 'Báo cáo', 'Phòng Một cửa', '', 'Ngày 25 hằng tháng'],
  ['3', 'Tổng hợp cuối tháng', 'Báo cáo', 'Phòng Một cửa', '', 'Hằng tháng'],
  ['4', 'Giao ban', 'Biên bản', 'Văn phòng Sở', '', 'Thứ sáu hằng tuần'],
  ['5', 'Báo cáo quý', 'Báo cáo', 'Văn phòng Sở', '', 'Hằng quý'],
  ['6', 'Nộp số liệu', 'Bảng số liệu', 'Văn phòng Sở', '', 'Ngày 30 hằng tháng'],
  ['7', 'Đăng tin', 'Tin', 'Trung tâm Thông tin', '', 'Thường xuyên'],
];

function plan(): XlsxWorkbook {
  const workbook = appendixWorkbook(ROWS);
  structured(workbook, DAY, { year: 2026 });
  return workbook;
}

function textOf(workbook: XlsxWorkbook, options: Partial<CalendarOptions> = {}): string {
  const calendar = deadlineCalendar(workbook.snapshot(), { asOf: DAY, now: NOW, ...options });
  if (calendar === null || calendar === 'no-unit') throw new Error('no calendar');
  return calendar.text;
}

function eventsIn(workbook: XlsxWorkbook, options: Partial<CalendarOptions> = {}) {
  const root = new ICAL.Component(
    ICAL.parse(textOf(workbook, options)) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
    const dates: string[] = [];
    const iterator = event.iterator();
    while (dates.length < 400) {
      const next = iterator.next() as { toString(): string } | undefined;
      if (next === undefined) break;
      dates.push(next.toString());
    }
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      sequence: event.sequence,
      status: value('status'),
      stamp: value('dtstamp'),
      alarms: component.getAllSubcomponents('valarm').length,
      dates,
    };
  });
}

test('every open deadline is an entry with our words, whatever signs and letters they hold', () => {
  const workbook = plan();
  const { tasks, settings, daysOff } = trackedPlanFrom(workbook.snapshot());
  const expected = (tasks ?? []).flatMap((task) => {
    const { state, nextDue } = stateOn(task, DAY, settings, daysOff);
    return nextDue === null || isClosed(state)
      ? []
      : [{ summary: `Hạn: ${task.task}`, start: String(nextDue) }];
  });
  expect(expected).toHaveLength(6);
  const events = eventsIn(workbook);
  expect(events.map(({ summary, start }) => ({ summary, start }))).toEqual(expected);
  expect(events.every(({ isDay, alarms }) => isDay && alarms === 1)).toBe(true);
  expect(events[0]?.description).toBe(
    'Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở\nSản phẩm: Quyết định; phụ lục, danh mục\nThời hạn: Trước ngày 15/3/2026',
  );
  expect(events[0]?.end).toBe('2026-03-15');
});

test('recurring deadlines fall on the days that the plan counts, up to the end of the year', () => {
  const workbook = plan();
  const { tasks } = trackedPlanFrom(workbook.snapshot());
  const recurring = (tasks ?? []).filter(({ kind }) => kind === 'recurring');
  expect(recurring).toHaveLength(5);
  const events = eventsIn(workbook);
  for (const task of recurring) {
    const counted: string[] = [];
    const [cycle] = task.cycles;
    let next = cycle ? nextCycleDate(cycle, DAY) : null;
    while (cycle && next !== null && next <= '2026-12-31') {
      counted.push(next);
      next = nextCycleDate(cycle, dayAfter(next));
    }
    const event = events.find(({ summary }) => summary === `Hạn: ${task.task}`);
    expect([task.deadline, event?.dates]).toEqual([task.deadline, counted]);
  }
});

function dayAfter(day: CivilDate): CivilDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as CivilDate;
}

test('a file made later updates the entries of the one before: same ids, greater sequence, later stamp', () => {
  const workbook = plan();
  const before = eventsIn(workbook);
  typeInto(workbook, 'Rà soát', { Hạn: date('2026-04-30'), 'Thời hạn': text('Tháng 4/2026') });
  const after = eventsIn(workbook, { now: NOW + 60_000 });
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
  expect(after[0]?.start).toBe('2026-04-30');
  for (const [index, event] of after.entries()) {
    expect(event.sequence).toBeGreaterThan(before[index]?.sequence ?? Infinity);
    expect(event.stamp > (before[index]?.stamp ?? '~')).toBe(true);
  }
});

test('one unit hears of what it leads and takes part in', () => {
  const all = eventsIn(plan());
  const one = eventsIn(plan(), { unit: 'Thanh tra Sở' });
  expect(one.map(({ uid }) => uid)).toEqual(all.slice(0, 1).map(({ uid }) => uid));
});

describe('a file imported again', () => {
  /** A calendar as programs keep it: the entry of the greater sequence counts, a cancelled one goes. */
  function imported(...files: readonly ReturnType<typeof eventsIn>[]): readonly string[] {
    const kept = new Map<string, ReturnType<typeof eventsIn>[number]>();
    for (const event of files.flat())
      if (event.sequence >= (kept.get(event.uid)?.sequence ?? -1)) kept.set(event.uid, event);
    return [...kept.values()].filter(({ status }) => status !== 'CANCELLED').map(({ summary }) => summary);
  }
  const LATER = { now: NOW + 60_000 };

  test('loses the entry of a task that was done, and gets it back when the day done is taken away', () => {
    const workbook = plan();
    const before = eventsIn(workbook);
    typeInto(workbook, 'Rà soát', { 'Ngày hoàn thành': date('2026-01-19') });
    const after = eventsIn(workbook, LATER);
    const [done] = after.filter(({ status }) => status === 'CANCELLED');
    expect(done).toMatchObject({ uid: before[0]?.uid, start: '2026-03-14', alarms: 0 });
    expect(imported(before, after)).toEqual(before.slice(1).map(({ summary }) => summary));
    typeInto(workbook, 'Rà soát', { 'Ngày hoàn thành': text('') });
    const again = eventsIn(workbook, { now: NOW + 120_000 });
    expect(imported(before, after, again)).toEqual(before.map(({ summary }) => summary));
  });

  test('a recurring task that is done ends as a whole series', () => {
    const workbook = plan();
    const before = eventsIn(workbook);
    typeInto(workbook, 'Giao ban', { 'Tiến độ': text('Hoàn thành') });
    const after = eventsIn(workbook, LATER);
    const ended = after.filter(({ status }) => status === 'CANCELLED');
    expect(ended.map(({ summary, dates }) => [summary, dates.length])).toEqual([['Hạn: Giao ban', 1]]);
    expect(imported(before, after)).not.toContain('Hạn: Giao ban');
  });

  test('with the file before, a task renamed or taken out of the table leaves no entry behind', () => {
    const workbook = plan();
    const file = textOf(workbook);
    const before = eventsIn(workbook);
    typeInto(workbook, 'Báo cáo quý', { 'Nhiệm vụ': text('Báo cáo kết quả quý') });
    const after = eventsIn(workbook, { ...LATER, before: file });
    expect([...imported(before, after)].sort()).toEqual(
      before.map(({ summary }) => summary.replace('Báo cáo quý', 'Báo cáo kết quả quý')).sort(),
    );
    const unlike = textOf(workbook, { ...LATER, before: file, unit: 'Thanh tra Sở' });
    expect(unlike).not.toContain('CANCELLED');
  });

  test('what was done long ago is passed over', () => {
    const workbook = plan();
    typeInto(workbook, 'Rà soát', { 'Ngày hoàn thành': date('2026-03-01') });
    const events = eventsIn(workbook, { asOf: '2026-06-01' as CivilDate });
    expect(events.filter(({ status }) => status === 'CANCELLED')).toEqual([]);
  });
});
