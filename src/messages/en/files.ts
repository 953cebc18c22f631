/** What is said when a workbook cannot be read or changed: what is wrong, where, and what to do. */
import type { files as vi } from '../vi/files';

type Data = Readonly<Record<string, string | number>>;

/** What a file is when it is no workbook, by the `kind` of the fault. */
const foreignKinds: Readonly<Record<string, string>> = {
  html: 'is a web page (HTML) that was renamed',
  xml: 'is an XML file, not an .xlsx workbook',
  text: 'is a text or CSV file',
  pdf: 'is a PDF file',
  word: 'is a Word document',
  slides: 'is a PowerPoint presentation',
  opendocument: 'is an OpenDocument spreadsheet (.ods)',
  zip: 'is a ZIP archive without a workbook in it',
};

const largeUnits: Readonly<Record<string, string>> = {
  bytes: 'bytes',
  cells: 'cells with data',
  characters: 'characters',
  'formula-characters': 'characters of formulas',
};

/** Why what stood there before was not kept, by the `why` of the fault. */
const undoObstacles: Readonly<Record<string, string>> = {
  'sheet-deleted': 'it deleted a sheet',
  'too-many-cells': 'it changed too many cells',
  'too-many-formats': 'it changed the format of too many cells',
  'mixed-validation': 'the range had several input rules before',
  'rules-cleared': 'it cleared cells that carry conditional formats',
  'too-old': 'too many steps came after it',
};

