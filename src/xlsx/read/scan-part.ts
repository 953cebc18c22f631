/** A part opened for reading, counted against what one reading may take. */
import type { FoldedFormulas, OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import type { Budget } from './budget';

/** Of a sheet with its long formulas folded where `formulas` are given; `noted` gets its bytes as they are read. */
export function scanPart(
  source: OpcPackage,
  part: string,
  budget: Budget,
  formulas?: FoldedFormulas,
  noted?: Uint8Array[],
): XmlScanner {
  budget.takePart(source.size(part));
  return new XmlScanner(source.textPieces(part, { formulas, noted, plainly: true }), part);
}
