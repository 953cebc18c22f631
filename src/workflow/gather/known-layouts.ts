/**
 * Most units send the very form that they were sent: a sheet that differs from one read before only in its
 * letterhead and its figures is read by that one's places, without recognising it all over again.
 */
import { readAnnexValue } from '../../domain/tables';
import type { CellPosition, GridCell } from '../../domain/grid';
import type { PlacedLine, StandingForm } from '../../domain/annex';
import { cleanCell } from '../../domain/text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { ownSheetsOf } from '../structure';

/** A figure as it was written, at its place. */
export interface WrittenLine {
  readonly placed: PlacedLine;
  readonly written: {
    readonly rawValue: string;
    readonly value: number | null;
    readonly numerator?: number;
    readonly denominator?: number;
  };
}

interface KnownSheet {
  readonly name: string;
  /** Rows of the table's header and lines; what stands above and below may differ. */
  readonly top: number;
  readonly bottom: number;
  /** Columns of figures and notes, open from this row on. */
  readonly open: ReadonlySet<number>;
  readonly openFrom: number;
  /** "row column text" of every other cell of these rows, in order. */
  readonly skeleton: readonly string[];
  readonly merges: string;
}

interface KnownLayout {
  readonly sheets: readonly KnownSheet[];
  readonly standing: StandingForm;
}

/** More layouts than this are not remembered: each is compared with every file. */
const MOST_LAYOUTS = 12;

export class KnownLayouts {
  private readonly layouts: KnownLayout[] = [];

  /** Null where the workbook is laid out otherwise than those remembered. */
  read(
    snapshot: WorkbookSnapshot,
  ): { readonly standing: StandingForm; readonly lines: readonly WrittenLine[] } | null {
    const sheets = sheetsThatCount(snapshot);
    const layout = this.layouts.find((known) => fits(known, sheets));
    if (!layout) return null;
    const byName = new Map(
      sheets.map((sheet) => [
        sheet.name,
        new Map(sheet.rows.map(({ row, cells }) => [row as number, cells])),
      ]),
    );
    const lines = layout.standing.lines.map((placed): WrittenLine => {
      const cell = cellAt(byName.get(placed.sheet), placed.value);
      const rawValue = cell ? cleanCell(cell.text) : '';
      return { placed, written: { rawValue, ...readAnnexValue(cell, rawValue, placed.line.unit) } };
    });
    return { standing: layout.standing, lines };
  }

  /** Remembers the layout of a workbook that was recognised, where its places tell all there is to know. */
  remember(snapshot: WorkbookSnapshot, standing: StandingForm): void {
    if (this.layouts.length >= MOST_LAYOUTS) return;
    const sheets = sheetsThatCount(snapshot);
    const known = sheets.map((sheet) => knownSheet(sheet, standing));
    if (known.some((sheet) => sheet === null)) return;
    this.layouts.push({ sheets: known.filter((sheet) => sheet !== null), standing });
  }
}

/** Sheets that may hold an annex. */
function sheetsThatCount(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  const own = new Set(ownSheetsOf(snapshot));
  return snapshot.sheets.filter(({ name, rows }) => !own.has(name) && rows.length > 0);
}

/** Null where a sheet holds no annex, several, or lines of several rows. */
function knownSheet(sheet: SheetSnapshot, standing: StandingForm): KnownSheet | null {
  const [table, second] = standing.tables.filter(({ sheet: name }) => name === sheet.name);
  if (!table || second || table.indicators.some(({ sourceRows }) => sourceRows.length > 1)) return null;
  const open = new Set(
    table.columns.flatMap(({ field, column }) =>
      field === 'value' || field === 'note' ? [column as number] : [],
    ),
  );
  const top = Math.min(table.range.top, ...table.headerRows);
  const { bottom } = table.range;
  const openFrom = Math.max(table.range.top, ...table.headerRows) + 1;
  const merged = sheet.merges.some((area) => {
    const covers = [...open].some((column) => area.left <= column && column <= area.right);
    return covers && area.bottom >= openFrom && area.top <= bottom;
  });
  if (merged) return null;
  const shape = { name: sheet.name, top, bottom, open, openFrom };
  return { ...shape, skeleton: skeletonOf(sheet, shape), merges: mergesOf(sheet, shape) };
}

function fits({ sheets }: KnownLayout, candidates: readonly SheetSnapshot[]): boolean {
  return (
    sheets.length === candidates.length &&
    sheets.every((known, index) => {
      const sheet = candidates[index];
      if (sheet?.name !== known.name || mergesOf(sheet, known) !== known.merges) return false;
      let at = 0;
      let lineBelow = known.bottom + 1;
      for (const { row, cells } of sheet.rows) {
        if (row < known.top) continue;
        if (row > known.bottom) {
          if (isFurtherLine(known, row === lineBelow, cells)) return false;
          lineBelow += 1;
          continue;
        }
        for (const cell of cells) {
          if (isOpen(known, row, cell) || cell.text === '') continue;
          if (known.skeleton[at] !== markOf(row, cell)) return false;
          at += 1;
        }
      }
      return at === known.skeleton.length;
    })
  );
}

/** A line that the unit added has a figure; signatures stand lower and hold none. */
function isFurtherLine({ open }: KnownSheet, isNextRow: boolean, cells: readonly GridCell[]): boolean {
  return cells.some(
    ({ column, text }) => open.has(column) && text !== '' && (isNextRow || FIGURE.test(text)),
  );
}

const FIGURE = /^[\s\d.,/%]+$/;

type Shape = Pick<KnownSheet, 'top' | 'bottom' | 'open' | 'openFrom'>;

function skeletonOf(sheet: SheetSnapshot, shape: Shape): readonly string[] {
  return sheet.rows.flatMap(({ row, cells }) =>
    row < shape.top || row > shape.bottom
      ? []
      : cells.flatMap((cell) => (isOpen(shape, row, cell) || cell.text === '' ? [] : [markOf(row, cell)])),
  );
}

const isOpen = ({ open, openFrom }: Shape, row: number, cell: GridCell): boolean =>
  row >= openFrom && open.has(cell.column);

const markOf = (row: number, cell: GridCell): string => `${String(row)} ${String(cell.column)} ${cell.text}`;

function mergesOf({ merges }: SheetSnapshot, { top, bottom }: Shape): string {
  return merges
    .filter((area) => area.bottom >= top && area.top <= bottom)
    .map(({ top: first, left, bottom: last, right }) => [first, left, last, right].join(' '))
    .sort()
    .join('|');
}

function cellAt(
  rows: ReadonlyMap<number, readonly GridCell[]> | undefined,
  { row, column }: CellPosition,
): GridCell | undefined {
  return rows?.get(row)?.find((cell) => cell.column === column);
}
