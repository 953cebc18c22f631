/**
 * A task cut in two by a page break: its second half stands in a row of its own, without a number.
 */
import { cellRange } from '../../grid';
import { tableRule } from '../define-rule';
import { seesNothing } from '../rule';

export const splitRow = tableRule({
  id: 'split-row',
  family: 'structure',
  severity: 'hint',
  source: 'excel',
  seenIn: seesNothing,
  *check({ table }) {
    const cut = table.rows.filter(
      ({ role, continues }) => role === 'continuation' && continues !== undefined,
    );
    const first = cut[0]?.continues;
    if (first === undefined) return;
    const { left, right } = table.range;
    yield {
      row: first,
      column: null,
      data: { rows: cut.length, first: cut[0]?.row ?? first },
      related: cut.map(({ row }) => ({ sheet: table.sheet, range: cellRange(row, left, row, right) })),
    };
  },
});
