/**
 * A line of a filled-in form that has a unit and no figure: the superior body sends the form back, or takes it
 * for 0. A form still to be filled in is left alone.
 */
import { tableRule } from '../define-rule';
import { cellOfLine, linesOf, nameOfLine, plain } from './lines';

/** The note says that there is nothing to count. */
const NOTHING =
  /(?:^|[^a-z])(?:khong co|khong phat sinh|chua phat sinh|khong thuoc|khong ap dung)(?:[^a-z]|$)/;

export const blankValue = tableRule({
  id: 'blank-value',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  *check(table) {
    if (table.columnOf('value') === null) return;
    const lines = linesOf(table).filter(({ unit, rawValue }) => unit !== '' || rawValue !== '');
    const blank = lines.filter(({ rawValue }) => rawValue === '');
    if (blank.length * 2 >= lines.length) return;
    for (const line of blank) {
      if (NOTHING.test(plain(line.note))) continue;
      yield { ...cellOfLine(table, line, 'value'), data: { line: nameOfLine(line), unit: line.unit } };
    }
  },
});
