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

/** Where a year may stand when no title has one. */
export interface YearPlaces {
  /** Headings of the deadline's columns: "Thời gian thực hiện năm 2026", "Quý I/2026" over marks. */
  readonly headings: readonly string[];
  readonly deadlines: readonly DeadlineColumn[];
  /** Names of the sheets that hold the tables: "KH 2026". */
  readonly sheets: readonly string[];
  /** The workbook's file name, with or without its folders: "KH CCHC 2026.xlsx". */
  readonly file?: string | undefined;
}

/**
 * Given, else of a title, of a heading over the deadlines, else the year most deadlines name, else a sheet's, else
 * the file's. */
export function planYear(
  given: number | undefined,
  titleYears: readonly (number | null)[],
  { headings, deadlines, sheets, file }: YearPlaces,
): PlanYear {
  if (given !== undefined) return { value: given, from: 'given' };
  const title = titleYears.find((year) => year !== null);
  if (title) return { value: title, from: 'title' };
  const heading = onlyYear(headings);
  if (heading !== undefined) return { value: heading, from: 'heading' };
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
  if (best) return { value: best[0], from: 'deadlines' };
  const sheet = onlyYear(sheets);
  if (sheet !== undefined) return { value: sheet, from: 'sheet' };
  const named = file === undefined ? undefined : onlyYear([file.replace(/^.*[/\\]/, '')]);
  return named === undefined ? { value: null, from: 'none' } : { value: named, from: 'file' };
}

const YEAR = /(?<!\d)20[1-4]\d(?!\d)/g;

/** The one year that the texts name; none where they name several. */
function onlyYear(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => text.match(YEAR) ?? []));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
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
  return [...text.matchAll(YEAR)].map((match) => Number(match[0]));
}
