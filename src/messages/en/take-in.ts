/** English twins of what is said when units' files are put together; the sheets are always Vietnamese. */
import { s } from './plural';
import { takeIn as vi } from '../vi/take-in';

export const takeIn: typeof vi = {
  why: 'Write what units reported into the task table',
  field: {
    progress: 'Progress',
    doneOn: 'Date done',
    evidence: 'Evidence',
    followUp: 'Follow-up note',
    deadline: 'Deadline',
    due: 'Due',
  },
  conflict: {
    'files-differ': 'Files say different things',
    'master-differs': 'Not what the office’s workbook holds already',
    erased: 'The unit took away what the office’s workbook holds',
    'deadline-changed': 'The file states another deadline than the office’s workbook',
    'deadline-outdated': 'The office changed the deadline after the sheet went out',
  },
  left: {
    'no-task': 'no task of the workbook is like it',
    'several-milestones': 'the task has several milestones and the row does not say which',
    'outside-table': 'outside the table of tasks',
    'not-understood': 'neither a day nor a word for progress',
    'more-than-progress': 'the progress was taken, the rest of the text was not',
    'other-column': 'a column that task sheets do not have',
    'locked-cell': 'a cell of the plan was changed, the workbook stays as it is',
    'second-value': 'a second cell of the same meaning in the row',
    'no-column': 'the table of the workbook lacks this column',
  },
  sheet: vi.sheet,
  noTask: 'The file holds no table of tasks.',
  otherPlan: 'No task of the file stands in the workbook; it may belong to another plan.',
  isMaster: 'This is the office’s own workbook, so it is not taken in.',
  furtherCells: (d) => `and ${String(d.count)} more cell${s(d.count)}`,
  blank: '(blank)',
  conflictLine: (d) =>
    `  ${String(d.task)} · ${String(d.field)}: ${String(d.reason)}. In the workbook: ${String(d.master)}`,
  side: (d) => `      ${String(d.place)}: ${String(d.value)}`,
  leftLine: (d) => `  ${String(d.place)}: “${String(d.value)}”, ${String(d.reason)}`,
  badLine: (d) => `  ${String(d.file)}: ${String(d.reason)}`,
  conflicts: (d) => `To decide (${String(d.count)} place${s(d.count)}, the workbook stays as it is):`,
  lefts: (d) => `Not taken over (${String(d.count)} cell${s(d.count)}):`,
  bads: (d) => `Files that could not be read (${String(d.count)}):`,
  missing: (d) => `Units that sent nothing: ${String(d.units)}.`,
  done: (d) =>
    `Wrote ${String(d.cells)} cell${s(d.cells)} from ${String(d.files)} file${s(d.files)} into “${String(d.file)}”.`,
};
