export { refreshAppProperties } from './app-properties';
export {
  type BookTable,
  columnName,
  columnNames,
  hasHeader,
  tableColumns,
  TableList,
  tableName,
  tableRange,
} from './table-list';
export { nameOf, sameName, WorkbookDocument } from './workbook-document';
