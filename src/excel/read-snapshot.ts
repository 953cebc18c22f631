/**
 * The workbook as the rest of the program sees it: structure, layout and cells put together.
 */
import type { CellRange, GridRow } from '../domain/grid';
import type { HyperlinkSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { sameName } from './addresses';
import type { Features } from './features';
import type { Conversation } from './office-run';
import type { ReadCells } from './read-cells';
import { readCells } from './read-cells';
import type { SheetLayout } from './read-layout';
import { EMPTY_LAYOUT, readLayouts, readLinks } from './read-layout';
import type { SheetStructure, WorkbookStructure } from './read-structure';
import { readStructure } from './read-structure';

export interface SnapshotRead {
  readonly snapshot: WorkbookSnapshot;
  readonly structure: WorkbookStructure;
}

export async function readSnapshot(
  conversation: Conversation,
  features: Features,
  only: readonly string[] | undefined,
  onProgress?: (share: number, sheet: string) => void,
): Promise<SnapshotRead> {
  const structure = await readStructure(conversation);
  const wanted = structure.sheets.filter(({ name }) => only?.some((one) => sameName(one, name)) ?? true);
  const layouts = await readLayouts(conversation, wanted, features);
  const links = await readLinks(conversation, wanted);
  const cells = await readCells(
    conversation,
    wanted.flatMap(({ name, usedRange }) => (usedRange ? [{ sheet: name, range: usedRange }] : [])),
    onProgress,
  );
  const date1904 = cells.shown1904 ?? structure.probed1904;
  return {
    structure,
    snapshot: {
      sheets: structure.sheets.map((sheet) => sheetSnapshot(sheet, layouts, links, cells, date1904)),
      names: structure.names,
      date1904,
      structureProtected: structure.structureProtected,
    },
  };
}

function sheetSnapshot(
  sheet: SheetStructure,
  layouts: ReadonlyMap<string, SheetLayout>,
  links: ReadonlyMap<string, readonly HyperlinkSnapshot[]>,
  cells: ReadCells,
  date1904: boolean,
): SheetSnapshot {
  const layout = layouts.get(sheet.name) ?? EMPTY_LAYOUT;
  return {
    name: sheet.name,
    position: sheet.position,
    visibility: sheet.visibility,
    usedRange: sheet.usedRange,
    rows: withHidden(cells.rowsBySheet.get(sheet.name) ?? [], layout),
    merges: layout.merges,
    tables: sheet.tables.map(({ name, range, columns, hasHeaderRow, hasTotalsRow, style }) => ({
      name,
      range,
      columns,
      hasHeaderRow,
      hasTotalsRow,
      style,
    })),
    protected: sheet.protected,
    autoFilter: filterRange(sheet),
    hiddenRows: layout.hiddenRows,
    hiddenColumns: layout.hiddenColumns,
    hyperlinks: links.get(sheet.name) ?? [],
    notes: layout.notes,
    columnWidths: layout.columnWidths,
    frozen: sheet.frozen,
    ...(date1904 ? { date1904 } : {}),
  };
}

function filterRange(sheet: SheetStructure): CellRange | null {
  return sheet.filter?.range ?? null;
}

function withHidden(rows: readonly GridRow[], layout: SheetLayout): readonly GridRow[] {
  if (layout.hiddenRows.length === 0) return rows;
  const hidden = new Set<number>(layout.hiddenRows);
  return rows.map((row) => (hidden.has(row.row) ? { ...row, hidden: true } : row));
}
