/** Hướng dẫn: how the work goes in steps, the keys, what becomes of the data. */
import type { help as vietnamese } from '../vi/help';

export const help: typeof vietnamese = {
  steps: [
    'Open a workbook with the appendix of the plan and choose Structure the appendix: the task table is made on a new sheet, the source stays as it is.',
    'Choose Check: each finding says where, why and how to mend it.',
    'Choose Highlight overdue: overdue rows and rows due soon get colours that follow the day.',
    'Every day: open Tasks and record progress, the date done and the evidence.',
    'Where a column or row was read wrongly: open Columns and tables and choose again; the choice is remembered.',
  ],
  stepsTitle: 'How to work',
  regions: 'Between ribbon, spreadsheet and this pane',
  keysTitle: 'Keyboard shortcuts',
  privacyTitle: 'Your data',
  privacy:
    'Everything happens on this machine. The add-in sends nothing of the workbook anywhere and gathers no usage data.',
};
