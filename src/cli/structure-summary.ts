/** What was recognised, in words for a person: tables, columns, sections, kinds of deadline, rows left out. */
import { columnLetters } from '../domain/grid';
import type { RecognizedTable, RecognizedWorkbook, Section } from '../domain/tables';
import type { Messages } from '../messages';
import { rowList } from './row-list';
import { skipSentence } from './sentences';

export function structureSummary(recognized: RecognizedWorkbook, words: Messages): readonly string[] {
  const { value: year } = recognized.year;
  const say = words.cli;
  const lines = recognized.tables.flatMap((table) => [...tableSummary(table, words), '']);
  return [...lines, year === null ? say['year-unknown']() : say.year({ year })];
}

function tableSummary(table: RecognizedTable, words: Messages): readonly string[] {
  const say = words.cli;
  const facts = { id: table.id, sheet: table.sheet, headerRows: rowList(table.headerRows) };
  const head =
    table.kind === 'plan'
      ? say['table-plan']({ ...facts, tasks: table.tasks.length, sections: table.sections.length })
      : say['table-annex']({ ...facts, indicators: table.indicators.length });
  return [
    head,
    say['table-columns'](),
    ...table.columns.map(({ column, field, heading }) =>
      say['table-column']({
        letter: columnLetters(column),
        meaning: words.pane.columns.field[field],
        heading: heading.replace(/\s+/g, ' '),
      }),
    ),
    ...sectionLines(table, words),
    ...deadlineLines(table, words),
    ...skippedLines(table, words),
  ];
}

function sectionLines(table: RecognizedTable, words: Messages): readonly string[] {
  if (table.sections.length === 0) return [];
  const depths = new Map<string, number>();
  const tasks = countBy(table.tasks.map(({ sectionId }) => sectionId ?? ''));
  const lines = table.sections.map((section) => {
    const depth = section.parentId === null ? 0 : (depths.get(section.parentId) ?? 0) + 1;
    depths.set(section.id, depth);
    return words.cli['table-section']({
      indent: '  '.repeat(depth),
      name: sectionName(section),
      row: section.sourceRow,
      tasks: tasks.get(section.id) ?? 0,
    });
  });
  return [words.cli['table-sections'](), ...lines];
}

function sectionName({ number, title }: Section): string {
  return number === '' ? title : `${number}. ${title}`;
}

function deadlineLines(table: RecognizedTable, words: Messages): readonly string[] {
  if (table.tasks.length === 0) return [];
  const kinds = countBy(table.tasks.map(({ due }) => due.kind));
  const lines = [...kinds].map(([kind, count]) =>
    words.cli['count-line']({ label: words.states.kind[kind], count }),
  );
  return [words.cli['table-deadlines'](), ...lines];
}

function skippedLines(table: RecognizedTable, words: Messages): readonly string[] {
  const { skippedRows } = table;
  if (skippedRows.length === 0) return [];
  const rowsByReason = new Map<string, number[]>();
  for (const skipped of skippedRows) {
    const reason = skipSentence(skipped, words);
    const rows = rowsByReason.get(reason) ?? [];
    rows.push(skipped.row);
    rowsByReason.set(reason, rows);
  }
  const lines = [...rowsByReason].map(([reason, rows]) =>
    words.cli['table-skipped-rows']({ rows: rowList(rows), reason }),
  );
  return [words.cli['table-skipped']({ count: skippedRows.length }), ...lines];
}

/** How often each occurs, most frequent first. */
function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
