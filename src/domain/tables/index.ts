export * from './recognized';
export { recognizeWorkbook } from './recognize-workbook';
