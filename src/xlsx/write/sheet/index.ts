export { holdsFormula, isEmpty, readCellMarkup, type Cell } from './cell-markup';
export { cellText, cellTextMarkup } from './cell-text';
export { changeColumns, columnStyles } from './column-settings';
export { addressOf, type EditedRow } from './edited-row';
export { releaseFormulas } from './formula-groups';
export { NoteShapes } from './note-shapes';
export { NotesDocument } from './notes-document';
export { blankSheetXml, SheetDocument } from './sheet-document';
export type { SheetRows } from './sheet-rows';
