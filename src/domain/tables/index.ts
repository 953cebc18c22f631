export * from './recognized';
export { recognizeWorkbook } from './recognize-workbook';
export { readRowNumber, type RowNumber } from './rows/numbering';
export { readAnnexValue, readOptions } from './annex/annex-values';
export { createRecognition, type Recognition } from './again/recognition';
