/** Hướng dẫn: how the work goes in steps, the keys, what becomes of the data. */
import type { help as vietnamese } from '../vi/help';

export const help: typeof vietnamese = {
  steps: [
    'Open a workbook with the appendix of the plan and choose Structure the appendix: the task table is made on a new sheet, the source stays as it is.',
    'Choose Check: each finding says where, why and how to mend it.',
    'Choose Highlight overdue: overdue rows and rows due soon get colours that follow the day.',
    'Every day: open Tasks and record progress, the date done and the evidence.',
    'Every month: open Units to hand out task sheets, take in the reports sent back and write reminders; choose Summary for results by unit, the meeting page and the monthly report.',
    'At the end of a period: choose Annex I and the period. Figures that follow from the task table are computed, the others are entered on the screen Annex I; the screen Report drafts the text and compares it with the annex.',
    'Where a column or row was read wrongly: open Columns and tables and choose again; the choice is remembered.',
    'To take back the last step: choose Undo in the notice at the top of the pane.',
  ],
  stepsTitle: 'How to work',
  regions: 'Between ribbon, spreadsheet and this pane',
  keysTitle: 'Keyboard shortcuts',
  privacyTitle: 'Your data',
  privacy:
    'Everything happens on this machine. The add-in sends nothing of the workbook anywhere and gathers no usage data.',
};
