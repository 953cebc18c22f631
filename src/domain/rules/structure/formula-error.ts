/**
 * A formula that gives an error: "#REF!" where a figure or a name should stand.
 */
import { isCellError } from '../../grid';
import { cellRule } from '../define-rule';
import { NOTHING } from '../rule';

export const formulaError = cellRule({
  id: 'formula-error',
  family: 'structure',
  severity: 'error',
  source: 'excel',
  mayFindIn: ({ grid }) => grid.cells.some(({ value }) => isCellError(value)),
  check({ cell, row, heading }) {
    if (!isCellError(cell.value)) return NOTHING;
    return [
      {
        row: row.grid.row,
        column: cell.column,
        data: { error: cell.value.error, heading, formula: cell.formula ?? '' },
      },
    ];
  },
});
