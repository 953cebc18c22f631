/** A part opened for reading, counted against what one reading may take. */
import type { OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import type { Budget } from './budget';

export function scanPart(source: OpcPackage, part: string, budget: Budget): XmlScanner {
  budget.takePart(source.size(part));
  return new XmlScanner(source.textPieces(part), part);
}
