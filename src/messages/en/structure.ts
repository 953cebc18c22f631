/** English twins of what is said about structuring; the sheets themselves are always Vietnamese. */
import { s } from './plural';
import { structure as vi } from '../vi/structure';

type Data = Readonly<Record<string, string | number>>;

export const structure: typeof vi = {
  sheet: vi.sheet,
  prompt: vi.prompt,
  why: {
    tasksSheet: 'Make the sheet that follows the tasks',
    tasksTable: 'Write one row a task, with its state as a formula',
    tasksFormat: 'Format the task table for reading and printing',
    tasksColours: 'Colour rows that are overdue, due soon or done',
    tasksLists: 'Drop-downs and checks of what is typed',
    tasksPage: 'Set up A4 landscape pages',
    catalogueSheet: 'Make the sheet of lists and settings',
    catalogueTable: 'Write a table of lists or settings',
    catalogueFormat: 'Format the lists',
    names: 'Define the names that formulas use',
    movedDown: 'Move what stands below the table down, to make room for new rows',
    highlight: 'Colour overdue rows in the source appendix itself',
    highlightOff: 'Take the colouring of overdue rows off the source appendix',
    show: 'Show the task sheet',
  },
  report: {
    noPlan:
      'No plan appendix was found in this workbook. It takes a table with a header row (for example TT, Nhiệm vụ, Thời hạn, Đơn vị thực hiện) and at least one task below it. Nothing was changed.',
    structureProtected:
      'The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review › Protect Workbook) and try again.',
    sheetProtected: (d: Data) =>
      `The sheet “${String(d.sheet)}” is protected and cannot be written to. Unprotect it and try again.`,
    structured: (d: Data) =>
      `Wrote ${String(d.tasks)} task${s(d.tasks)} (${String(d.rows)} row${s(d.rows)}) to the sheet “${String(d.sheet)}”.`,
    rerun: (d: Data) =>
      `Since the last run: ${String(d.added)} new task${s(d.added)}, ${String(d.changed)} with a changed deadline, ${String(d.vanished)} no longer in the appendix; what was typed in ${String(d.kept)} row${s(d.kept)} was kept.`,
    sameTasks: (d: Data) =>
      `The tasks of the appendix are as they were last time; what people typed in ${String(d.kept)} row${s(d.kept)} is kept.`,
    reworded: (d: Data) =>
      `${String(d.count)} reworded task${s(d.count)} were taken for earlier ones and keep the date done, evidence and notes typed for them: please check.`,
    overridden: (d: Data) =>
      `${String(d.count)} cell${s(d.count)} of the task table were edited by hand and stay as edited. Empty a cell to take it from the appendix again.`,
    unclear: (d: Data) =>
      `${String(d.count)} task${s(d.count)} with an unclear deadline: look at the column Thời hạn and type a date into Hạn.`,
    sheetRenamed: (d: Data) =>
      `The workbook has a sheet “${String(d.wanted)}” of its own, so “${String(d.used)}” was used.`,
    sourceProtected: (d: Data) =>
      `Overdue rows on the sheet “${String(d.sheet)}” were not coloured, because it is protected. Unprotect it (Review → Unprotect Sheet) and run again.`,
    oldFont: (d: Data) =>
      `The sheet “${String(d.sheet)}” is typed for an old ${String(d.font)} font (“${String(d.text)}” is read as “${String(d.readAs)}”): the task table is made in Unicode, the sheet stays as it is. Better convert that sheet to Unicode (UniKey: Ctrl+Shift+F6).`,
    daysOffMissing: (d: Data) =>
      `The list has no public holidays for ${String(d.year)}: add them to the table of days off.`,
  },
};
