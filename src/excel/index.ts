export { excelSession, type ExcelSessionOptions } from './session';
export { FLOOR } from './features';
