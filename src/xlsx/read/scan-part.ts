/** A part opened for reading, counted against what one reading may take. */
import { SheetTexts, type FoldedFormulas, type OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import type { Budget } from './budget';

/** Of a sheet with its long formulas folded where `formulas` are given; `noted` gets its text as it is read. */
export function scanPart(
  source: OpcPackage,
  part: string,
  budget: Budget,
  formulas?: FoldedFormulas,
  noted?: string[],
): XmlScanner {
  budget.takePart(source.size(part));
  const pieces = source.textPieces(part, formulas);
  return new XmlScanner(noted === undefined ? pieces : SheetTexts.noting(pieces, noted), part);
}
