/** English twins of what is said when the plan is held against an amended one. */
import { s } from './plural';
import type { amendment as vi } from '../vi/amendment';

type Text = string | number;

export const amendment: typeof vi = {
  title: 'Amended appendix',
  about:
    'Choose the Excel file with the amended appendix. Each task is compared with the table you follow; nothing is written yet.',
  choose: 'Choose the amended appendix…',
  comparing: 'Comparing…',
  needsTable: 'Structure the workbook first, then compare it with the amended appendix.',
  noPlan: (d) =>
    `No appendix of tasks was found in “${String(d.name)}”. Choose a file that has a table of tasks with headings (No., Task, Deadline, Lead …).`,
  notTaken:
    'The amended appendix could not be taken over: unprotect the workbook and its sheets of tasks and lists, then try again.',
  nothing: 'The appendix in this file says what the table you follow says.',
  summary: (d) =>
    `${[
      count(d.new, `new task${s(d.new)}`),
      count(d.deadline, 'with another deadline'),
      count(d.lead, 'with another lead'),
      count(d.product, 'with another product'),
      count(d.text, 'reworded'),
      count(d.split, 'split'),
      count(d.merged, 'merged'),
      count(d.moved, 'in another section'),
      count(d.gone, 'no longer in the appendix'),
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
  same: (d) =>
    `${String(d.same)} task${s(d.same)} unchanged; what was typed for ${String(d.typed)} task${s(d.typed)} is kept.`,
  kind: {
    new: 'New',
    changed: 'Changed',
    moved: 'Moved',
    split: 'Split',
    merged: 'Merged',
    gone: 'No longer in the appendix',
    same: 'Unchanged',
  },
  field: {
    deadline: 'Deadline',
    lead: 'Lead',
    cooperating: 'Cooperating',
    product: 'Product',
    task: 'Task',
    activity: 'Activity',
    goal: 'Goal',
    milestone: 'Milestone',
    budget: 'Budget',
    note: 'Note',
  },
  blank: '(blank)',
  task: (d) => `${d.number === '' ? '' : `${String(d.number)}. `}${String(d.task)}`,
  change: (d) => `${String(d.field)}: ${String(d.before)} → ${String(d.now)}`,
  movedTo: (d) => `Section: ${String(d.from)} → ${String(d.to)}`,
  splitInto: (d) => `Split into: ${String(d.tasks)}`,
  mergedFrom: (d) => `Merged from: ${String(d.tasks)}`,
  kept: (d) => `Cells edited by hand stay: ${String(d.headings)}`,
  typed: 'What was typed stays with the task.',
  typedGone: 'The row and what was typed stay at the end of the table, marked as no longer in the appendix.',
  pick: (d) => `Take this change: ${String(d.task)}`,
  pickAll: 'Select all',
  pickNone: 'Select none',
  takeOver: (d) => `Take over ${String(d.count)} change${s(d.count)}`,
  explain:
    'The amended appendix comes into the workbook on a sheet of its own; the former one stays for reference. The task table follows, and it can be undone.',
  done: (d) =>
    `${String(d.count)} change${s(d.count)} taken over; the amended appendix is on the sheet “${String(d.sheet)}”.`,
  written: (d) =>
    `${String(d.count)} change${s(d.count)} written to “${String(d.file)}”; the amended appendix is on the sheet “${String(d.sheet)}”, the former one stays as it is.`,
  why: {
    bringIn: 'Bring the amended appendix in on a sheet of its own',
    replace: 'Remember that the former appendix was replaced',
    keep: 'Keep what stood there where the change is not wanted',
  },
};

function count(figure: Text, words: string): string {
  return Number(figure) === 0 ? '' : `${String(figure)} ${words}`;
}
