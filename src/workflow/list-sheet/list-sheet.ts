/**
 * A sheet that is nothing but a titled list, ready to be read, filtered and printed. The list of an earlier run
 * is written anew where it stands; a sheet of that name that is not ours stays.
 */
import { cellRange, column, sheetRow, type CellRange } from '../../domain/grid';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import {
  BODY_FORMAT,
  freeSheetName,
  HEADER_FORMAT,
  sheetHeading,
  textContent,
  type FoundTable,
} from '../structure';

export interface ListSheet {
  /** Name of the sheet where there is none yet, and of its table. */
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly note: string;
  readonly headings: readonly string[];
  /** Characters, one a heading. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What stands in the first cell where there is no row. */
  readonly none: string;
  readonly why: string;
  /** "RRGGBB" */
  readonly tabColor: string;
}

export interface PlacedListSheet {
  readonly changes: readonly Change[];
  readonly sheet: string;
  /** The rows without their header. */
  readonly body: CellRange;
}

export interface FoundList extends FoundTable {
  readonly columnOf: (heading: string) => number;
}

const TOP = 4;

/** The list as an earlier run left it, wherever people moved it; null where its columns are not ours. */
export function foundList(
  snapshot: WorkbookSnapshot,
  table: string,
  headings: readonly string[],
): FoundList | null {
  for (const sheet of snapshot.sheets) {
    for (const known of sheet.tables) {
      if (known.name !== table || !headings.every((heading) => known.columns.includes(heading))) continue;
      return { sheet, table: known, columnOf: (heading) => known.columns.indexOf(heading) };
    }
  }
  return null;
}

export function listSheet(snapshot: WorkbookSnapshot, list: ListSheet): PlacedListSheet {
  const { why, headings, table } = list;
  const found = foundList(snapshot, table, headings);
  const sheet = found?.sheet.name ?? freeSheetName(snapshot, list.sheet);
  const top = found?.table.range.top ?? TOP;
  const left = found?.table.range.left ?? 1;
  const columns = found?.table.columns ?? headings;
  const rows = list.rows.length > 0 ? list.rows : [[textContent(list.none)]];
  // People may have added columns of their own, or moved ours.
  const inOrder = (cells: readonly CellContent[]): readonly CellContent[] =>
    columns.map((heading): CellContent => {
      const at = headings.indexOf(heading);
      return at < 0 ? { kind: 'keep' } : (cells[at] ?? { kind: 'blank' });
    });
  const bottom = top + rows.length;
  const right = left + columns.length - 1;
  const body = cellRange(top + 1, left, bottom, right);
  const at = (row: number, from = left) => ({ row: sheetRow(row), column: column(from) });
  const rest = found && found.table.range.bottom > bottom ? found.table.range.bottom : null;
  const changes: Change[] = [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: list.tabColor },
    { kind: 'write-block', why, sheet, at: at(top + 1), cells: rows.map(inOrder) },
    ...(rest === null
      ? []
      : [
          {
            kind: 'clear',
            why,
            sheet,
            range: cellRange(bottom + 1, left, rest, right),
            what: 'contents',
          } as const,
        ]),
    ...(found ? [] : opening(sheet, list, at)),
    {
      kind: 'table',
      why,
      sheet,
      name: table,
      range: cellRange(top, left, bottom, right),
      columns,
      ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
    },
    { kind: 'format', why, sheet, range: body, format: BODY_FORMAT },
  ];
  return { changes, sheet, body };
}

function opening(
  sheet: string,
  { why, headings, title, note, widths }: ListSheet,
  at: (row: number, from?: number) => Extract<Change, { kind: 'write-block' }>['at'],
): readonly Change[] {
  return [
    ...sheetHeading(sheet, title, note, why),
    { kind: 'write-block', why, sheet, at: at(TOP), cells: [headings.map(textContent)] },
    { kind: 'format', why, sheet, range: cellRange(TOP, 1, TOP, headings.length), format: HEADER_FORMAT },
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: widths.map((width, index) => ({ column: column(index + 1), width })),
    },
    { kind: 'freeze', why, sheet, rows: TOP, columns: 0 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        fitToWidth: true,
        titleRows: { from: sheetRow(TOP), to: sheetRow(TOP) },
      },
    },
  ];
}
