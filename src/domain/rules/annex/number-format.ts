/**
 * One form that writes counts in two ways, "07" here and "3" there: said once for the whole form.
 */
import { cellRange } from '../../grid';
import { editText } from '../cell-edits';
import { tableRule } from '../define-rule';
import { cellOfLine, linesOf } from './lines';

const PADDED = /^0\d+$/;
const SINGLE = /^[1-9]$/;

export const numberFormat = tableRule({
  id: 'number-format',
  family: 'annex',
  severity: 'hint',
  source: 'practice',
  *check(table) {
    const lines = linesOf(table).filter(({ options }) => !options);
    const padded = lines.filter(({ rawValue }) => PADDED.test(rawValue));
    const single = lines.find(({ rawValue }) => SINGLE.test(rawValue));
    const [first, ...others] = padded;
    if (!first || !single) return;
    yield {
      ...cellOfLine(table, first, 'value'),
      data: { value: first.rawValue, other: single.rawValue, cells: padded.length },
      related: others.flatMap((line) => {
        const { row, column } = cellOfLine(table, line, 'value');
        return row === null || column === null
          ? []
          : [{ sheet: table.table.sheet, range: cellRange(row, column, row, column) }];
      }),
    };
  },
  fix(finding, context) {
    const places = [
      { row: finding.row, column: finding.column },
      ...(finding.related ?? []).map(({ range }) => ({ row: range.top, column: range.left })),
    ];
    const edits = places.flatMap(
      (place) =>
        editText({ ...finding, ...place }, context, (text) =>
          PADDED.test(text.trim()) ? text.trim().replace(/^0+(?=\d)/, '') : null,
        ) ?? [],
    );
    return edits.length > 0 ? edits : null;
  },
});
