/** What is said of the figures that a plan promises. */
import { s } from './plural';
import { targets as vietnamese } from '../vi/targets';

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });

const CHANGE = { increase: 'up by ', decrease: 'down by ' } as const;

export const targets: typeof vietnamese = {
  bound: ({ operator, strict, value, valueMax, unit, direction }) => {
    const change = direction === null ? '' : CHANGE[direction];
    const figure = unit === '%' ? `${number(value)}%` : `${number(value)} ${unit}`.trim();
    if (operator === 'range')
      return `${change}${number(value)} to ${number(valueMax ?? value)} ${unit}`.trim();
    if (operator === '>=') return `${change}${strict ? 'more than' : 'at least'} ${figure}`;
    if (operator === '<=') return `${change}${strict ? 'less than' : 'at most'} ${figure}`;
    return `${change}${figure}`;
  },
  textLine: (d) => `line ${d.line}`,
  line: (d) => `${d.place}: ${d.metric} → ${d.bound}${d.period === '' ? '' : ` (${d.period})`}`,
  total: (d) => `Total: ${d.count} target${s(d.count)}.`,
  page: {
    title: 'Numeric targets in plans',
    opening:
      'This page is made from the source: each wording with its specimens and how they are read. Below stand the digits that are no figures and are passed over.',
    columns: ['Phrase', 'Operator', 'Target'],
    passedOver: 'Digits that are no figures',
    passedColumns: ['Family', 'Example'],
  },
  // What is written into a workbook stays Vietnamese.
  sheet: vietnamese.sheet,
  why: {
    sheet: 'The sheet that follows the numeric targets of the plan.',
    table: 'A row for each numeric target; what was entered stays.',
    validation: 'The actual must be a number.',
    actual: 'Enter the actual of a target',
    gone: 'Mark targets that the plan no longer states',
  },
  prompt: vietnamese.prompt,
};
