/** Text with runs of different fonts, read as its text alone; reading aids (phonetic runs) are left out. */
import { decodeExcelEscapes, type XmlScanner } from '../xml';
import { ownText } from './own-text';

/** At the `open` of <si>, <is> or <text>: goes to its close and gives the text. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === 'open') {
      if (scanner.name === 't') text += scanner.textUntilClose();
      else if (scanner.name !== 'r') scanner.skip();
    } else if (token === 'close' && scanner.depth === outside) return ownText(decodeExcelEscapes(text));
  }
}
