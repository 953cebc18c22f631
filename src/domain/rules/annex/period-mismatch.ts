/**
 * A form whose heading names other periods than its report: the title says six months, the heading "hàng quý,
 * năm". The form was made for another report.
 */
import { periodInTitle, type PeriodKind } from '../../annex';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import { plain } from './lines';

const USED_IN = /(?:ky bao cao|bao cao) ([^)]*)/;
const WORDS: Readonly<Record<Exclude<PeriodKind, 'custom'>, RegExp>> = {
  'quarter-1': /quy/,
  'quarter-2': /quy/,
  'quarter-3': /quy/,
  'quarter-4': /quy/,
  'half-year': /0?6 thang|sau thang|nua nam/,
  'nine-months': /0?9 thang|chin thang/,
  year: /(?:hang |hang|ca )?nam/,
};

export const periodMismatch = tableRule({
  id: 'period-mismatch',
  family: 'annex',
  severity: 'hint',
  source: 'plan-itself',
  *check(table, { tables }) {
    if (table.table.kind !== 'annex') return;
    const kind = periodOf(table) ?? tables.map(periodOf).find((found) => found !== null);
    const label = table.table.columns.find(({ field }) => field === 'label');
    const used = label && USED_IN.exec(plain(label.heading))?.[1];
    if (!kind || kind === 'custom' || !label || used === undefined || !/quy|thang|nam/.test(used)) return;
    if (WORDS[kind].test(used)) return;
    const row = table.table.headerRows[0] ?? null;
    yield { row, column: label.column, data: { heading: label.heading.replace(/\s+/g, ' '), period: kind } };
  },
});

/** The title proper names it, or the line below. */
function periodOf(table: CheckedTable): PeriodKind | null {
  if (table.table.kind !== 'annex') return null;
  const { text, lines } = table.table.title;
  return periodInTitle([text, ...lines.map((line) => line.text)].join(' '))?.kind ?? null;
}
