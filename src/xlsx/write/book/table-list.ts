/** All tables of a workbook: whose they are, where they stand and what they are called. */
import { parseRange, type CellRange } from '../../../domain/grid';
import { decodeExcelEscapes } from '../../xml';
import type { PartDocument } from '../part-document';
import type { XmlElement } from '../xml-element';
import { sameName } from './workbook-document';

export interface BookTable {
  readonly part: string;
  /** Part of the sheet it stands on. */
  readonly sheetPart: string;
  readonly document: PartDocument;
  changed: boolean;
}

export function tableName(table: BookTable): string {
  return table.document.root.attribute('displayName') ?? table.document.root.attribute('name') ?? '';
}

export function tableRange(table: BookTable): CellRange | undefined {
  return parseRange(table.document.root.attribute('ref') ?? '');
}

export function hasHeader(table: BookTable): boolean {
  return table.document.root.attribute('headerRowCount') !== '0';
}

export function tableColumns(table: BookTable): readonly XmlElement[] {
  return table.document.root.child('tableColumns')?.children('tableColumn') ?? [];
}

export function columnNames(table: BookTable): string[] {
  return tableColumns(table).map(columnName);
}

/** Line breaks in a column's name are written Excel's way, not XML's. */
export function columnName(column: XmlElement): string {
  return decodeExcelEscapes(column.attribute('name') ?? '');
}

export class TableList {
  readonly tables: BookTable[] = [];

  byName(name: string): BookTable | undefined {
    return this.tables.find((table) => sameName(tableName(table), name));
  }

  ofSheet(sheetPart: string): readonly BookTable[] {
    return this.tables.filter((table) => table.sheetPart === sheetPart);
  }

  nextId(): number {
    return Math.max(0, ...this.tables.map((table) => Number(table.document.root.attribute('id') ?? 0))) + 1;
  }
}
