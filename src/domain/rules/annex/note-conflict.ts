/**
 * A note that contradicts the figures: it says 16.183 solved where the figure says 16.181 of 16.183, or 3 left
 * where 2 are left, or gives a share that its percentage is not.
 */
import { noteClaims } from '../../annex';
import { cellRange } from '../../grid';
import { tableRule } from '../define-rule';
import { cellOfLine, linesOf, nameOfLine } from './lines';

export const noteConflict = tableRule({
  id: 'note-conflict',
  family: 'annex',
  severity: 'error',
  source: 'plan-itself',
  messages: ['note-against-figure', 'note-against-share'],
  *check(table) {
    const said = new Set<unknown>();
    for (const { kind, line, about, written, claimed, figure, holds } of noteClaims(linesOf(table))) {
      if (holds) continue;
      const place = cellOfLine(table, line, 'note');
      const data = { line: nameOfLine(line), note: line.note };
      if (kind === 'share') {
        yield {
          message: 'note-against-share',
          ...place,
          data: { ...data, value: line.rawValue, percent: claimed },
        };
        continue;
      }
      // One contradiction of a note is enough: the others follow from it.
      if (said.has(line)) continue;
      said.add(line);
      const { row, column } = cellOfLine(table, about, 'value');
      yield {
        message: 'note-against-figure',
        ...place,
        data: {
          ...data,
          found: written,
          expected: figure,
          value: about.rawValue,
          wholeLine: nameOfLine(about),
        },
        related:
          row === null || column === null
            ? []
            : [{ sheet: table.table.sheet, range: cellRange(row, column, row, column) }],
      };
    }
  },
});
