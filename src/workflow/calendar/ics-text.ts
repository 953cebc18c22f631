/** Lines of an iCalendar file (RFC 5545): text escaped, lines folded at 75 bytes, each ended by CR and LF. */

const LONGEST_LINE = 75;
const bytes = new TextEncoder();

/** `icsLine('SUMMARY', 'Báo cáo, quý I')` is "SUMMARY:Báo cáo\, quý I" with its end. `value` is written as it is. */
export function icsLine(name: string, value: string): string {
  let line = '';
  let used = 0;
  for (const character of `${name}:${value}`) {
    const size = bytes.encode(character).length;
    // A line that goes on begins with a space; a letter of several bytes is never cut in two.
    if (used + size > LONGEST_LINE) {
      line += '\r\n ';
      used = 1;
    }
    line += character;
    used += size;
  }
  return `${line}\r\n`;
}

/** Text as a value: RFC 5545, 3.3.11. Control characters, which no value may hold, are left out. */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
