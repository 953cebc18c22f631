/** Shared texts in the plain form nearly all have: one run, no reference, no escape. */
import type { XmlScanner } from '../xml';

const OPEN = '<si><t';
const CLOSE = '</t></si>';
const KEEPS_BLANKS = ' xml:space="preserve"';

/**
 * Inside <sst>: hands over the texts that stand in plain form one after another from here on, and stops
 * before the first that does not or that is not all there yet.
 */
export function readPlainTexts(scanner: XmlScanner, take: (text: string) => void): void {
  const ahead = scanner.ahead();
  if (ahead === null) return;
  const { text } = ahead;
  let done = ahead.from;
  while (text.startsWith(OPEN, done)) {
    let from = done + OPEN.length;
    if (text.startsWith(KEEPS_BLANKS, from)) from += KEEPS_BLANKS.length;
    if (text[from] !== '>') break;
    from++;
    const to = text.indexOf('<', from);
    if (to < 0 || !text.startsWith(CLOSE, to)) break;
    const written = text.slice(from, to);
    if (!isPlainText(written)) break;
    take(written);
    done = to + CLOSE.length;
  }
  if (done > ahead.from) scanner.passTo(done, scanner.depth);
}

/** Stands in the file as it reads: no character reference, no line end to be made one, no escape of Excel's. */
export function isPlainText(written: string): boolean {
  return !written.includes('&') && !written.includes('\r') && !written.includes('_x');
}
