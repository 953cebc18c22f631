/**
 * The catalogue of deadline phrases as a page: every pattern, its specimens, and how they are read.
 */
import { deadlinePatterns } from './patterns';
import { readDeadline } from './read-deadline';
import type { DeadlineKind, DeadlineReading, DeadlineReference } from './reading';

export interface CataloguePageWords {
  readonly title: string;
  /** Paragraph under the title; told the year the specimens are read against. */
  readonly opening: (year: number) => string;
  readonly columns: readonly [phrase: string, kind: string, start: string, due: string, says: string];
  readonly kind: Readonly<Record<DeadlineKind, string>>;
  readonly describe: (reading: DeadlineReading) => string;
}

const REFERENCE: DeadlineReference & { readonly year: number } = { year: 2025 };

/** Markdown, the same for the same patterns; the words come from the message catalogue. */
export function deadlineCataloguePage(words: CataloguePageWords): string {
  const sections = deadlinePatterns.map(({ id, specimens }) => {
    const rows = specimens.map(({ text }) => {
      const reading = readDeadline(text, REFERENCE);
      const says = words.describe(reading);
      return [text, words.kind[reading.kind], reading.start ?? '', reading.due ?? '', says];
    });
    return `## ${id}\n\n${table([words.columns, ...rows])}\n`;
  });
  return [`# ${words.title}\n`, `${words.opening(REFERENCE.year)}\n`, ...sections].join('\n');
}

/** Columns padded to one width, as the formatter of the repository leaves them. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[], fill = ' ') =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n');
}
