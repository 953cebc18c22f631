/** Where a task stands on a day, for every kind of deadline. */
import type { CivilDate } from '../../../src/domain/dates';
import {
  cycleOf,
  DEFAULT_SETTINGS,
  stateOn,
  type TaskState,
  type TaskTiming,
} from '../../../src/domain/plan';

const day = (text: string): CivilDate => text as CivilDate;

function task(given: Partial<TaskTiming>): TaskTiming {
  return {
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

const due = day('2025-06-30');
const monthly25 = cycleOf({ every: 'month', day: 25 }, null, null);

const table: readonly (readonly [
  what: string,
  given: Partial<TaskTiming>,
  on: string,
  state: TaskState,
  left: number | null,
])[] = [
  ['more than a week to go', { due }, '2025-06-22', 'on-track', 8],
  ['a week to go', { due }, '2025-06-23', 'due-soon', 7],
  ['the last day itself', { due }, '2025-06-30', 'due-soon', 0],
  ['the day after', { due }, '2025-07-01', 'overdue', -1],
  ['its period has not come', { start: day('2025-06-01'), due }, '2025-05-31', 'not-begun', 30],
  ['the first day of its period', { start: day('2025-06-01'), due }, '2025-06-01', 'on-track', 29],
  ['due soon comes before not begun', { start: due, due }, '2025-06-25', 'due-soon', 5],
  ['done on the last day', { due, doneOn: due }, '2025-07-20', 'done-on-time', null],
  ['done a day late', { due, doneOn: day('2025-07-01') }, '2025-07-20', 'done-late', null],
  ['done later than the day asked for', { due, doneOn: day('2025-07-10') }, '2025-07-05', 'overdue', -5],
  ['said to be done, without a date', { due, progress: 'done' }, '2025-07-20', 'done', null],
  ['in progress and overdue', { due, progress: 'in-progress' }, '2025-07-20', 'overdue', -20],
  ['done, with no term to measure by', { kind: 'continuous', doneOn: due }, '2025-07-20', 'done', null],
  ['continuous', { kind: 'continuous' }, '2025-07-20', 'continuous', null],
  [
    'recurring, before this month’s day',
    { kind: 'recurring', cycles: [monthly25] },
    '2025-07-20',
    'recurring',
    5,
  ],
  [
    'recurring, after this month’s day',
    { kind: 'recurring', cycles: [monthly25] },
    '2025-07-26',
    'recurring',
    30,
  ],
  ['recurring, without a cycle', { kind: 'recurring' }, '2025-07-20', 'recurring', null],
  ['an event', { kind: 'event' }, '2025-07-20', 'event', null],
  ['another plan', { kind: 'plan' }, '2025-07-20', 'plan', null],
  ['unclear', { kind: 'unclear' }, '2025-07-20', 'unclear', null],
  ['no deadline', { kind: 'none' }, '2025-07-20', 'none', null],
  ['a date that is no date', { kind: 'date' }, '2025-07-20', 'unclear', null],
  ['a day typed where the deadline was unclear', { kind: 'unclear', due }, '2025-07-20', 'overdue', -20],
  ['gone from the appendix', { due, dropped: true }, '2025-07-20', 'dropped', null],
  [
    'done, then gone from the appendix',
    { due, doneOn: due, dropped: true },
    '2025-07-20',
    'done-on-time',
    null,
  ],
];

describe('the state of a task on a day', () => {
  test.each(table)('%s', (_, given, on, state, left) => {
    const found = stateOn(task(given), day(on), DEFAULT_SETTINGS);
    expect([found.state, found.daysLeft]).toEqual([state, left]);
  });

  test('a last day on a Sunday moves to Monday where the office says so', () => {
    const moved = { ...DEFAULT_SETTINGS, moveDueOffDaysOff: true };
    const sunday = task({ due: day('2025-06-29') });
    expect(stateOn(sunday, day('2025-06-30'), DEFAULT_SETTINGS).state).toBe('overdue');
    expect(stateOn(sunday, day('2025-06-30'), moved)).toEqual({
      state: 'due-soon',
      nextDue: '2025-06-30',
      daysLeft: 0,
    });
  });

  test('a Saturday worked in exchange is a working day', () => {
    const moved = { ...DEFAULT_SETTINGS, moveDueOffDaysOff: true };
    const makeUpSaturday = task({ due: day('2025-04-26') });
    expect(stateOn(makeUpSaturday, day('2025-04-20'), moved).nextDue).toBe('2025-04-26');
  });

  test('how early “due soon” begins is a setting', () => {
    const early = { ...DEFAULT_SETTINGS, dueSoonDays: 30 };
    expect(stateOn(task({ due }), day('2025-05-31'), early).state).toBe('due-soon');
    expect(stateOn(task({ due }), day('2025-05-30'), early).state).toBe('on-track');
  });
});
