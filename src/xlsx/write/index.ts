export { applyChanges, type Applied } from './apply';
export type { ApplyNote } from './workbook-edit';
export { contentTypes, relationshipType, transitional } from './dialect';
export { isSheetName } from './changes/sheets';
export { blankSheetXml } from './sheet/sheet-document';
export { blankStyles } from './styles';
