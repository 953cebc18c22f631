/** Excel tables (ListObjects) of a sheet: name, place and column names. */
import { parseRange } from '../../domain/grid';
import { WorkbookFault, type TableSnapshot } from '../../workbook';
import { relationshipKind, type OpcPackage } from '../package';
import { decodeExcelEscapes } from '../xml';
import type { Budget } from './budget';
import { scanPart } from './scan-part';

export function readTables(source: OpcPackage, sheetPart: string, budget: Budget): TableSnapshot[] {
  return source
    .relationships(sheetPart)
    .filter((entry) => relationshipKind(entry) === 'table' && source.has(entry.target))
    .map((entry) => readTable(source, entry.target, budget));
}

function readTable(source: OpcPackage, part: string, budget: Budget): TableSnapshot {
  const scanner = scanPart(source, part, budget);
  const columns: string[] = [];
  let name = '';
  let reference = '';
  let headerRows = '1';
  let totalsRows = '0';
  let style: string | null = null;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 1) {
      name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
      reference = scanner.attribute('ref') ?? '';
      headerRows = scanner.attribute('headerRowCount') ?? '1';
      totalsRows = scanner.attribute('totalsRowCount') ?? '0';
    } else if (scanner.name === 'tableColumn') {
      columns.push(decodeExcelEscapes(scanner.attribute('name') ?? ''));
    } else if (scanner.name === 'tableStyleInfo') {
      style = scanner.attribute('name') ?? null;
    } else if (scanner.name === 'extLst') scanner.skip();
  }
  const range = parseRange(reference);
  if (!range) throw new WorkbookFault('file-damaged', { part });
  return {
    name,
    range,
    columns,
    hasHeaderRow: headerRows !== '0',
    hasTotalsRow: totalsRows !== '0',
    style,
  };
}
