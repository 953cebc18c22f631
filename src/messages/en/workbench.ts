/** What the workbench page says around grid and pane. */
import type { workbench as vi } from '../vi/workbench';

export const workbench: typeof vi = {
  title: 'CCHC – Workbench',
  intro: 'Open an Excel workbook (.xlsx) to begin. Everything stays on this machine.',
  open: 'Open…',
  samples: 'or try a sample of an invented department:',
  drop: 'Drop an .xlsx file here',
  dropHint: 'or drag a file from your machine onto this page',
  save: 'Download',
  undo: 'Undo',
  opening: (name) => `Opening ${name}…`,
  gridLoading: 'Loading the grid…',
  gridFailed: 'The grid could not be loaded. Reload the page; the open workbook is kept.',
  unsaved: 'not downloaded',
  savedAs: (name) => `Downloaded: ${name}`,
  restored: (name) => `Opened ${name} again with the work that was not downloaded last time.`,
  ribbon: 'Steps of the work',
  toolbar: 'Open workbook',
  grid: 'Spreadsheet',
  paneTitle: 'CCHC pane',
  close: 'Close the workbook',
  closeQuestion: 'The workbook has changes that were not downloaded. Close it and drop them?',
  refused:
    'The workbench takes what cells hold, formulas, and rows and columns inserted or deleted. To rename sheets, merge or format, download the workbook and use Excel.',
  formulaKeptAsText: (count) =>
    count === 1
      ? 'What was typed is no valid formula and was kept as text. Check brackets and function names and mend it in the cell.'
      : `${String(count)} entries are no valid formulas and were kept as text. Check brackets and function names and mend them in their cells.`,
  nothingToUndo: 'There is no step left to undo since the workbook was opened.',
  nothingToRedo: 'There is no undone step to do again.',
  gridTools: 'Edit the spreadsheet',
  undoStep: 'Undo',
  redoStep: 'Redo',
  insertRows: 'Insert rows',
  deleteRows: 'Delete rows',
  insertColumns: 'Insert columns',
  deleteColumns: 'Delete columns',
  insertRowsTip: 'Insert rows above the selection (Ctrl+Shift+=)',
  deleteRowsTip: 'Delete the selected rows (Ctrl+−)',
  insertColumnsTip: 'Insert columns left of the selection',
  deleteColumnsTip: 'Delete the selected columns',
  theme: 'Dark theme',
};
