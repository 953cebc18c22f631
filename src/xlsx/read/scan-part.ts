/** A part opened for reading, counted against what one reading may take. */
import type { FoldedFormulas, NotedText, OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import type { Budget } from './budget';

/** Of a sheet with its long formulas folded where `formulas` are given; `noted` gets its text as it is read. */
export function scanPart(
  source: OpcPackage,
  part: string,
  budget: Budget,
  formulas?: FoldedFormulas,
  noted?: NotedText,
): XmlScanner {
  budget.takePart(source.size(part));
  return new XmlScanner(source.textPieces(part, { formulas, noted, plainly: true }), part);
}
