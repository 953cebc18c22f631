/** Figures by unit and section, the thresholds they cross, and months. */
import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/dates';
import { DEFAULT_SETTINGS } from '../../../src/domain/plan';
import {
  boardOn,
  crossingsOf,
  FIGURE_IDS,
  lastDayOf,
  monthReport,
  monthsBefore,
  monthsOf,
  nextMonth,
  NO_FIGURES,
  parseMonth,
  pointsBetween,
  previousMonth,
  sharesOf,
  type Month,
} from '../../../src/domain/scoreboard';
import { trackedTasks } from '../../support/tracked-plan';

const DAY = '2026-07-15' as CivilDate;
const TASKS = trackedTasks([
  { lead: 'Văn phòng Sở', due: '2026-06-30', doneOn: '2026-06-20' },
  { lead: 'văn phòng sở', due: '2026-06-30', doneOn: '2026-06-30' },
  { lead: 'VP Sở; Phòng Kế hoạch', due: '2026-06-30', doneOn: '2026-07-02' },
  { lead: 'Phòng Kế hoạch', section: 'II. THỂ CHẾ', due: '2026-07-14' },
  { lead: 'Phòng Kế hoạch', section: 'II. THỂ CHẾ', due: '2026-07-31', start: '2026-06-01' },
  { lead: '', due: null, kind: 'continuous', progress: 'in-progress' },
  { lead: 'Phòng Kế hoạch', due: '2026-07-14', dropped: true },
]);
const UNITS = [{ name: 'Văn phòng Sở', aliases: ['VP Sở'], kind: 'unit' as const }];

const boardLines = (tasks = TASKS): readonly string[] =>
  boardOn(tasks, DAY, DEFAULT_SETTINGS, UNITS).map(
    ({ kind, name, figures }) => `${kind} ${name}: ${FIGURE_IDS.map((id) => figures[id]).join(' ')}`,
  );

test('counts a task for each unit that leads it, under the name the office lists', () => {
  // tasks, on time, early, late, done, overdue, due this month, silent
  expect(boardLines()).toEqual([
    'all : 6 2 1 1 0 1 1 1',
    'unit Văn phòng Sở: 3 2 1 1 0 0 0 0',
    'unit Phòng Kế hoạch: 3 0 0 1 0 1 1 1',
    'unit : 1 0 0 0 0 0 0 0',
    'section I. CHỈ ĐẠO: 4 2 1 1 0 0 0 0',
    'section II. THỂ CHẾ: 2 0 0 0 0 1 1 1',
  ]);
});

test('the order of the rows changes no figure, and sections add up to the plan', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...TASKS]), (tasks) => {
      const board = boardOn(tasks, DAY, DEFAULT_SETTINGS, UNITS);
      const sections = board.filter(({ kind }) => kind === 'section');
      for (const id of FIGURE_IDS)
        expect(sections.reduce((sum, { figures }) => sum + figures[id], 0)).toBe(board[0]?.figures[id]);
      if (tasks.length === TASKS.length)
        expect([...boardLines(tasks)].sort()).toEqual([...boardLines()].sort());
    }),
  );
});

test.each([
  ['nothing due yet', {}, []],
  ['a tenth late', { late: 1 }, ['late 10 10', 'on-time 50 80']],
  ['just under a tenth', { tasks: 11, onTime: 9, overdue: 1 }, []],
  ['under eight tenths on time', { onTime: 3, overdue: 1, tasks: 100 }, ['on-time 75 80']],
  ['three tenths early', { onTime: 3, early: 3 }, ['early 30 30']],
])('thresholds: %s', (_, parts, expected) => {
  const figures = { ...NO_FIGURES, tasks: 10, onTime: 1, ...parts };
  expect(
    crossingsOf(figures, DEFAULT_SETTINGS).map(
      ({ id, percent, limit }) => `${id} ${String(percent)} ${String(limit)}`,
    ),
  ).toEqual(expected);
});

test('where there is nothing to take a part of there is no share', () => {
  expect(sharesOf(NO_FIGURES)).toEqual({ completion: null, onTime: null, late: null, early: null });
});

test.each([
  [0.25, 0.5, 25],
  [0.5, 0.4375, -6.3],
  [1 / 3, 1 / 3, 0],
])('from %d to %d are %d points', (before, now, points) => {
  expect(pointsBetween(before, now)).toBeCloseTo(points, 10);
});

describe('months', () => {
  test.each([
    ['2026-10', '2026-10'],
    ['5/2026', '2026-05'],
    [' 05-2026 ', '2026-05'],
    ['13/2026', undefined],
    ['2026', undefined],
    ['quý I/2026', undefined],
  ])('%j is %s', (written, month) => {
    expect(parseMonth(written)).toBe(month);
  });

  test('go over the turn of the year', () => {
    expect([previousMonth('2026-01' as Month), nextMonth('2026-12' as Month)]).toEqual([
      '2025-12',
      '2027-01',
    ]);
    expect(lastDayOf('2028-02' as Month)).toBe('2028-02-29');
    expect(monthsBefore('2026-02' as Month, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
    expect(monthsOf('2026-01, 01/2026,2026-02')).toEqual(['2026-01', '2026-02']);
  });
});

test('a month shows how the plan stood at its close: what was done later was open then', () => {
  const june = monthReport(TASKS, '2026-06' as Month, DAY, DEFAULT_SETTINGS, UNITS);
  const [whole] = june.lines;
  expect([june.closedOn, whole?.doneInMonth, whole?.dueNextMonth]).toEqual(['2026-06-30', 2, 2]);
  expect([whole?.figures.onTime, whole?.figures.late, whole?.figures.overdue]).toEqual([2, 0, 0]);
});
