/**
 * A figure that its unit does not allow: text where a number is counted, more than 100%, a code that is none of
 * the choices, half a person, less than nothing.
 */
import { comesWhole, tellsChange } from '../../annex';
import type { RecognizedIndicator } from '../../tables';
import { tableRule } from '../define-rule';
import type { Severity } from '../../findings';
import { cellOfLine, isPercentUnit, linesOf, nameOfLine, plain } from './lines';

type Message = 'text-in-count' | 'over-100-percent' | 'not-a-choice' | 'negative' | 'part-of-one';

const SEVERITY: Readonly<Record<Message, Severity>> = {
  'text-in-count': 'warning',
  'over-100-percent': 'warning',
  'not-a-choice': 'error',
  negative: 'error',
  'part-of-one': 'warning',
};

export const valueOutsideUnit = tableRule({
  id: 'value-outside-unit',
  family: 'annex',
  severity: 'error',
  source: 'practice',
  messages: ['text-in-count', 'over-100-percent', 'not-a-choice', 'negative', 'part-of-one'],
  *check(table) {
    for (const line of linesOf(table)) {
      const message = misfit(line);
      if (message === null) continue;
      yield {
        message,
        severity: SEVERITY[message],
        ...cellOfLine(table, line, 'value'),
        data: {
          line: nameOfLine(line),
          value: line.rawValue,
          unit: line.unit.replace(/\s+/g, ' '),
          choices: Object.keys(line.options ?? {}),
        },
      };
    }
  },
});

function misfit(line: RecognizedIndicator): Message | null {
  const { rawValue, value, options, unit, label } = line;
  if (rawValue === '' || line.numerator !== undefined) return null;
  if (options) {
    const code = rawValue.trim().replace(/^0+(?=\d)/, '');
    const named = Object.values(options).some((name) => plain(name) === plain(rawValue));
    return code in options || named ? null : 'not-a-choice';
  }
  if (value === null) return unit === '' || line.valueType === 'boolean01' ? null : 'text-in-count';
  const changes = tellsChange(label);
  if (value < 0) return changes ? null : 'negative';
  if (isPercentUnit(unit)) return value > 100 && !changes ? 'over-100-percent' : null;
  return comesWhole(unit) && !Number.isInteger(value) ? 'part-of-one' : null;
}
