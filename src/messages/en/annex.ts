/** English twins of what is said about the annex; the sheets themselves are always Vietnamese. */
import { s } from './plural';
import { annex as vi } from '../vi/annex';

type Data = Readonly<Record<string, string | number>>;

export const annex: typeof vi = {
  sheet: vi.sheet,
  period: {
    'quarter-1': (d: Data) => `quarter I of ${String(d.year)}`,
    'quarter-2': (d: Data) => `quarter II of ${String(d.year)}`,
    'half-year': (d: Data) => `first six months of ${String(d.year)}`,
    'quarter-3': (d: Data) => `quarter III of ${String(d.year)}`,
    'nine-months': (d: Data) => `first nine months of ${String(d.year)}`,
    'quarter-4': (d: Data) => `quarter IV of ${String(d.year)}`,
    year: (d: Data) => `year ${String(d.year)}`,
    custom: (d: Data) => `${String(d.from)} to ${String(d.to)}`,
  },
  counts: {
    opening: 'Computed: ',
    'plan-tasks':
      'tasks of the table NhiemVu; a task with several milestones counts once; tasks no longer in the appendix do not count.',
    'plan-done':
      'tasks of the table NhiemVu done by the end of the closing day (with a date done, or with progress “Hoàn thành”); a task with several milestones must have all of them done.',
    'plan-done-share': 'tasks done by the closing day divided by all tasks of the table NhiemVu, times 100.',
    'assigned-tasks':
      'rows of the table NhiemVu that say “UBND tỉnh giao” or “Ủy ban nhân dân tỉnh giao” in task, note or follow-up. Type over it where further tasks were given.',
    'assigned-on-time':
      'rows of the table NhiemVu that say “UBND tỉnh giao”, done in time by the closing day. Type over it where further tasks were given.',
    'assigned-late':
      'rows of the table NhiemVu that say “UBND tỉnh giao”, done by the closing day but late. Type over it where further tasks were given.',
    sum: 'total of its parts. You may type over it.',
    share: 'numerator divided by denominator, times 100. You may type over it.',
    same: 'taken from the same indicator of the annex. You may type over it.',
  },
  prompt: vi.prompt,
  why: {
    form: 'Remember the form in the workbook',
    newSheet: 'Lay out the annex by its form',
    entriesSheet: 'Make the sheet that keeps figures by period',
    entries: 'Keep entered figures by indicator and period',
    period: 'Write the period and its closing day',
    choices: 'Choices of the indicators',
    computed: 'Fill indicators computed from the task table',
    derived: 'Fill totals and shares from other lines',
    entered: 'Fill the figures entered for the period',
    notes: 'Say beside computed figures what they count',
    validation: 'Check entries by type of indicator',
    format: 'Show numbers the Vietnamese way',
    comparison: 'Lay the former period and the same period last year beside',
    show: 'Open the annex',
  },
  report: {
    generated: (d: Data) =>
      `Made the annex for ${String(d.periodInEnglish)} (figures from ${String(d.from)} to ${String(d.to)}) on sheet “${String(d.sheet)}”: ${String(d.computed)} computed cell${s(d.computed)}, ${String(d.entered)} with entered figures, ${String(d.blank)} still blank.`,
    sendBy: (d: Data) => `The report is due by ${String(d.day)}.`,
    harvested: (d: Data) =>
      `Kept ${String(d.count)} figure${s(d.count)} and notes of ${String(d.periodInEnglish)} on sheet “${String(d.sheet)}”.`,
    noTasks:
      'The workbook has no task table yet, so indicators about tasks are left for entry. Structure the plan first to have them computed.',
    tasksIncomplete:
      'The task table lacks columns, so indicators about tasks are left for entry. Structure the plan again, then make the annex again.',
    replaced: (d: Data) =>
      `Indicator ${String(d.line)} was entered as ${String(d.entered)}; the task table now gives ${String(d.computed)}: please check. What was entered is kept on sheet “${String(d.sheet)}”.`,
    titleOfOtherPeriod: (d: Data) =>
      `The title on sheet “${String(d.sheet)}” still says ${String(d.periodInEnglish)}: please put it right.`,
    oldFont: (d: Data) =>
      `The sheet “${String(d.sheet)}” is typed for an old ${String(d.font)} font (“${String(d.text)}” is read as “${String(d.readAs)}”): figures are filled in where they stand, its texts stay as they are. Better convert that sheet to Unicode (UniKey: Ctrl+Shift+F6).`,
    doneWithoutDate: (d: Data) =>
      `${String(d.count)} task${s(d.count)} done (“Hoàn thành”) without a date done, counted in every period: please add the date.`,
    sheetProtected: (d: Data) =>
      `Sheet “${String(d.sheet)}” is protected and cannot be written. Unprotect it and try again.`,
    structureProtected:
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review › Protect Workbook) and try again.',
  },
};
