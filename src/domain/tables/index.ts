export * from './recognized';
export { recognizeWorkbook } from './recognize-workbook';
export { readRowNumber, type RowNumber } from './rows/numbering';
export { readAnnexValue, readVietnameseNumber } from './annex/annex-values';
