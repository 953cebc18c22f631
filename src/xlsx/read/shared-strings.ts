/** The texts that cells point at by number (sharedStrings.xml). */
import type { OpcPackage } from '../package';
import type { Budget } from './budget';
import type { PartSteps } from './part-steps';
import { ownText } from './own-text';
import { readPlainTexts } from './plain-texts';
import { readRichText } from './rich-text';
import { scanPart } from './scan-part';

const STEP = 128 * 1024;
/**
 * Texts of a part as large as this are left as views of it: hardly anything else stands in it, and all of
 * them together are what is kept anyway. Of a small file a single text may be kept for long.
 */
const LARGE = 1024 * 1024;

export function* readSharedStrings(source: OpcPackage, part: string, budget: Budget): PartSteps<string[]> {
  const strings: string[] = [];
  const scanner = scanPart(source, part, budget);
  const own = source.size(part) < LARGE;
  const take = (text: string): void => {
    budget.takeCharacters(text.length);
    strings.push(own ? ownText(text) : text);
  };
  let stepEnd = STEP;
  for (;;) {
    if (scanner.depth === 1) readPlainTexts(scanner, take);
    if (scanner.end > stepEnd) {
      stepEnd = scanner.end + STEP;
      yield scanner.end;
    }
    const token = scanner.next();
    if (token === 'end') return strings;
    if (token !== 'open' || scanner.name === 'sst') continue;
    if (scanner.name === 'si') take(readRichText(scanner));
    else scanner.skip();
  }
}
