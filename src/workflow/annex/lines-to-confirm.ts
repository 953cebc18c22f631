/** Lines of a form sent from above that look like lines of the built-in form: which ones a person is to confirm. */
import { takesValue } from '../../domain/annex';
import type { CellPosition } from '../../domain/grid';
import type { BookReading } from '../reading';
import { knownLines, type KnownAs } from './form-in-use';
import { standingAnnex } from './standing-annex';

export interface LineToConfirm {
  readonly ref: string;
  readonly label: string;
  /** Reference of the built-in line; null where a person said that it is none. */
  readonly known: string | null;
  readonly knownLabel: string;
  readonly how: KnownAs['how'];
  /** 0 to 1. */
  readonly confidence: number;
  /** The cell of its figure; null where the line stands on no sheet. */
  readonly place: { readonly sheet: string; readonly at: CellPosition } | null;
}

/** Doubtful ones, sure ones, and those that a person settled, so that it can be changed; none of a form laid out here. */
export function linesToConfirm(
  reading: Pick<BookReading, 'snapshot' | 'recognized'>,
): readonly LineToConfirm[] {
  const { standing, form, ownLayout } = standingAnnex(reading);
  if (!standing || ownLayout) return [];
  const places = new Map(standing.lines.map(({ ref, sheet, value }) => [ref, { sheet, at: value }] as const));
  return knownLines(form).flatMap(({ ref, line, known, how, confidence }): LineToConfirm[] => {
    if (!takesValue(line) || how === 'none') return [];
    return [
      {
        ref,
        label: line.label,
        known: known?.ref ?? null,
        knownLabel: known?.line.label ?? '',
        how,
        confidence,
        place: places.get(ref) ?? null,
      },
    ];
  });
}
