/**
 * Two or more spaces in a row between words, left from typing or from a justified document.
 */
import { cellRule } from '../define-rule';
import { NOTHING } from '../rule';
import { editText } from '../cell-edits';
import { ROWS_WITH_TEXT } from '../rows-with-text';
import { cellCallsFor, LOOK } from '../text';

const INSIDE = /(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/g;

export const doubleSpace = cellRule({
  id: 'double-space',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  check({ cell, row }) {
    if (
      !ROWS_WITH_TEXT.has(row.reading.role) ||
      typeof cell.value !== 'string' ||
      !cellCallsFor(row.grid, cell, LOOK.spaces)
    )
      return NOTHING;
    const first = cell.value.search(INSIDE);
    if (first < 0) return NOTHING;
    return [
      {
        row: row.grid.row,
        column: cell.column,
        data: { text: cell.value.slice(Math.max(0, first - 15), first + 20).trim() },
      },
    ];
  },
  fix: (finding, context) => editText(finding, context, (text) => text.replace(INSIDE, ' ')),
});
