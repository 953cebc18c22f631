/**
 * "Quý I | Quý II | …" or "T1 | T2 | … | T12" over nothing but marks: the marked columns are the deadline.
 */
import { fold } from '../../text';
import { headedPeriod, periodText, type HeadedPeriod } from '../headers/period-headings';
import type { Candidate } from './table-kind';

export interface MarkColumn {
  readonly column: number;
  /** "Quý II", "Tháng 5/2026", "6 tháng". */
  readonly period: string;
  readonly named: HeadedPeriod | null;
}

const PART_OF_YEAR = /^(?:6|9) thang(?: (?:dau|cuoi) nam)?$|^ca nam$/;
const LONGEST_MARK = 2;

/** Two columns or more that are headed by quarters or months and hold marks only; else none. */
export function markedPeriods(candidates: readonly Candidate[]): MarkColumn[] {
  const byNumber = monthsByNumber(candidates);
  const headed = candidates.flatMap(({ head, content }, index) => {
    const leaf = head.parts.at(-1) ?? '';
    const named = headedPeriod(head.parts) ?? byNumber.get(index) ?? null;
    if (!named && !PART_OF_YEAR.test(fold(leaf))) return [];
    return [{ column: head.column, period: named ? periodText(named) : leaf, named, content }];
  });
  const marked = headed.filter(
    ({ content }) => content.filled === 0 || content.share('length') <= LONGEST_MARK,
  );
  if (marked.length < 2 || mostlyFigures(marked.map(({ content }) => content))) return [];
  return marked.map(({ column, period, named }) => ({ column, period, named }));
}

/** Figures are what is to be reached in the period, not a mark. */
function mostlyFigures(contents: readonly Candidate['content'][]): boolean {
  const filled = contents.reduce((sum, content) => sum + content.filled, 0);
  const figures = contents.reduce((sum, content) => sum + content.filled * content.share('numeric'), 0);
  return filled > 0 && figures >= filled * 0.5;
}

/** Columns headed 1 to 12 side by side, by their place among the candidates. */
function monthsByNumber(candidates: readonly Candidate[]): ReadonlyMap<number, HeadedPeriod> {
  const leaves = candidates.map(({ head }) => head.parts.at(-1) ?? '');
  const first = leaves.findIndex((leaf) => /^0?1$/.test(leaf));
  const months = first < 0 ? [] : leaves.slice(first, first + 12);
  if (months.length < 12 || months.some((leaf, at) => Number(leaf) !== at + 1)) return new Map();
  return new Map(months.map((_, at) => [first + at, { size: 'month', number: at + 1, year: null }]));
}

const NO_MARK = /^[-–—_.0]$/u;

/** "x", "X", "✓"; a dash or a nought says that there is none. */
export function isMark(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !NO_MARK.test(text);
}

/**
 * The marked periods in words. A mark in each quarter or each month of a year is work for each of them, not one
 * long stretch: "Hàng quý", "Hàng tháng".
 */
export function deadlineOfMarks(marked: readonly MarkColumn[]): string {
  const [first] = marked;
  const size = first?.named?.size;
  const whole = size === 'quarter' ? 4 : 12;
  if (size !== undefined && marked.length === whole && oneYear(marked, size)) {
    const year = first?.named?.year ?? null;
    const often = size === 'quarter' ? 'Hàng quý' : 'Hàng tháng';
    return year === null ? often : `${often} năm ${String(year)}`;
  }
  return marked.map(({ period }) => period).join(', ');
}

function oneYear(marked: readonly MarkColumn[], size: HeadedPeriod['size']): boolean {
  return marked.every(
    ({ named }, index) =>
      named?.size === size && named.number === index + 1 && named.year === marked[0]?.named?.year,
  );
}
