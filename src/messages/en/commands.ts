/** Names of the commands, what each does, and what is said when it has run. The manifest says the same. */
import { s } from './plural';
import type { commands as vi } from '../vi/commands';

export const commands: typeof vi = {
  label: {
    structure: 'Structure the appendix',
    check: 'Check',
    highlight: 'Highlight overdue',
    track: 'Tracking table',
    annex: 'Annex I',
    merge: 'Summary',
    dashboard: 'Dashboard',
    help: 'Help',
  },
  tip: {
    structure:
      'Reads the appendix in this workbook, finds its header, sections and tasks, and builds the task table on a new sheet. The source is never changed.',
    check:
      'Finds rows without a deadline or lead unit, broken numbering and other faults; each finding says how to mend it and links to its cell.',
    highlight:
      'Colours overdue rows and rows due soon. The colours follow the day, with or without this add-in.',
    track: 'Opens the task table to record progress, date done and evidence.',
    annex: 'Choose a period to make the statistics annex from the task table.',
    merge: 'Sums up results by unit and by section.',
    dashboard: 'Opens the pane: overdue tasks, what is due this week, findings and settings.',
    help: 'Opens the guide and the keyboard shortcuts in the pane.',
  },
  group: { tasks: 'Tasks', annex: 'Statistics annex', merge: 'Reports', pane: 'View and help' },
  says: {
    checked: ({ findings }) =>
      findings === 0
        ? 'Checked: nothing to mend.'
        : `Checked: ${String(findings)} place${s(findings)} to look at.`,
    highlighted: ({ overdue, dueSoon }) =>
      `Highlighted: ${String(overdue)} overdue, ${String(dueSoon)} due soon. The colours follow the day.`,
    unchanged: () => 'Nothing changed: the workbook already is what the last run made it.',
  },
};
