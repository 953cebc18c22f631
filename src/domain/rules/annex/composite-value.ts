/**
 * Two figures in one cell, "16.181/16.183": no formula can add them up, and which is which is left to guess.
 */
import { tableRule } from '../define-rule';
import { cellOfLine, linesOf, nameOfLine } from './lines';

export const compositeValue = tableRule({
  id: 'composite-value',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  *check(table) {
    for (const line of linesOf(table)) {
      if (line.numerator === undefined || line.denominator === undefined) continue;
      yield {
        ...cellOfLine(table, line, 'value'),
        data: {
          line: nameOfLine(line),
          value: line.rawValue,
          numerator: line.numerator,
          denominator: line.denominator,
        },
      };
    }
  },
});
