/**
 * What lies on and around the cells: merged areas, hidden rows and columns, widths, links and notes.
 */
import type { CellRange, Column, SheetRow } from '../domain/grid';
import { cellRange, column, sheetRow } from '../domain/grid';
import type { HyperlinkSnapshot, NoteSnapshot } from '../workbook';
import { cellCount, rangeOfIndexes } from './addresses';
import { charactersOf } from './column-width';
import type { Features } from './features';
import type { Conversation } from './office-run';
import { rowBands } from './payload';
import { officeRange, readBands } from './read-bands';
import type { SheetStructure } from './read-structure';

/** Larger sheets are read without their links: asking each cell for its link takes Excel too long. */
const MOST_CELLS_WITH_LINKS = 60_000;
/** Rows asked for their height or hiding at a time; an entry is about 20 bytes. */
const ROWS_AT_A_TIME = 100_000;

export interface SheetLayout {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly SheetRow[];
  readonly hiddenColumns: readonly Column[];
  readonly columnWidths: readonly { readonly from: Column; readonly to: Column; readonly width: number }[];
  readonly notes: readonly NoteSnapshot[];
}

export const EMPTY_LAYOUT: SheetLayout = {
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: [],
  notes: [],
};

/** Two requests for all sheets together. */
export async function readLayouts(
  conversation: Conversation,
  sheets: readonly SheetStructure[],
  features: Features,
): Promise<ReadonlyMap<string, SheetLayout>> {
  const asked = sheets.map((sheet) => ask(conversation, sheet, features));
  await conversation.send();
  const located = asked.map((sheet) => locateNotes(sheet));
  if (located.some(({ notes }) => notes.length > 0)) await conversation.send();
  return new Map(located.map((read) => [read.sheet.name, layoutOf(read)]));
}

type Asked = ReturnType<typeof ask>;
type Located = ReturnType<typeof locateNotes>;

function ask(conversation: Conversation, sheet: SheetStructure, features: Features) {
  const worksheet = conversation.workbook.worksheets.getItem(sheet.name);
  const range = sheet.formattedRange;
  return {
    sheet,
    cells: range ? askCells(conversation, sheet, range) : null,
    noteItems: features.has('notes') ? worksheet.notes.load('items/content,items/authorName') : null,
    commentItems:
      !features.has('notes') && features.has('comments')
        ? worksheet.comments.load('items/content,items/authorName')
        : null,
  };
}

/**
 * Merged areas are given only when their top left cell lies inside the range asked, so the whole formatted
 * range is asked; the areas are read one by one, for their joined address may be too long for Excel.
 */
function askCells(conversation: Conversation, sheet: SheetStructure, range: CellRange) {
  const cells = officeRange(conversation, { sheet: sheet.name, range });
  const merged = cells.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  merged.untrack();
  const columns = cells.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = sheet.someRowsHidden
    ? rowBands(range, ROWS_AT_A_TIME * (range.right - range.left + 1)).map((band) => ({
        band,
        hidden: officeRange(conversation, { sheet: sheet.name, range: band }).getRowProperties({
          rowHidden: true,
        }),
      }))
    : [];
  return { range, merged, columns, rows };
}

function locateNotes(asked: Asked) {
  const items = [...(asked.noteItems?.items ?? []), ...(asked.commentItems?.items ?? [])];
  const notes = items.map((note) => {
    const cell = note.getLocation();
    cell.load('rowIndex,columnIndex');
    return { text: note.content, author: note.authorName, cell };
  });
  return { ...asked, notes };
}

function layoutOf(read: Located): SheetLayout {
  const notes = read.notes.map(({ text, author, cell }) => ({
    row: sheetRow(cell.rowIndex + 1),
    column: column(cell.columnIndex + 1),
    text,
    ...(author === '' ? {} : { author }),
  }));
  if (!read.cells) return { ...EMPTY_LAYOUT, notes };
  const { range, merged, columns, rows } = read.cells;
  const entries = columns.value.map((entry, index) => ({ column: column(range.left + index), entry }));
  return {
    notes,
    merges: merged.isNullObject ? [] : merged.areas.items.map(rangeOfIndexes),
    hiddenRows: rows.flatMap(({ band, hidden }) =>
      hidden.value.flatMap((entry, index) => (entry.rowHidden === true ? [sheetRow(band.top + index)] : [])),
    ),
    hiddenColumns: entries.flatMap(({ column: at, entry }) => (entry.columnHidden === true ? [at] : [])),
    columnWidths: widthsOf(entries, read.sheet),
  };
}

function widthsOf(
  entries: readonly { readonly column: Column; readonly entry: Excel.ColumnProperties }[],
  sheet: SheetStructure,
): SheetLayout['columnWidths'] {
  const widths: { from: Column; to: Column; width: number }[] = [];
  for (const { column: at, entry } of entries) {
    const points = entry.format?.columnWidth;
    if (points === undefined || entry.columnHidden === true) continue;
    const width = charactersOf(points, sheet.widths);
    if (Math.abs(width - sheet.standardWidth) < 0.01) continue;
    const last = widths.at(-1);
    if (last && last.to === at - 1 && last.width === width) last.to = at;
    else widths.push({ from: at, to: at, width });
  }
  return widths;
}

/** Links of the sheets small enough, cell by cell. */
export async function readLinks(
  conversation: Conversation,
  sheets: readonly SheetStructure[],
): Promise<ReadonlyMap<string, readonly HyperlinkSnapshot[]>> {
  const links = new Map<string, HyperlinkSnapshot[]>();
  const wanted = sheets.flatMap(({ name, usedRange }) =>
    usedRange && cellCount(usedRange) <= MOST_CELLS_WITH_LINKS ? [{ sheet: name, range: usedRange }] : [],
  );
  await readBands(conversation, wanted, {
    cellBytes: 40,
    ask: (range) => range.getCellProperties({ hyperlink: true }),
    take(asked, { sheet, range }) {
      const found = asked.value.flatMap((row, rowIndex) =>
        row.flatMap((cell, columnIndex) => {
          const link = linkOf(cell.hyperlink, range.top + rowIndex, range.left + columnIndex);
          return link ? [link] : [];
        }),
      );
      links.set(sheet, [...(links.get(sheet) ?? []), ...found]);
      return found.length * 150 + cellCount(range) * 20;
    },
  });
  return links;
}

function linkOf(
  link: Excel.RangeHyperlink | null | undefined,
  row: number,
  at: number,
): HyperlinkSnapshot | undefined {
  const location = link?.documentReference ?? '';
  const address = link?.address ?? '';
  if (location === '' && address === '') return undefined;
  const tooltip = link?.screenTip ?? '';
  return {
    range: cellRange(row, at, row, at),
    ...(location === '' ? {} : { location }),
    ...(address === '' ? {} : { address }),
    ...(tooltip === '' ? {} : { tooltip }),
  };
}
