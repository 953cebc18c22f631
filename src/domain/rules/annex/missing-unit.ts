/**
 * A figure without its unit: readers cannot tell procedures from dossiers.
 */
import { tableRule } from '../define-rule';
import { cellOfLine, linesOf, nameOfLine } from './lines';

export const missingUnit = tableRule({
  id: 'missing-unit',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  *check(table) {
    if (table.columnOf('unit') === null) return;
    for (const line of linesOf(table)) {
      if (line.rawValue === '' || line.unit !== '') continue;
      yield { ...cellOfLine(table, line, 'unit'), data: { line: nameOfLine(line), value: line.rawValue } };
    }
  },
});
