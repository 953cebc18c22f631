export * from './recognized';
export { recognizeWorkbook } from './recognize-workbook';
export { readRowNumber, type RowNumber } from './rows/numbering';
export { indicatorNumber } from './annex/indicator-number';
export { indicatorPlaces } from './annex/indicator-places';
export { readAnnexValue, readOptions } from './annex/annex-values';
export { createRecognition, type Recognition } from './again/recognition';
