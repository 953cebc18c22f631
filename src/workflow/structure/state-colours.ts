/**
 * Which colour says what of a task: the rows of the task table, the state itself, overdue rows of the appendix.
 * Conditional formats are made from this, and where no Excel works them out, what they come to is told here.
 */
import type { CellRange, GridCell } from '../../domain/grid';
import { column as toColumn } from '../../domain/grid';
import type { TaskOnDay, TaskState } from '../../domain/plan';
import type { ConditionalFormatRule, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces } from './own-places';
import { taskColumn } from './task-columns';
import type { TaskColumnId } from './task-columns';

export type Colour = Pick<ConditionalFormatRule, 'fill' | 'fontColor' | 'bold' | 'strike'>;

export interface StateColour {
  readonly states: readonly TaskState[];
  readonly colour: Colour;
}

/** First rule wins in each. */
export const ROW_COLOURS: readonly StateColour[] = [
  { states: ['overdue'], colour: { fill: 'FADBD8' } },
  { states: ['due-soon'], colour: { fill: 'FFF2CC' } },
  { states: ['done-on-time', 'done-late', 'done'], colour: { fill: 'E2EFDA', fontColor: '595959' } },
  { states: ['dropped'], colour: { fontColor: '808080', strike: true } },
];
export const STATE_COLOURS: readonly StateColour[] = [
  { states: ['overdue'], colour: { fill: 'E6B0AA', fontColor: '9C0006', bold: true } },
  { states: ['due-soon'], colour: { fill: 'FFD966', fontColor: '7F6000', bold: true } },
  { states: ['done-late'], colour: { fill: 'E2EFDA', fontColor: '9C0006', bold: true } },
  { states: ['done-on-time', 'done'], colour: { fill: 'C6E0B4', fontColor: '375623', bold: true } },
];
export const SOURCE_COLOUR: StateColour = { states: ['overdue'], colour: { fill: 'FADBD8' } };

/** Whose conditional formats these are, on which the colours stand and fall. */
export const COLOUR_OWNERS = { rows: 'cchc-tasks', state: 'cchc-state', source: 'cchc-overdue' } as const;

/** A conditional format of ours as it lies in the workbook. */
export interface OwnFormat {
  readonly sheet: string;
  readonly owner: string;
  readonly range: CellRange;
}

export interface ColouredCells {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly colour: Colour;
}

/**
 * What our conditional formats come to with these tasks, as far as they are in the workbook: a person may have
 * taken them away. Stronger colours come after those they lie on.
 */
export function colouredCells(
  snapshot: WorkbookSnapshot,
  formats: readonly OwnFormat[],
  tasks: readonly TaskOnDay[],
): readonly ColouredCells[] {
  const found = findOwnPlaces(snapshot).tables.tasks;
  if (!found) return [];
  const colouredBy = (owner: string, colours: readonly StateColour[]): readonly ColouredCells[] =>
    formats
      .filter((format) => format.owner === owner)
      .flatMap(({ sheet, range: { top, bottom, left, right } }) =>
        tasks.flatMap(({ task: { place }, state }): ColouredCells[] => {
          const colour = colours.find(({ states }) => states.includes(state))?.colour;
          if (!colour || place?.sheet !== sheet || place.row < top || place.row > bottom) return [];
          return [{ sheet, row: place.row, left, right, colour }];
        }),
      );
  return [
    ...formats
      .filter(({ owner }) => owner === COLOUR_OWNERS.source)
      .flatMap((format) => colouredSource(snapshot, format, found.sheet, tasks)),
    ...colouredBy(COLOUR_OWNERS.rows, ROW_COLOURS),
    ...colouredBy(COLOUR_OWNERS.state, STATE_COLOURS),
  ];
}

/** All rows of an overdue task in the appendix, but for the header that a page break repeated between them. */
function colouredSource(
  snapshot: WorkbookSnapshot,
  { sheet, range: { top, bottom, left, right } }: OwnFormat,
  taskSheet: SheetSnapshot,
  tasks: readonly TaskOnDay[],
): readonly ColouredCells[] {
  const source = snapshot.sheets.find(({ name }) => name === sheet);
  const table = findOwnPlaces(snapshot).tables.tasks?.table;
  if (!source || !table) return [];
  const header = textsOf(source, top - 1);
  const last = cellsOf(taskSheet, table.range.left + table.columns.indexOf(taskColumn(LAST).heading));
  const rows = new Set<number>();
  for (const { task, state } of tasks) {
    if (!SOURCE_COLOUR.states.includes(state) || task.source?.sheet !== sheet || !task.place) continue;
    const end = Number(last.get(task.place.row)?.value ?? task.source.row);
    for (let row: number = Math.max(top, task.source.row); row <= Math.min(bottom, end); row++)
      if (header === '' || textsOf(source, row) !== header) rows.add(row);
  }
  return [...rows].map((row) => ({ sheet, row, left, right, colour: SOURCE_COLOUR.colour }));
}

const LAST: TaskColumnId = 'lastSourceRow';

function textsOf({ rows }: SheetSnapshot, row: number): string {
  const found = rows.find((candidate) => candidate.row === row);
  return found?.cells.map(({ text }) => text).join('\t') ?? '';
}

function cellsOf({ rows }: SheetSnapshot, at: number): ReadonlyMap<number, GridCell> {
  return new Map(
    rows.flatMap(({ row, cells }): [number, GridCell][] => {
      const cell = cells.find(({ column }) => column === toColumn(at));
      return cell ? [[row, cell]] : [];
    }),
  );
}
