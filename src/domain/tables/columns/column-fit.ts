/**
 * How well a column fits a field: seven parts heading, three parts cells.
 */
import type { HeadingField } from '../lexicon/heading-words';
import type { HeadingMeaning } from '../headers/heading-meaning';
import type { ColumnContent, Share } from './column-content';

export const HEADING_SHARE = 0.7;
const CONTENT_SHARE = 0.3;

/** 0 to 1 where the heading says something; content alone gives at most about a half. */
export function columnFit(field: HeadingField, heading: HeadingMeaning, content: ColumnContent): number {
  const words = heading.scores.get(field) ?? 0;
  if (words > 0) {
    // Figures under "Tháng" or "Quý" are deadlines although nothing in them says so.
    if (field === 'deadline' && PERIODS.has(heading.phrase ?? '') && content.share('number') >= 0.6)
      return words * HEADING_SHARE;
    return Math.max(0, words * HEADING_SHARE + contentSupport(field, content) * CONTENT_SHARE);
  }
  if (heading.strength >= 0.38) return 0;
  // No word of the heading is known: clear content may speak for itself.
  const support = contentSupport(field, content);
  return support >= 0.7 ? support * 0.5 : 0;
}

const PERIODS: ReadonlySet<string> = new Set(['thang', 'quy']);

/** -1 (the cells contradict) to 1 (the cells are just that); 0 where they say nothing. */
export function contentSupport(field: HeadingField, content: ColumnContent): number {
  if (content.filled === 0) return 0;
  const share = (of: Share): number => content.share(of);
  const longness = (): number => Math.min(1, share('length') / 40);
  switch (field) {
    case 'number':
      if (share('number') >= 0.6) return share('number');
      return share('number') + share('code') >= 0.8 ? 0.6 : -0.8;
    case 'deadline':
      if (share('clock') >= 0.5) return -2;
      if (share('status') + share('percent') >= 0.5 && share('deadline') < 0.5) return -0.9;
      if (share('deadline') >= 0.35) return Math.min(1, share('deadline') * 1.5);
      return content.filled >= 3 && share('deadline') < 0.12 ? -0.7 : 0;
    case 'start':
      return share('deadline') >= 0.35 ? 0.6 : -0.5;
    case 'status':
      if (share('status') + share('percent') >= 0.4)
        return Math.min(1, (share('status') + share('percent')) * 1.3);
      return share('deadline') >= 0.4 ? -0.8 : 0;
    case 'lead':
    case 'cooperating':
      if (share('unit') >= 0.3) return Math.min(1, share('unit') * 1.3);
      if (share('measure') >= 0.4) return -0.6;
      if (share('numeric') >= 0.5 || share('deadline') >= 0.5) return -0.9;
      return share('length') > 60 ? -0.3 : 0;
    case 'task':
      if (share('numeric') >= 0.5 || share('deadline') >= 0.5) return -1;
      if (share('unit') >= 0.6 && share('work') < 0.2) return -0.6;
      return Math.min(1, 0.5 * longness() + 0.6 * share('work'));
    case 'activity':
      if (share('numeric') >= 0.5 || share('deadline') >= 0.5) return -1;
      return share('unit') >= 0.6 && share('work') < 0.2
        ? -0.6
        : Math.min(1, 0.4 * longness() + 0.6 * share('work'));
    case 'goal':
      if (share('numeric') >= 0.5 || share('percent') >= 0.5 || share('length') < 8) return -0.8;
      return 0.5 * longness();
    case 'product':
      if (share('numeric') >= 0.6 || share('deadline') >= 0.6) return -0.8;
      if (share('result') >= 0.5) return -0.4;
      // A plan names a product for most of its tasks; what fills up in the course of the year is a result.
      return Math.min(isSparse(content) ? -0.2 : 1, 0.3 * longness() + 0.8 * share('product'));
    case 'result':
      // "Tình hình thực hiện" over nothing but "Đã hoàn thành", "Đang thực hiện" tells a status.
      if (share('status') >= 0.8) return 0.3;
      if (share('result') + share('status') >= 0.3)
        return Math.min(1, (share('result') + share('status')) * 1.2);
      if (isSparse(content)) return 0.3;
      return share('numeric') >= 0.6 ? -0.3 : share('product') >= 0.5 ? -0.2 : 0;
    case 'budget':
      return Math.min(1, share('money') + 0.6 * share('numeric'));
    case 'label':
      if (share('numeric') >= 0.5) return -1;
      return Math.min(0.6, longness());
    case 'unit':
      return share('measure') >= 0.4 ? Math.min(1, share('measure') * 1.2) : share('length') > 30 ? -0.6 : 0;
    case 'value':
      return share('numeric') >= 0.5 ? share('numeric') : share('length') > 25 ? -0.6 : 0;
    case 'note':
    case 'period':
    case 'other':
      return 0;
  }
}

function isSparse(content: ColumnContent): boolean {
  return content.density < 0.5;
}
