/**
 * All of the before-image that is not cells: merged areas, validation, widths and heights, page set-up, links
 * and notes, of the sheets a command is about to change. One request; more where there are notes, or validations that
 * differ within a range.
 */
import type { CellPosition, CellRange } from '../domain/grid';
import { cellRange, column, sheetRow } from '../domain/grid';
import type { Change } from '../workbook';
import { cellCount, rangeOfIndexes, sameName } from './addresses';
import { oneCell } from './changed-ranges';
import type { Features } from './features';
import { keptValidations } from './keep-validations';
import type { KeptValidation } from './keep-validations';
import type { Conversation } from './office-run';
import { officeRange } from './read-bands';
import type { WorkbookStructure } from './read-structure';

export interface KeptPage {
  readonly sheet: string;
  readonly layout: Excel.Interfaces.PageLayoutData;
  readonly printArea: string | null;
  readonly titleRows: string | null;
}

export interface KeptDetails {
  readonly mergesBySheet: ReadonlyMap<string, readonly CellRange[]>;
  readonly validations: readonly KeptValidation[];
  readonly columns: readonly { sheet: string; column: number; points: number; hidden: boolean }[];
  readonly rows: readonly { sheet: string; row: number; points: number; hidden: boolean }[];
  readonly pages: readonly KeptPage[];
  readonly links: readonly { sheet: string; at: CellPosition; link: Excel.RangeHyperlink | null }[];
  readonly notes: readonly { sheet: string; at: CellPosition; text: string }[];
  /** Texts of header rows that tables are about to be laid on. */
  readonly headers: readonly { sheet: string; range: CellRange; texts: readonly string[] }[];
  readonly activeSheet: string;
  /** Conditional formats lie on cells that are cleared of everything: Excel cuts them, and no cut is undone. */
  readonly rulesCleared: boolean;
}

/** Cells asked for their links before they are cleared of everything. */
const MOST_CELLS_WITH_LINKS = 60_000;
/** Rows whose height is kept; more are fitted by Excel when the command is taken back. */
const MOST_ROWS_KEPT = 5_000;

/** Changes that may meet merged areas. */
const MEETS_MERGES: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'merge',
  'unmerge',
  'table',
  'clear',
]);

export type AskedDetails = ReturnType<typeof askDetails>;

export function askDetails(
  conversation: Conversation,
  changes: readonly Change[],
  structure: WorkbookStructure,
  features: Features,
) {
  const { workbook } = conversation;
  const sheetOf = (name: string): Excel.Worksheet => workbook.worksheets.getItem(name);
  const cellsOf = (sheet: string, range: CellRange): Excel.Range =>
    officeRange(conversation, { sheet, range });
  const only = <K extends Change['kind']>(kind: K) =>
    changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
  const sheetsWith = (kinds: ReadonlySet<Change['kind']>): string[] => [
    ...new Set(
      changes.flatMap((change) => ('sheet' in change && kinds.has(change.kind) ? [change.sheet] : [])),
    ),
  ];
  const active = workbook.worksheets.getActiveWorksheet().load('name');

  const merges = sheetsWith(MEETS_MERGES).flatMap((name) => {
    const range = structure.sheets.find((sheet) => sameName(sheet.name, name))?.formattedRange;
    if (!range) return [];
    const merged = cellsOf(name, range).getMergedAreasOrNullObject();
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return [{ sheet: name, merged: merged.untrack() }];
  });
  const cleared = only('clear').filter(({ what }) => what === 'all');
  const clearedRules = cleared.map(({ sheet, range }) =>
    cellsOf(sheet, range).conditionalFormats.load('items/type'),
  );
  const clearedLinks = cleared
    .filter(({ range }) => cellCount(range) <= MOST_CELLS_WITH_LINKS)
    .map(({ sheet, range }) => ({
      sheet,
      range,
      cells: cellsOf(sheet, range).getCellProperties({ hyperlink: true }),
    }));
  const validations = [...only('validation'), ...cleared].map(({ sheet, range }) => {
    const validation = cellsOf(sheet, range).dataValidation;
    validation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    return { sheet, range, validation };
  });
  const columns = only('column-widths').flatMap(({ sheet, widths }) =>
    widths.map(({ column }) => {
      const range = cellsOf(sheet, cellRange(1, column, 1, column));
      range.load('columnHidden,format/columnWidth');
      return { sheet, column, range };
    }),
  );
  const rows = only('row-heights').flatMap(({ sheet, heights }) =>
    heights
      .filter(({ from, to }) => to - from < MOST_ROWS_KEPT)
      .map(({ from, to }) => {
        const properties = cellsOf(sheet, cellRange(from, 1, to, 1)).getRowProperties({
          rowHidden: true,
          format: { rowHeight: true },
        });
        return { sheet, from, properties };
      }),
  );
  const pages = only('page-setup').map(({ sheet }) => {
    const layout = sheetOf(sheet).pageLayout;
    layout.load(
      'orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,zoom,centerHorizontally',
    );
    layout.headersFooters.load('state');
    layout.headersFooters.defaultForAllPages.load('centerHeader');
    layout.headersFooters.firstPage.load('centerHeader');
    const area = layout.getPrintAreaOrNullObject().load('address');
    const titles = layout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    return { sheet, layout, area, titles };
  });
  const links = only('hyperlink').map(({ sheet, at }) => ({
    sheet,
    at,
    range: cellsOf(sheet, oneCell(at)).load('hyperlink'),
  }));
  const notes = [...new Set(only('note').map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    found: features.has('notes')
      ? sheetOf(sheet).notes.load('items/content')
      : features.has('comments')
        ? sheetOf(sheet).comments.load('items/content')
        : null,
  }));
  const headers = only('table').map(({ sheet, range }) => {
    const header = cellRange(range.top, range.left, range.top, range.right);
    return { sheet, range: header, cells: cellsOf(sheet, header).load('text,values') };
  });
  return {
    active,
    merges,
    clearedRules,
    clearedLinks,
    validations,
    columns,
    rows,
    pages,
    links,
    notes,
    headers,
  };
}

