export { blankWorkbook, type BlankOptions } from './blank-workbook';
