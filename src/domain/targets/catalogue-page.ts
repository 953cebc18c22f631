/**
 * The wordings of targets as a page: each with its specimens and how they are read, then the digits that are
 * passed over.
 */
import { notFigures } from '../figures';
import { targetsIn } from './find-targets';
import type { Target } from './target';
import { plainSpecimens, wordings } from './wordings';

export interface TargetPageWords {
  readonly title: string;
  /** Paragraph under the title. */
  readonly opening: string;
  readonly columns: readonly [phrase: string, operator: string, target: string];
  readonly passedOver: string;
  readonly passedColumns: readonly [family: string, example: string];
  readonly bound: (target: Target) => string;
}

/** Markdown, the same for the same wordings; the words come from the message catalogue. */
export function targetCataloguePage(words: TargetPageWords): string {
  const families = [
    ...wordings.map(({ id, specimens }) => ({ id, specimens })),
    ...Object.entries(plainSpecimens).map(([id, specimens]) => ({ id, specimens })),
  ];
  const sections = families.map(({ id, specimens }) => {
    const rows = specimens.flatMap(({ text }) =>
      targetsIn(text).map((target) => [
        text,
        `\`${target.operator}\``,
        `${target.metric}: ${words.bound(target)}`,
      ]),
    );
    return `## ${id}\n\n${table([words.columns, ...rows])}\n`;
  });
  const passed = notFigures.flatMap(({ id, specimens }) => specimens.map((text) => [id, text]));
  return [
    `# ${words.title}\n`,
    `${words.opening}\n`,
    ...sections,
    `## ${words.passedOver}\n\n${table([words.passedColumns, ...passed])}\n`,
  ].join('\n');
}

/** Columns padded to one width, as the formatter of the repository leaves them. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[], fill: string): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = line(
    head.map(() => ''),
    '-',
  );
  return [line(head, ' '), rule, ...body.map((row) => line(row, ' '))].join('\n');
}
