/**
 * How well a column fits a field: seven parts heading, three parts cells.
 */
import type { HeadingField } from '../lexicon/heading-words';
import type { HeadingMeaning } from '../headers/heading-meaning';
import type { ColumnContent } from './column-content';

export const HEADING_SHARE = 0.7;
const CONTENT_SHARE = 0.3;

/** 0 to 1 where the heading says something; content alone gives at most about a half. */
export function columnFit(field: HeadingField, heading: HeadingMeaning, content: ColumnContent): number {
  const words = heading.scores.get(field) ?? 0;
  const support = contentSupport(field, content);
  if (words > 0) return Math.max(0, words * HEADING_SHARE + support * CONTENT_SHARE);
  if (heading.strength >= 0.38) return 0;
  // No word of the heading is known: clear content may speak for itself.
  return support >= 0.7 ? support * 0.5 : 0;
}

/** -1 (the cells contradict) to 1 (the cells are just that); 0 where they say nothing. */
export function contentSupport(field: HeadingField, content: ColumnContent): number {
  if (content.filled === 0) return 0;
  const { deadline, clock, unit, status, percent, money, numeric, product, work, result, measure, length } =
    content;
  const long = Math.min(1, length / 40);
  switch (field) {
    case 'number':
      if (content.number >= 0.6) return content.number;
      return content.number + content.code >= 0.8 ? 0.6 : -0.8;
    case 'deadline':
      if (clock >= 0.5) return -2;
      if (status + percent >= 0.5 && deadline < 0.5) return -0.9;
      if (deadline >= 0.35) return Math.min(1, deadline * 1.5);
      return content.filled >= 3 && deadline < 0.12 ? -0.7 : 0;
    case 'start':
      return deadline >= 0.35 ? 0.6 : -0.5;
    case 'status':
      if (status + percent >= 0.4) return Math.min(1, (status + percent) * 1.3);
      return deadline >= 0.4 ? -0.8 : 0;
    case 'lead':
    case 'cooperating':
      if (unit >= 0.3) return Math.min(1, unit * 1.3);
      if (measure >= 0.4) return -0.6;
      if (numeric >= 0.5 || deadline >= 0.5) return -0.9;
      return length > 60 ? -0.3 : 0;
    case 'task':
      if (numeric >= 0.5 || deadline >= 0.5) return -1;
      if (unit >= 0.6 && work < 0.2) return -0.6;
      return Math.min(1, 0.5 * long + 0.6 * work);
    case 'activity':
      if (numeric >= 0.5 || deadline >= 0.5) return -1;
      return unit >= 0.6 && work < 0.2 ? -0.6 : Math.min(1, 0.4 * long + 0.6 * work);
    case 'goal':
      if (numeric >= 0.5 || percent >= 0.5 || length < 8) return -0.8;
      return 0.5 * long;
    case 'product':
      if (numeric >= 0.6 || deadline >= 0.6) return -0.8;
      if (result >= 0.5) return -0.4;
      // A plan names a product for most of its tasks; what fills up in the course of the year is a result.
      return Math.min(isSparse(content) ? -0.2 : 1, 0.3 * long + 0.8 * product);
    case 'result':
      // "Tình hình thực hiện" over nothing but "Đã hoàn thành", "Đang thực hiện" tells a status.
      if (status >= 0.8) return 0.3;
      if (result + status >= 0.3) return Math.min(1, (result + status) * 1.2);
      if (isSparse(content)) return 0.3;
      return numeric >= 0.6 ? -0.3 : product >= 0.5 ? -0.2 : 0;
    case 'budget':
      return Math.min(1, money + 0.6 * numeric);
    case 'label':
      if (numeric >= 0.5) return -1;
      return Math.min(0.6, long);
    case 'unit':
      return measure >= 0.4 ? Math.min(1, measure * 1.2) : length > 30 ? -0.6 : 0;
    case 'value':
      return numeric >= 0.5 ? numeric : length > 25 ? -0.6 : 0;
    case 'note':
    case 'period':
    case 'other':
      return 0;
  }
}

function isSparse(content: ColumnContent): boolean {
  return content.density < 0.5;
}
