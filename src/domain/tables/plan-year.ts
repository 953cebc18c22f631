/**
 * The year that deadlines are read against when they name none.
 */
import { fromSerial, partsOf } from '../dates';
import { isDateFormat } from './columns/column-content';
import type { GridView } from './grid-view';
import type { RecognizedWorkbook } from './recognized';

export type PlanYear = RecognizedWorkbook['year'];

export interface DeadlineColumn {
  readonly view: GridView;
  readonly column: number;
  readonly rows: readonly number[];
}

/** Given, else of a title, else the year most deadlines name. */
export function planYear(
  given: number | undefined,
  titleYears: readonly (number | null)[],
  deadlines: readonly DeadlineColumn[],
): PlanYear {
  if (given !== undefined) return { value: given, from: 'given' };
  const title = titleYears.find((year) => year !== null);
  if (title) return { value: title, from: 'title' };
  const counts = new Map<number, number>();
  for (const { view, column, rows } of deadlines) {
    for (const row of rows) {
      const cell = view.own(row, column);
      if (!cell) continue;
      for (const year of yearsOf(cell.cell.value, cell.text, cell.cell.format, view.date1904)) {
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
  const best = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0];
  return best ? { value: best[0], from: 'deadlines' } : { value: null, from: 'none' };
}

/** Years that the cell of a deadline names. */
export function yearsOf(
  value: unknown,
  text: string,
  format: string | undefined,
  date1904: boolean,
): number[] {
  if (typeof value === 'number' && isDateFormat(format)) {
    const date = fromSerial(value, date1904);
    return date === undefined ? [] : [partsOf(date).year];
  }
  return [...text.matchAll(/(?<!\d)20[1-4]\d(?!\d)/g)].map((match) => Number(match[0]));
}
