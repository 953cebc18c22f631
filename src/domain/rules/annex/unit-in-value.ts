/**
 * The unit written again in the figure's cell: "10%" beside the unit %, "12 người" beside Người. Excel then
 * takes the figure for text, or one tenth for ten.
 */
import type { RecognizedIndicator } from '../../tables';
import { editText } from '../cell-edits';
import { tableRule } from '../define-rule';
import { cellOfLine, isPercentUnit, linesOf, nameOfLine, plain } from './lines';

const WITH_UNIT = /^([-+]?\d[\d.,]*)\s*(%|\p{L}[\p{L} ]*)$/u;

export const unitInValue = tableRule({
  id: 'unit-in-value',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  *check(table) {
    for (const line of linesOf(table)) {
      const figure = figureWithUnit(line);
      if (figure === null) continue;
      yield {
        ...cellOfLine(table, line, 'value'),
        data: { line: nameOfLine(line), value: line.rawValue, figure, unit: line.unit },
      };
    }
  },
  fix(finding, context) {
    const { figure } = finding.data;
    return editText(finding, context, () => (typeof figure === 'string' ? figure : null));
  },
});

/** "10" of "10%" where the unit says %; null where the cell holds the figure alone. */
function figureWithUnit({ rawValue, unit }: RecognizedIndicator): string | null {
  const match = WITH_UNIT.exec(rawValue.trim());
  if (!match || unit === '') return null;
  const [, figure = '', written = ''] = match;
  const same =
    written === '%'
      ? isPercentUnit(unit)
      : plain(unit)
          .split(/[ ,/]+/)
          .includes(plain(written).split(' ')[0] ?? '');
  return same ? figure : null;
}
