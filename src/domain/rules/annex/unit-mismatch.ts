/**
 * A unit that does not fit what the line counts: dossiers under "TTHC", a rate without %, "Số lượng" where the
 * thing counted should be named.
 */
import { isNoUnit, thingCountedBy } from '../../annex';
import type { RecognizedIndicator } from '../../tables';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { cellOfLine, isPercentUnit, linesOf, nameOfLine, plain } from './lines';

type Message = 'not-a-unit' | 'counts-dossiers' | 'rate-without-percent' | 'count-in-percent';

const PROCEDURES = /^(?:tthc|thu tuc|thu tuc hanh chinh)$/;
const DOSSIERS = /\d[\d.]* ho so/;

export const unitMismatch = tableRule({
  id: 'unit-mismatch',
  family: 'annex',
  severity: 'warning',
  source: 'practice',
  messages: ['not-a-unit', 'counts-dossiers', 'rate-without-percent', 'count-in-percent'],
  *check(table) {
    for (const line of linesOf(table)) {
      const found = misfit(line);
      if (!found) continue;
      const { message, suggested } = found;
      yield {
        message,
        ...(message === 'not-a-unit' ? { severity: 'hint' as const } : {}),
        ...cellOfLine(table, line, 'unit'),
        data: { line: nameOfLine(line), unit: line.unit, suggested },
      } satisfies Draft<Message>;
    }
  },
});

function misfit(line: RecognizedIndicator): { readonly message: Message; readonly suggested: string } | null {
  const unit = plain(line.unit);
  if (unit === '' || line.options) return null;
  const label = plain(line.label);
  if (isNoUnit(unit)) return { message: 'not-a-unit', suggested: thingCountedBy(line.label) };
  if (PROCEDURES.test(unit) && DOSSIERS.test(plain(line.note))) {
    return { message: 'counts-dossiers', suggested: 'Hồ sơ' };
  }
  if (/^(?:ty le|ti le)(?: |$)/.test(label) && !isPercentUnit(unit)) {
    return { message: 'rate-without-percent', suggested: '%' };
  }
  if (/^(?:tong )?so (?!lieu)/.test(label) && unit === '%') {
    return { message: 'count-in-percent', suggested: thingCountedBy(line.label) };
  }
  return null;
}
