export { applyChanges, type Applied } from './apply';
export { moveLines, type LineMove } from './lines';
export type { ApplyNote } from './workbook-edit';
export { contentTypes, relationshipType, transitional } from './dialect';
export { isSheetName } from './changes';
export { blankSheetXml } from './sheet';
export { blankStyles } from './styles';
