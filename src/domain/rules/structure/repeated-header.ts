/**
 * Header rows left between the tasks, one for each page of the document the table was pasted from.
 */
import { cellRange } from '../../grid';
import { tableRule } from '../define-rule';
import { seesNothing } from '../rule';

export const repeatedHeader = tableRule({
  id: 'repeated-header',
  family: 'structure',
  severity: 'hint',
  source: 'excel',
  seenIn: seesNothing,
  *check({ table }) {
    const [first, ...others] = table.repeatedHeaderRows;
    if (first === undefined) return;
    const { left, right } = table.range;
    yield {
      row: first,
      column: null,
      data: { rows: table.repeatedHeaderRows.length },
      related: others.map((row) => ({ sheet: table.sheet, range: cellRange(row, left, row, right) })),
    };
  },
});