export const files: typeof vi = {
  'file-empty': (d) => `The file ${name(d)} is empty (0 bytes). Choose an Excel file that holds data.`,
  'file-not-workbook': (d) =>
    `The file ${name(d)} ${foreignKinds[text(d.kind)] ?? 'is not an Excel workbook'}. ` +
    'Open it in its own program, save it as .xlsx and choose it again.',
  'file-old-format': (d) =>
    `The file ${name(d)} is in the Excel 97–2003 format (.xls). Open it in Excel, save it as .xlsx and try again.`,
  'file-binary-format': (d) =>
    `The file ${name(d)} is in the binary format (.xlsb). Open it in Excel, save it as .xlsx and try again.`,
  'file-encrypted': (d) =>
    `The file ${name(d)} has a password to open. Open it in Excel, remove the password (File → Info → Protect Workbook) and try again.`,
  'file-damaged': (d) =>
    `The file ${name(d)} is damaged${place(d)}. Open it in Excel (Open and Repair), save it or ask for another copy, and try again.`,
  'file-truncated': (d) =>
    `The end of the file ${name(d)} is missing; a download or copy may not have finished. Download or copy it again.`,
  'file-too-large': (d) =>
    `The file ${name(d)} is too large${figures(d)}. Split off sheets or delete rows that are not needed, and try again.`,
  'file-hostile': (d) =>
    `The file ${name(d)} is built in an unusual way${place(d)} that could freeze the computer, so it was not opened. Check who sent it.`,
  'file-not-found': (d) => `The file ${name(d)} was not found. Check its name and folder.`,
  'file-not-readable': (d) =>
    `The file ${name(d)} cannot be read. Check the permissions, or close the program that holds it, and try again.`,
  'file-not-writable': (d) =>
    `The file ${name(d)} cannot be written. Close it if it is open, check permissions and disk space, and try again.`,

  'sheet-not-found': (d) => `The sheet ${quoted(d.sheet)} was not found. Check the name of the sheet.`,
  'sheet-name-invalid': (d) =>
    `The sheet name ${quoted(d.sheet)} is not valid. Use 1 to 31 characters, none of : \\ / ? * [ ], and no name that is taken.`,
  'last-visible-sheet': (d) =>
    `${quoted(d.sheet)} is the only sheet that shows, so it cannot be hidden or deleted. Show another sheet first.`,
  'sheet-protected': (d) =>
    `The sheet ${quoted(d.sheet)} is protected. Unprotect it (Review → Unprotect Sheet) and try again.`,
  'structure-protected': () =>
    'The structure of the workbook is protected, so sheets cannot be added or changed. Unprotect it (Review → Protect Workbook) and try again.',
  'table-overlap': (d) =>
    `The table ${quoted(d.table ?? d.name)} overlaps the table ${quoted(d.other)}${onSheet(d)}. Move or delete one of them and try again.`,
  'table-name-taken': (d) =>
    `The table name ${quoted(d.table ?? d.name)} is taken in this workbook. Rename the table or the old name and try again.`,
  'table-header-mismatch': (d) =>
    `The header row of the table ${quoted(d.table ?? d.name)}${onSheet(d)} does not match its columns. Restore the header row and try again.`,
  'merge-overlap': (d) =>
    `The range ${text(d.range ?? d.cell)}${onSheet(d)} overlaps merged cells or a table. Unmerge the cells there and try again.`,
  'name-invalid': (d) =>
    `The name ${quoted(d.name)} is not valid. It must begin with a letter or underscore, have no spaces and not look like a cell address.`,
  'formula-invalid': (d) => `The formula${atCell(d)} is not valid. Check the formula.`,
  'range-invalid': (d) =>
    `The range ${text(d.range ?? d.cell)}${onSheet(d)} is not on the sheet. Choose another range (up to 1,048,576 rows and 16,384 columns).`,
  'array-formula-part': (d) =>
    `Part of an array formula${atCell(d)} cannot be changed. Select the whole array, delete it and try again.`,
  'mixed-fonts': (d) =>
    `${Number(d.count) === 1 ? '1 cell has' : `${String(d.count)} cells have`} letters in a style of their own (bold, italic, colour or font): ${String(d.cells)}. Excel cannot mend their text and keep those styles, and Undo would not bring them back. Nothing was changed.`,
  'table-lines-needed': (d) =>
    `Table ${quoted(d.table)}${onSheet(d)} must keep its header row, at least one row of data and its columns. Choose other rows of data, or columns outside the table.`,
  'text-too-long': (d) =>
    `The text${atCell(d)} is longer than 32,767 characters, which Excel cannot store. Shorten it or split it into more cells.`,

  'row-moved': (d) =>
    `${quoted(d.name)} is no longer in row ${text(d.row)}: somebody has just edited or sorted the table. Nothing was written; wait until the table is read again, then choose anew.`,

  'undo-unknown': () => 'There is no step left to take back since the workbook was opened.',
  'undo-not-latest': () => 'Only the latest step can be taken back. Take the later steps back first.',
  'undo-cells-changed': (d) =>
    `This step cannot be taken back: cells were edited${atCell(d)} after it, and that work would be lost. Change by hand what is needed.`,
  'undo-not-kept': (d) =>
    `This step cannot be taken back because ${undoObstacles[text(d.why)] ?? 'what stood there before could not be kept'}. Open the copy saved before it.`,

  'workbook-read-only': () =>
    'The workbook is open as read-only. Press Enable Editing or save it as another file, and try again.',
  'cell-in-edit-mode': () => 'A cell is being edited in Excel. Press Enter or Esc to leave it and try again.',
  'workbook-switched': () =>
    'Another workbook was opened meanwhile, so the work stopped. Go back to the first workbook and try again.',
  'feature-missing': (d) =>
    `This version of Excel does not support ${d.feature === undefined ? 'this' : text(d.feature)}. Excel 2021, Microsoft 365 or Excel on the web is needed.`,
  cancelled: () => 'Stopped as asked. The workbook is unchanged.',
  'host-failed': (d) =>
    `Excel reported an error${d.code === undefined ? '' : ` (${text(d.code)})`}. ` +
    (d.partly === undefined
      ? 'Save the workbook, restart Excel and try again.'
      : 'Part of the changes may remain: close the workbook without saving, open the saved copy and try again.'),
};

function text(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}

function name(d: Data): string {
  return d.name === undefined ? 'chosen' : `“${text(d.name)}”`;
}

function quoted(value: string | number | undefined): string {
  return value === undefined ? 'chosen' : `“${text(value)}”`;
}

function onSheet(d: Data): string {
  return d.sheet === undefined ? '' : ` on sheet “${text(d.sheet)}”`;
}

function atCell(d: Data): string {
  const area = d.cell ?? d.range;
  return (area === undefined ? '' : ` in cell ${text(area)}`) + onSheet(d);
}

function place(d: Data): string {
  if (d.part === undefined) return '';
  return ` (part ${text(d.part)}${d.row === undefined ? '' : `, row ${text(d.row)}`})`;
}

function figures(d: Data): string {
  const unit = largeUnits[text(d.what)];
  if (unit === undefined || d.limit === undefined) return '';
  const size = d.size === undefined ? '' : `${grouped(d.size)} ${unit}, `;
  return ` (${size}limit ${grouped(d.limit)} ${unit})`;
}

function grouped(value: string | number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
