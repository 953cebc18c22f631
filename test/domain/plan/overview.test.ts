/** The plan on a day, counted by state, section and unit. */
import type { CivilDate } from '../../../src/domain/dates';
import {
  cycleOf,
  DEFAULT_SETTINGS,
  overviewOf,
  progressIn,
  type Progress,
  type TrackedTask,
} from '../../../src/domain/plan';

const day = (text: string): CivilDate => text as CivilDate;

function task(name: string, given: Partial<TrackedTask>): TrackedTask {
  return {
    id: name,
    section: 'I. Chỉ đạo',
    subSection: '',
    number: '',
    goal: '',
    task: name,
    activity: '',
    product: '',
    lead: 'Văn phòng',
    cooperating: '',
    deadline: '',
    milestone: '',
    budget: '',
    evidence: '',
    note: '',
    followUp: '',
    source: null,
    place: null,
    kind: 'date',
    start: null,
    due: null,
    cycles: [],
    doneOn: null,
    progress: null,
    dropped: false,
    ...given,
  };
}

const plan = [
  task('trễ ít', { due: day('2025-06-14') }),
  task('trễ nhiều', { due: day('2025-01-31'), lead: 'Văn phòng, Thanh tra' }),
  task('tuần này', { due: day('2025-06-21') }),
  task('tuần sau', { due: day('2025-06-22') }),
  task('sau nữa', { due: day('2025-06-23') }),
  task('định kỳ', { kind: 'recurring', cycles: [cycleOf({ every: 'week', day: 'FR' }, null, null)] }),
  task('xong', {
    due: day('2025-06-18'),
    doneOn: day('2025-06-01'),
    section: 'II. Thể chế',
    lead: 'văn phòng',
  }),
];

describe('where the plan stands on a day', () => {
  const overview = overviewOf(plan, day('2025-06-15'), DEFAULT_SETTINGS);

  test('counts every task once by state', () => {
    const counted = Object.entries(overview.states).filter(([, count]) => count > 0);
    expect(counted).toEqual([
      ['overdue', 2],
      ['due-soon', 2],
      ['on-track', 1],
      ['recurring', 1],
      ['done-on-time', 1],
    ]);
    expect(overview.total).toBe(7);
  });

  test('lists the longest overdue first', () => {
    expect(overview.overdue.map(({ task: { id }, daysLeft }) => [id, daysLeft])).toEqual([
      ['trễ nhiều', -135],
      ['trễ ít', -1],
    ]);
  });

  test('lists what falls due from today to seven days on, dates of recurring tasks among them', () => {
    expect(overview.dueThisWeek.map(({ task: { id } }) => id)).toEqual(['định kỳ', 'tuần này', 'tuần sau']);
  });

  test('counts a task for each unit that leads it, whatever the spelling', () => {
    expect(overview.byUnit.map(({ name, total }) => [name, total])).toEqual([
      ['Văn phòng', 7],
      ['Thanh tra', 1],
    ]);
    expect(overview.bySection.map(({ name, total }) => [name, total])).toEqual([
      ['I. Chỉ đạo', 6],
      ['II. Thể chế', 1],
    ]);
  });
});

describe('progress said by a status', () => {
  test.each<readonly [status: string, progress: Progress | null]>([
    ['Đã hoàn thành', 'done'],
    ['HOÀN THÀNH', 'done'],
    ['Hoàn thành (Kế hoạch 12/KH-SCT)', 'done'],
    ['100%', 'done'],
    ['Đang thực hiện', 'in-progress'],
    ['Đang trình ký', 'in-progress'],
    ['Chưa thực hiện', 'not-started'],
    ['chưa hoàn thành', 'not-started'],
    ['Hoàn thành trước 30/6', null],
    ['Hoàn thành 50%', null],
    ['Đạtt', null],
    ['', null],
    ['Trong năm 2025', null],
  ])('%s', (status, progress) => {
    expect(progressIn(status)).toBe(progress);
  });
});

describe('a task with several milestones', () => {
  const rows = [
    task('3.1#1', { due: day('2025-03-31') }),
    task('3.1#2', { due: day('2025-09-30') }),
    task('3.2', {}),
    task('3.3#1', { dropped: true }),
    task('', {}),
    task('', {}),
  ];

  it('is one task in several rows; what the appendix dropped is none', () => {
    const { total, taskCount, milestoneCount } = overviewOf(rows, day('2025-06-15'), DEFAULT_SETTINGS);
    expect({ total, taskCount, milestoneCount }).toEqual({ total: 6, taskCount: 4, milestoneCount: 5 });
  });
});
