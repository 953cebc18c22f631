/** The scoreboard and what follows from it, told in English; what is written into the workbook stays Vietnamese. */
import { s } from './plural';
import { scoreboard as vietnamese } from '../vi/scoreboard';

type Text = string | number;
type Data = Readonly<Record<string, Text>>;

export const scoreboard: typeof vietnamese = {
  sheet: vietnamese.sheet,
  why: {
    board: 'The scoreboard by unit and by section, formulas over the task table.',
    history: 'Figures of closed months, to compare with.',
    meeting: 'The page for the leadership meeting: overdue and due soon.',
    month: "The month's report, compared with the month before.",
    fixedDay: 'The day to compute states for, as asked.',
  },
  refused: {
    noTasks: 'There is no task table yet. Choose “Structure appendix” first, then try again.',
    columnMissing: (d: Data) =>
      `The task table has no column “${String(d.column)}”. “Structure appendix” adds it; then try again.`,
    settingsMissing:
      'The sheet Danh mục with the table CauHinh is missing. “Structure appendix” makes it again; then try again.',
    structureProtected:
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it under Review › Protect Workbook, then try again.',
    sheetProtected: (d: Data) =>
      `Sheet “${String(d.sheet)}” is protected. Unprotect it under Review › Unprotect Sheet, then try again.`,
    monthAhead: (d: Data) => `Month ${String(d.month)} has not begun, so its figures cannot be closed.`,
  },
  done: {
    board: (d: { sheet: Text; units: Text; sections: Text }) =>
      `Sheet “${String(d.sheet)}” is up to date: ${String(d.units)} unit${s(d.units)}, ${String(d.sections)} section${s(d.sections)}.`,
    unchanged: 'Nothing has changed: the scoreboard was right already.',
    closed: (d: { month: Text; day: Text }) =>
      `Closed the figures of ${String(d.month)} (as of ${String(d.day)}).`,
    meeting: (d: { sheet: Text; overdue: Text; due: Text }) =>
      `Made sheet “${String(d.sheet)}”: ${String(d.overdue)} task${s(d.overdue)} overdue, ${String(d.due)} due within 7 days.`,
    month: (d: { sheet: Text; month: Text }) => `Made sheet “${String(d.sheet)}” for ${String(d.month)}.`,
    file: (d: { file: Text }) => `Wrote ${String(d.file)}.`,
    rows: (d: { rows: Text }) => ` (${String(d.rows)} row${s(d.rows)} by milestone)`,
    line: (d: { name: Text; tasks: Text; rows: Text; finished: Text; overdue: Text; crossed: Text }) =>
      `${String(d.name)}: ${String(d.tasks)} task${s(d.tasks)}${String(d.rows)}, ${String(d.finished)} done, ${String(d.overdue)} overdue${d.crossed === '' ? '' : `. ${String(d.crossed)}`}`,
    toClose: (d: { month: Text }) =>
      `Month ${String(d.month)} is over and not closed yet; run again with --close-month to have figures to compare with.`,
  },
};
