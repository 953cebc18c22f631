/**
 * Two or more spaces in a row between words, left from typing or from a justified document.
 */
import { passage } from '../../text';
import { cellRule } from '../define-rule';
import { NOTHING } from '../rule';
import { editText } from '../cell-edits';
import { ROWS_WITH_TEXT } from '../rows-with-text';
import { cellCallsFor, LOOK, rowCallsFor } from '../text';

const INSIDE = /(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/g;

/** Letters on either side that show where in the cell it stands. */
const REACH = 15;

export const doubleSpace = cellRule({
  id: 'double-space',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  mayFindIn: ({ grid, reading }) => ROWS_WITH_TEXT.has(reading.role) && rowCallsFor(grid, LOOK.spaces),
  check({ cell, row }) {
    if (typeof cell.value !== 'string' || !cellCallsFor(row.grid, cell, LOOK.spaces)) return NOTHING;
    INSIDE.lastIndex = 0;
    const gap = INSIDE.exec(cell.value);
    if (!gap) return NOTHING;
    return [
      {
        row: row.grid.row,
        column: cell.column,
        data: { text: passage(cell.value, gap.index, gap.index + gap[0].length, REACH) },
      },
    ];
  },
  fix: (finding, context) => editText(finding, context, (text) => text.replace(INSIDE, ' ')),
});
