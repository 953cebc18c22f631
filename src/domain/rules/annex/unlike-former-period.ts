/**
 * A figure that does not fit what was reported before: a superior body lays the two reports side by side and
 * asks. What was given earlier stands in the table of figures by period.
 */
import { DOUBTFUL_CHANGES, doubtfulChange, type DoubtfulChange } from '../../annex';
import { tableRule } from '../define-rule';
import type { Severity } from '../../findings';
import { cellOfLine, linesOf, nameOfLine, plain } from './lines';

const SEVERITY: Readonly<Record<DoubtfulChange, Severity>> = {
  'other-type': 'warning',
  'no-longer-given': 'hint',
  'other-sign': 'warning',
  fell: 'warning',
  jump: 'warning',
};
/** The note says why there is nothing, or why it changed. */
const EXPLAINED =
  /(?:^|[^a-z])(?:khong phat sinh|khong co|khong ap dung|ly do|sap nhap|chuyen|dieu chinh|giam|tang)(?:[^a-z]|$)/;

export const unlikeFormerPeriod = tableRule({
  id: 'unlike-former-period',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  messages: DOUBTFUL_CHANGES,
  *check(table, { formerFigures = [], settings }) {
    const own = formerFigures.filter(({ sheet }) => sheet === table.table.sheet);
    if (own.length === 0) return;
    const lines = linesOf(table).filter(({ unit, rawValue }) => unit !== '' || rawValue !== '');
    // A form still to be filled in misses everything.
    const isFilled = lines.filter(({ rawValue }) => rawValue === '').length * 2 < lines.length;
    for (const line of lines) {
      if (EXPLAINED.test(plain(line.note))) continue;
      const place = cellOfLine(table, line, 'value');
      for (const former of own.filter(({ row }) => row === place.row)) {
        const message = doubtfulChange(former, line, settings.jumpFactor);
        if (message === null || (message === 'no-longer-given' && !isFilled)) continue;
        yield {
          message,
          severity: SEVERITY[message],
          ...place,
          data: {
            line: nameOfLine(line),
            label: line.label,
            value: line.rawValue,
            former: String(former.value),
            period: former.then.kind,
            year: former.then.year,
            from: former.then.from,
            to: former.then.to,
          },
        };
        break;
      }
    }
  },
});
