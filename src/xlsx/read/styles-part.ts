/** The number format of each cell style (styles.xml); nothing else of a style matters to reading. */
import { builtinCode, numberFormat, type NumberFormat } from '../formats';
import type { OpcPackage } from '../package';
import { XmlScanner } from '../xml';

/** By style index as cells name it. */
export function readNumberFormats(source: OpcPackage, part: string): readonly NumberFormat[] {
  const custom = new Map<number, string>();
  const formats: NumberFormat[] = [];
  const scanner = new XmlScanner(source.textPieces(part), part);
  let inCellStyles = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'cellXfs') inCellStyles = false;
    if (token !== 'open') continue;
    if (scanner.name === 'numFmt' && scanner.depth === 3) {
      custom.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
    } else if (scanner.name === 'cellXfs' && scanner.depth === 2) {
      inCellStyles = true;
    } else if (scanner.name === 'xf' && inCellStyles && scanner.depth === 3) {
      const id = Number(scanner.attribute('numFmtId') ?? 0);
      formats.push(numberFormat(custom.get(id) ?? builtinCode(id)));
    }
  }
  return formats;
}
