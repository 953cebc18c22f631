/** The record as a file for other programs: comma-separated values. */
import { messages } from '../../messages';
import { momentWords, type JournalEntry } from './journal';
import { JOURNAL_COLUMNS } from './journal-table';

/**
 * For other programs: UTF-8 with a mark at the front so that Excel sees Vietnamese, CRLF, RFC 4180. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function journalCsv(entries: readonly JournalEntry[]): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = entries.map(({ at, command, what, cells, sheets, files }) =>
    [at ? momentWords(at) : '', command, what, String(cells), sheets, files].map(cell).join(','),
  );
  return `\uFEFF${[JOURNAL_COLUMNS.map((id) => cell(messages('vi').journal.sheet.headings[id])).join(','), ...lines].join('\r\n')}\r\n`;
}
