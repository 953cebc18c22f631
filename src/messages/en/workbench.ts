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
    'The workbench only changes what cells hold. To insert or delete rows and columns, rename sheets or format, download the workbook and use Excel.',
  formulaRefused:
    'The workbench does not compute typed formulas. Download the workbook and type them in Excel.',
  theme: 'Dark theme',
};
