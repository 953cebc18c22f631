/** The texts that cells point at by number (sharedStrings.xml). */
import type { OpcPackage } from '../package';
import type { Budget } from './budget';
import type { PartSteps } from './part-steps';
import { readRichText } from './rich-text';
import { scanPart } from './scan-part';

const STEP = 128 * 1024;

export function* readSharedStrings(source: OpcPackage, part: string, budget: Budget): PartSteps<string[]> {
  const strings: string[] = [];
  const scanner = scanPart(source, part, budget);
  let stepEnd = STEP;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name === 'sst') continue;
    if (scanner.name !== 'si') {
      scanner.skip();
      continue;
    }
    const text = readRichText(scanner);
    budget.takeCharacters(text.length);
    strings.push(text);
    if (scanner.end > stepEnd) {
      stepEnd = scanner.end + STEP;
      yield scanner.end;
    }
  }
  return strings;
}
