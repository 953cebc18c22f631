/**
 * Forms of one report that number differently: 2.4 is one indicator here and another there, although the same
 * question already has a number. Figures end up in the wrong line when they are put together.
 */
import type { RecognizedIndicator } from '../../tables';
import type { CheckedTable } from '../checked';
import { workbookRule } from '../define-rule';
import { cellOfLine, linesOf, plain } from './lines';

interface Line {
  readonly table: CheckedTable;
  readonly line: RecognizedIndicator;
  readonly label: string;
}

export const duplicateNumberAcrossSheets = workbookRule({
  id: 'duplicate-number-across-sheets',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  *check({ tables }) {
    const byNumber = new Map<string, Line>();
    const byLabel = new Map<string, Line>();
    for (const table of tables) {
      for (const line of linesOf(table)) {
        const { number } = line;
        const label = plain(line.label);
        if (number === null || label === '') continue;
        const one = { table, line, label };
        const namesake = byNumber.get(number);
        const same = byLabel.get(label);
        if (
          namesake &&
          same &&
          isElsewhere(namesake, table) &&
          isElsewhere(same, table) &&
          namesake.label !== label
        ) {
          yield {
            sheet: table.table.sheet,
            ...cellOfLine(table, line, 'number'),
            data: {
              number,
              label: line.label,
              otherSheet: same.table.table.sheet,
              otherNumber: same.line.number,
              otherLabel: namesake.line.label,
            },
          };
        }
        if (!namesake) byNumber.set(number, one);
        if (!same) byLabel.set(label, one);
      }
    }
  },
});

const isElsewhere = (one: Line, table: CheckedTable): boolean => one.table.table.sheet !== table.table.sheet;
