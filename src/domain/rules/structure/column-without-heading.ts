/**
 * A column with content but no heading: nobody knows what it says, and it is kept as it is.
 */
import { sheetRow } from '../../grid';
import { tableRule } from '../define-rule';

export const columnWithoutHeading = tableRule({
  id: 'column-without-heading',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  seenIn: ({ table, grid }) =>
    grid.cells
      .filter(({ column }) => table.columns.get(column)?.heading.trim() === '')
      .map(({ column, text }) => `${String(column)} ${text}`)
      .join('\n'),
  *check({ table, rows }) {
    for (const { column, heading, field } of table.columns) {
      if (heading.trim() !== '' || field !== 'other') continue;
      const first = rows.find(
        ({ reading, grid }) =>
          reading.role === 'task' &&
          grid.cells.some((cell) => cell.column === column && cell.text.trim() !== ''),
      );
      if (!first) continue;
      const text = first.grid.cells.find((cell) => cell.column === column)?.text ?? '';
      yield {
        row: sheetRow(table.headerRows.at(-1) ?? table.range.top),
        column,
        data: { text: text.slice(0, 60) },
      };
    }
  },
});
