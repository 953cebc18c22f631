/**
 * A list that people and program keep together: the program adds rows that are missing and refreshes what
 * is computed, and leaves alone what stands there.
 */
import { cellRange, column, sheetRow, type CellPosition } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change } from '../../workbook';
import { BODY_FORMAT } from './looks';
import type { FoundTable } from './own-places';
import { BLANK, cellsBelow, movedContent } from './table-cells';

export interface ListColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly hidden?: boolean;
  readonly centered?: boolean;
  /** Computed: the formula, and the value of each row of the finished table. */
  readonly computed?: { readonly formula: string; readonly cached: readonly CachedValue[] };
}

export type CachedValue = Extract<CellContent, { kind: 'formula' }>['cached'];

export interface ListTable {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  /** Rows to add, by heading. */
  readonly added: readonly Readonly<Record<string, CellContent>>[];
}

export interface PlacedList {
  readonly changes: readonly Change[];
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Places of the table's columns by heading, as they stand. */
  readonly columnOf: (heading: string) => number | undefined;
}

/** Makes the table at `corner`, or adds to the one found. */
export function placeList(
  sheet: string,
  list: ListTable,
  found: FoundTable | null,
  corner: CellPosition,
  why: string,
  date1904: boolean,
): PlacedList {
  const headings = found ? found.table.columns : list.columns.map(({ heading }) => heading);
  const top = found ? found.table.range.top : corner.row;
  const left = found ? found.table.range.left : corner.column;
  const right = left + headings.length - 1;
  const before = found ? found.table.range.bottom : top;
  // A table has at least one row below its header.
  const bottom = Math.max(before + list.added.length, top + 1);
  const changes: Change[] = [];
  if (found && bottom > before) changes.push(...moveDown(found, bottom - before, date1904));
  const block: CellContent[][] = list.added.map((row) => headings.map((heading) => row[heading] ?? BLANK));
  if (!found) block.unshift(headings.map((text) => ({ kind: 'text', text })));
  if (block.length > 0) {
    const at = { row: sheetRow(found ? before + 1 : top), column: column(left) };
    changes.push({ kind: 'write-block', why, sheet, at, cells: block });
  }
  if (!found || bottom > before) {
    const range = cellRange(top, left, bottom, right);
    changes.push({
      kind: 'table',
      why,
      sheet,
      name: list.name,
      range,
      columns: [...headings],
      ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
    });
    changes.push(...formatOf(sheet, list, found ? before + 1 : top + 1, bottom, left, headings, why));
  }
  changes.push(...computedCells(sheet, list, top, bottom, left, headings, why));
  return {
    changes,
    top,
    left,
    bottom,
    right,
    columnOf: (heading) => {
      const index = headings.indexOf(heading);
      return index < 0 ? undefined : left + index;
    },
  };
}

function formatOf(
  sheet: string,
  list: ListTable,
  from: number,
  to: number,
  left: number,
  headings: readonly string[],
  why: string,
): readonly Change[] {
  const changes: Change[] = [
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(from, left, to, left + headings.length - 1),
      format: BODY_FORMAT,
    },
  ];
  for (const spec of list.columns) {
    const index = headings.indexOf(spec.heading);
    if (index < 0 || (spec.numberFormat === undefined && spec.centered !== true)) continue;
    changes.push({
      kind: 'format',
      why,
      sheet,
      range: cellRange(from, left + index, to, left + index),
      format: {
        ...(spec.numberFormat === undefined ? {} : { numberFormat: spec.numberFormat }),
        ...(spec.centered === true ? { horizontal: 'center' as const } : {}),
      },
    });
  }
  return changes;
}

function computedCells(
  sheet: string,
  list: ListTable,
  top: number,
  bottom: number,
  left: number,
  headings: readonly string[],
  why: string,
): readonly Change[] {
  return list.columns.flatMap((spec): Change[] => {
    const index = headings.indexOf(spec.heading);
    const { computed } = spec;
    if (index < 0 || !computed) return [];
    const cells = Array.from({ length: bottom - top }, (_, row): CellContent[] => [
      {
        kind: 'formula',
        formula: computed.formula,
        cached: computed.cached[row] ?? { kind: 'text', text: '' },
      },
    ]);
    const at = { row: sheetRow(top + 1), column: column(left + index) };
    return [{ kind: 'write-block', why, sheet, at, cells }];
  });
}

/** What stands below a table that grows is written again further down, contents only. */
export function moveDown(found: FoundTable, by: number, date1904: boolean): readonly Change[] {
  if (by <= 0) return [];
  const { sheet, table } = found;
  const { left, right, bottom } = table.range;
  const below = cellsBelow(sheet, left, right, bottom);
  const first = below[0];
  const last = below.at(-1);
  // Far enough below, it is not in the way.
  if (!first || !last || first.row > bottom + by + 1) return [];
  const height = last.row - first.row + 1;
  const cells = Array.from({ length: height }, (): CellContent[] =>
    Array.from({ length: right - left + 1 }, () => BLANK),
  );
  for (const { row, cells: held } of below) {
    for (const cell of held) {
      const line = cells[row - first.row];
      if (line) line[cell.column - left] = movedContent(cell, row, sheetRow(row + by), false, date1904);
    }
  }
  const why = messages('vi').structure.why.movedDown;
  return [
    {
      kind: 'clear',
      why,
      sheet: sheet.name,
      range: cellRange(first.row, left, last.row, right),
      what: 'contents',
    },
    {
      kind: 'write-block',
      why,
      sheet: sheet.name,
      at: { row: sheetRow(first.row + by), column: column(left) },
      cells,
    },
  ];
}
