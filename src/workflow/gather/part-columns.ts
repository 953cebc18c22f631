/** The columns that hold the figures of each line on the sheet of parts; a ratio takes two. */
import type { CombinedLine } from '../../domain/annex';
import { PART_COLUMNS } from './names';

export interface LineColumns {
  /** Place of the line in the form. */
  readonly index: number;
  readonly line: CombinedLine;
  /** Columns of the sheet, from 1; the second is that of a ratio's denominator. */
  readonly columns: readonly [number] | readonly [number, number];
  readonly headings: readonly string[];
}

/** Headings hold no figure; what repeats another line has its parts there. */
export function lineColumns(lines: readonly CombinedLine[]): readonly LineColumns[] {
  let next = PART_COLUMNS.length + 1;
  return lines.flatMap((line, index): LineColumns[] => {
    const { kind } = line.combination;
    if (kind === 'none') return [];
    const at = next;
    next += kind === 'ratio' ? 2 : 1;
    return kind === 'ratio'
      ? [{ index, line, columns: [at, at + 1], headings: ratioHeadings(line.ref) }]
      : [{ index, line, columns: [at], headings: [line.ref] }];
  });
}

export function ratioHeadings(ref: string): readonly [numerator: string, denominator: string] {
  return [`${ref} tử`, `${ref} mẫu`];
}
