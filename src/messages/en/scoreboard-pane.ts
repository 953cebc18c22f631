/** The screen of the scoreboard, told in English. */
import { s } from './plural';
import type { scoreboardPane as vietnamese } from '../vi/scoreboard-pane';

type Text = string | number;

export const scoreboardPane: typeof vietnamese = {
  intro:
    'Results by unit and by section as of the day shown. The sheet Tổng hợp holds live formulas, so people without the add-in see them too.',
  make: 'Make or update the scoreboard sheet',
  meeting: 'Make the meeting page',
  month: 'Month',
  close: 'Close the month',
  monthly: 'Make the monthly report',
  toClose: (month: Text) => `Month ${String(month)} is over and its figures are not closed yet.`,
  closeNow: (month: Text) => `Close ${String(month)}`,
  closed: (month: Text) => `Closed the figures of ${String(month)}.`,
  needsTable: 'There is no task table yet. “Structure appendix” makes it; the pages below come after that.',
  pages: 'Make a page',
  crossed: 'Thresholds crossed',
  noneCrossed: 'No unit has crossed a threshold.',
  crossing: {
    late: (d: { percent: Text; limit: Text }) => `late ${String(d.percent)}% (threshold ${String(d.limit)}%)`,
    'on-time': (d: { percent: Text; limit: Text }) =>
      `on time ${String(d.percent)}% (asked for: ${String(d.limit)}%)`,
    early: (d: { percent: Text; limit: Text }) =>
      `early ${String(d.percent)}% (bonus from ${String(d.limit)}%)`,
  },
  whole: 'The whole plan',
  byUnit: 'By lead unit',
  bySection: 'By section',
  noUnit: '(no unit named)',
  noSection: '(outside the sections)',
  parts: {
    onTime: 'On time',
    done: 'Otherwise done',
    late: 'Done late',
    overdue: 'Overdue',
    open: 'Under way',
  },
  columns: {
    name: 'Name',
    tasks: 'Tasks',
    overdue: 'Overdue',
    month: 'Due this month',
    silent: 'Not updated',
    rate: 'Done',
  },
  bar: (d: { name: Text; tasks: Text; parts: Text }) =>
    `${String(d.name)}: ${String(d.tasks)} task${s(d.tasks)}, ${String(d.parts)}`,
  trend: 'Month by month',
  noTrend: 'No month is closed yet. Close each month once to see the trend.',
  trendMonth: (d: { month: Text; share: Text; overdue: Text }) =>
    `${String(d.month)}: ${String(d.share)}% done, ${String(d.overdue)} overdue`,
  trendLegend: { completion: 'Share done (%)', overdue: 'Tasks overdue' },
  journal: 'Record',
  journalCount: (count: Text) => `${String(count)} action${s(count)} recorded, latest first.`,
  journalEntry: (d: { cells: Text; sheets: Text }) =>
    `${String(d.cells)} cell${s(d.cells)}${d.sheets === '' ? '' : ` · ${String(d.sheets)}`}`,
  journalFrom: (files: Text) => `From: ${String(files)}`,
  export: 'Export the record (CSV)',
};
