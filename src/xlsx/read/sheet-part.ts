/** One sheet: its cells and what surrounds them (merges, widths, filter, links, protection, panes). */
import { cellRange, column, parseRange, LAST_COLUMN } from '../../domain/grid';
import type { CellRange, Column, GridRow } from '../../domain/grid';
import {
  WorkbookFault,
  type HyperlinkSnapshot,
  type SheetSnapshot,
  type TableSnapshot,
} from '../../workbook';
import { shownWidth } from '../column-width';
import type { NotedText, OpcPackage } from '../package';
import type { XmlScanner } from '../xml';
import { withoutCoveredCells } from './merged-areas';
import { readNotes } from './notes';
import type { PartSteps } from './part-steps';
import { readSheetCells, type CellSources, type SheetCells } from './sheet-cells';
import { scanPart } from './scan-part';
import type { SheetEntry } from './workbook-part';
import { flag, whole } from './xml-values';

interface Surroundings {
  cells: SheetCells;
  readonly merges: CellRange[];
  readonly columnWidths: { from: Column; to: Column; width: number }[];
  readonly hiddenColumns: Set<Column>;
  readonly hyperlinks: HyperlinkSnapshot[];
  autoFilter: CellRange | null;
  frozen: { rows: number; columns: number } | null;
  protected: boolean;
  /** Web addresses by the id of their relationship. */
  readonly addresses: ReadonlyMap<string, string>;
}

const STEP = 96 * 1024;

/** `noted` gets the sheet's text as it is read. */
export function* readSheet(
  source: OpcPackage,
  entry: SheetEntry,
  tables: readonly TableSnapshot[],
  sources: Omit<CellSources, 'part'>,
  noted?: NotedText,
): PartSteps<SheetSnapshot> {
  const { part } = entry;
  const found: Surroundings = {
    cells: { rows: [], hiddenRows: [] },
    merges: [],
    columnWidths: [],
    hiddenColumns: new Set(),
    hyperlinks: [],
    autoFilter: null,
    frozen: null,
    protected: false,
    addresses: new Map(source.relationships(part).map(({ id, target }) => [id, target])),
  };
  const scanner = scanPart(source, part, sources.budget, sources.formulas, noted);
  let mainPrefix = '';
  let stepEnd = STEP;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 1) {
      if (scanner.name !== 'worksheet') throw new WorkbookFault('file-damaged', { part });
      mainPrefix = scanner.prefix;
    } else if (scanner.prefix !== mainPrefix) scanner.skip();
    else if (scanner.name === 'sheetData' && scanner.depth === 2) {
      found.cells = yield* readSheetCells(scanner, { ...sources, part });
    } else readElement(scanner, part, found);
    if (scanner.end > stepEnd) {
      stepEnd = scanner.end + STEP;
      yield scanner.end;
    }
  }
  const rows = withoutCoveredCells(found.cells.rows, found.merges, sources.budget);
  return {
    name: entry.name,
    position: entry.position,
    visibility: entry.visibility,
    rows,
    merges: found.merges,
    date1904: sources.date1904,
    usedRange: usedRange(rows),
    tables,
    protected: found.protected,
    autoFilter: found.autoFilter,
    hiddenRows: found.cells.hiddenRows,
    hiddenColumns: [...found.hiddenColumns].sort((one, other) => one - other),
    hyperlinks: found.hyperlinks,
    notes: readNotes(source, part, sources.budget),
    columnWidths: found.columnWidths,
    frozen: found.frozen,
  };
}

function readElement(scanner: XmlScanner, part: string, found: Surroundings): void {
  switch (scanner.name) {
    case 'mergeCell': {
      const range = parseRange(scanner.attribute('ref') ?? '');
      if (range && (range.top < range.bottom || range.left < range.right)) found.merges.push(range);
      break;
    }
    case 'col':
      readColumn(scanner, part, found);
      break;
    case 'pane':
      found.frozen ??= readPane(scanner);
      break;
    case 'sheetProtection':
      found.protected = flag(scanner.attribute('sheet'));
      break;
    case 'autoFilter':
      if (scanner.depth === 2) found.autoFilter = parseRange(scanner.attribute('ref') ?? '') ?? null;
      break;
    case 'hyperlink': {
      const link = readHyperlink(scanner, found.addresses);
      if (link) found.hyperlinks.push(link);
      break;
    }
    case 'customSheetViews':
    case 'extLst':
      scanner.skip();
      break;
    default:
      break;
  }
}

function readColumn(scanner: XmlScanner, part: string, found: Surroundings): void {
  const from = whole(scanner.attribute('min'), 1, LAST_COLUMN, part);
  const to = Math.min(LAST_COLUMN, whole(scanner.attribute('max'), from, 2 * LAST_COLUMN, part));
  const width = Number(scanner.attribute('width') ?? NaN);
  if (Number.isFinite(width)) {
    found.columnWidths.push({ from: column(from), to: column(to), width: shownWidth(width) });
  }
  if (!flag(scanner.attribute('hidden'))) return;
  for (let index = from; index <= to; index++) found.hiddenColumns.add(column(index));
}

function readPane(scanner: XmlScanner): Surroundings['frozen'] {
  const state = scanner.attribute('state');
  if (state !== 'frozen' && state !== 'frozenSplit') return null;
  return {
    rows: Number(scanner.attribute('ySplit') ?? 0),
    columns: Number(scanner.attribute('xSplit') ?? 0),
  };
}

function readHyperlink(
  scanner: XmlScanner,
  addresses: ReadonlyMap<string, string>,
): HyperlinkSnapshot | null {
  const range = parseRange(scanner.attribute('ref') ?? '');
  if (!range) return null;
  const id = scanner.prefixedAttribute('id');
  const location = scanner.attribute('location');
  const tooltip = scanner.attribute('tooltip');
  const address = id === undefined ? undefined : addresses.get(id);
  return {
    range,
    ...(location === undefined ? {} : { location }),
    ...(address === undefined ? {} : { address }),
    ...(tooltip === undefined ? {} : { tooltip }),
  };
}

function usedRange(rows: readonly GridRow[]): CellRange | null {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return null;
  let left = Infinity;
  let right = 0;
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]?.column ?? Infinity);
    right = Math.max(right, cells.at(-1)?.column ?? 0);
  }
  return cellRange(first.row, left, last.row, right);
}
