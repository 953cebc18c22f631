/** The cells behind a figure of the report, each with what stands in its row. */
import {
  parseRange,
  type CellPosition,
  type Column,
  type SheetGrid,
  type SheetRow,
} from '../../../domain/grid';
import type { BookReading, ReportCell } from '../../../workflow';

/** Cells as the draft names them. */
export type FigurePlaces = ReportCell['places'];

export interface FigureSource {
  readonly sheet: string;
  readonly at: CellPosition;
  /** The task, or the longest wording of the row, such as an indicator's label; "" for a blank row. */
  readonly name: string;
}

export interface FigureSources {
  /** In all; `cells` holds the first of them. */
  readonly count: number;
  readonly cells: readonly FigureSource[];
}

/** Cells told of one figure; more would only slow the pane. */
const MOST_CELLS = 300;
const LONGEST_NAME = 160;

export function sourcesOf({ snapshot, overview }: BookReading, places: FigurePlaces): FigureSources {
  const tasks = new Map(
    overview.tasks.flatMap(({ task }) => {
      const place = task.place ?? task.source;
      return place ? [[`${place.sheet}!${String(place.row)}`, task.task || task.activity] as const] : [];
    }),
  );
  const cells: FigureSource[] = [];
  let count = 0;
  for (const place of places) {
    const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
    for (const part of place.cells.split(/,\s*/)) {
      const range = parseRange(part);
      if (!range || !sheet) continue;
      for (let row = range.top; row <= range.bottom; row = (row + 1) as SheetRow) {
        for (let column = range.left; column <= range.right; column = (column + 1) as Column) {
          count += 1;
          if (cells.length < MOST_CELLS)
            cells.push({
              sheet: sheet.name,
              at: { row, column },
              name: shortened(tasks.get(`${sheet.name}!${String(row)}`) ?? wordingOf(sheet, row)),
            });
        }
      }
    }
  }
  return { count, cells };
}

function wordingOf({ rows }: SheetGrid, row: SheetRow): string {
  const cells = rows.find((candidate) => candidate.row === row)?.cells ?? [];
  return cells.reduce((best, { text }) => (text.length > best.length ? text : best), '');
}

function shortened(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
