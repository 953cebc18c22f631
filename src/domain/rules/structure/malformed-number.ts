/**
 * A number typed wrongly: "4.3. 4", "3..1", "2,1", "l." for "1.". It sorts in the wrong place and breaks sums.
 */
import { cellAt } from '../checked';
import { editText } from '../cell-edits';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { noticedAsRule } from '../noticed-in-reading';

/** What stands in a number cell, and the number it is meant to be; null where it is well formed. */
export function mendedNumber(raw: string): string | null {
  const text = raw.trim();
  if (!/\d/.test(text) || text.length > 16) return null;
  const mended = text
    .replace(/\s*\.\s*(?=\d)/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\./, '')
    .replace(/(\d),(?=\d{1,2}(?:\D|$))/g, '$1.');
  return mended === text || !/^\d{1,3}(?:\.\d{1,3})*\.?$/.test(mended) ? null : mended;
}

export const malformedNumber = rowRule({
  id: 'malformed-number',
  family: 'structure',
  severity: 'error',
  source: 'practice',
  check({ table, task, row }) {
    const column = table.columnOf('number');
    const source = task.sources.number;
    if (column === null || source?.row !== row || source.column !== column) return NOTHING;
    const value = cellAt(table, row, column)?.value;
    const readAs = typeof value === 'string' ? mendedNumber(value) : null;
    if (readAs === null || typeof value !== 'string') return NOTHING;
    return [{ row, column, severity: 'warning', data: { number: value.trim(), readAs } }];
  },
  noticed: ({ recognized }) => noticedAsRule(recognized, 'malformed-number', 'malformed-number'),
  suggest(finding, context) {
    const { readAs } = finding.data;
    const edits = editText(finding, context, () => (typeof readAs === 'string' ? readAs : null));
    return edits ? [edits] : [];
  },
});