/** Called once the answer to `askDetails` has come. */
export async function keptDetails(conversation: Conversation, asked: AskedDetails): Promise<KeptDetails> {
  const located = asked.notes.flatMap(({ sheet, found }) =>
    (found?.items ?? []).map((note) => {
      const cell = note.getLocation();
      cell.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, text: note.content, cell };
    }),
  );
  if (located.length > 0) await conversation.send();
  return {
    activeSheet: asked.active.name,
    mergesBySheet: new Map(
      asked.merges.map(({ sheet, merged }) => [
        sheet,
        merged.isNullObject ? [] : merged.areas.items.map(rangeOfIndexes),
      ]),
    ),
    validations: await keptValidations(conversation, asked.validations),
    columns: asked.columns.map(({ sheet, column, range }) => ({
      sheet,
      column,
      points: range.format.columnWidth,
      hidden: range.columnHidden,
    })),
    rows: asked.rows.flatMap(({ sheet, from, properties }) =>
      properties.value.map((row, index) => ({
        sheet,
        row: from + index,
        points: row.format?.rowHeight ?? 0,
        hidden: row.rowHidden === true,
      })),
    ),
    pages: asked.pages.map(({ sheet, layout, area, titles }) => ({
      sheet,
      layout: layout.toJSON(),
      printArea: area.isNullObject ? null : area.address,
      titleRows: titles.isNullObject ? null : titles.address,
    })),
    links: [
      ...asked.links.map(({ sheet, at, range }) => ({ sheet, at, link: linkOrNull(range.hyperlink) })),
      ...asked.clearedLinks.flatMap(clearedLinksOf),
    ],
    rulesCleared: asked.clearedRules.some(({ items }) => items.length > 0),
    notes: located.map(({ sheet, text, cell }) => {
      const { top, left } = rangeOfIndexes(cell);
      return { sheet, at: { row: top, column: left }, text };
    }),
    headers: asked.headers.map(({ sheet, range, cells }) => ({
      sheet,
      range,
      texts: (cells.values[0] ?? []).map((value, index) =>
        typeof value === 'string' ? value : (cells.text[0]?.[index] ?? ''),
      ),
    })),
  };
}

function clearedLinksOf({
  sheet,
  range,
  cells,
}: AskedDetails['clearedLinks'][number]): KeptDetails['links'][number][] {
  return cells.value.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      const link = linkOrNull(cell.hyperlink);
      const at = { row: sheetRow(range.top + rowIndex), column: column(range.left + columnIndex) };
      return link ? [{ sheet, at, link }] : [];
    }),
  );
}

function linkOrNull(link: Excel.RangeHyperlink | null | undefined): Excel.RangeHyperlink | null {
  const target = (link?.address ?? '') + (link?.documentReference ?? '');
  return target === '' ? null : (link ?? null);
}
