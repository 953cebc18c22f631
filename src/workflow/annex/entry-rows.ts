/** The rows of the table of figures: written where they differ from what stands there, new ones below. */
import { cellRange, column, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { dateContent, HEADER_FORMAT, LOOKS, moveDown, textContent, type FoundTable } from '../structure';
import { entryContent, type IndicatorEntry } from './indicator-table';
import { INDICATOR_HEADINGS, INDICATOR_TABLE } from './names';

type HeadingId = keyof typeof INDICATOR_HEADINGS;

export const ENTRY_COLUMNS: readonly {
  readonly id: HeadingId;
  readonly width: number | null;
  readonly date?: true;
}[] = [
  { id: 'code', width: 14 },
  { id: 'period', width: 12 },
  { id: 'label', width: 60 },
  { id: 'value', width: 20 },
  { id: 'note', width: 30 },
  { id: 'updated', width: 12, date: true },
  { id: 'previous', width: 16 },
  { id: 'filled', width: null },
  { id: 'filledNote', width: null },
];
const HEADINGS = ENTRY_COLUMNS.map(({ id }) => INDICATOR_HEADINGS[id]);
/** Row of the header on a new sheet. */
export const TABLE_ROW = 9;

export interface EntryRows {
  readonly found: FoundTable | null;
  readonly before: readonly (IndicatorEntry | null)[];
  /** Rows as they are to stand: those of `before` in their order, then new ones. */
  readonly after: readonly (IndicatorEntry | null)[];
}

export function entryRowChanges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  { found, before, after }: EntryRows,
): readonly Change[] {
  const why = messages('vi').annex.why.entries;
  const headings = found ? missingHeadingsAdded(found.table.columns) : HEADINGS;
  const top = found?.table.range.top ?? TABLE_ROW;
  const left = found?.table.range.left ?? 1;
  const rows = Math.max(after.length, 1);
  const bottom = Math.max(top + rows, found?.table.range.bottom ?? 0);
  const changes: Change[] = [];
  if (found) changes.push(...moveDown(found, bottom - found.table.range.bottom, snapshot.date1904));
  const grown = !found || bottom > found.table.range.bottom || headings.length > found.table.columns.length;
  if (grown) {
    changes.push({
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(top), column: column(left) },
      cells: [headings.map(textContent)],
    });
  }
  for (const block of changedBlocks(before, after)) {
    changes.push({
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(top + 1 + block.from), column: column(left) },
      cells: block.entries.map((entry) => rowOf(entry, headings)),
    });
  }
  if (!grown) return changes;
  const range = cellRange(top, left, bottom, left + headings.length - 1);
  changes.push({
    kind: 'table',
    why,
    sheet,
    name: found?.table.name ?? freeTableName(snapshot),
    range,
    columns: headings,
    ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
  });
  const firstNew = found ? Math.max(top + 1, found.table.range.bottom + 1) : top + 1;
  if (firstNew <= bottom) changes.push(...bodyFormats(sheet, firstNew, bottom, left, headings));
  if (!found) {
    changes.push({
      kind: 'format',
      why,
      sheet,
      range: cellRange(top, left, top, left + headings.length - 1),
      format: HEADER_FORMAT,
    });
  }
  return changes;
}

interface Block {
  readonly from: number;
  readonly entries: readonly IndicatorEntry[];
}

/** Runs of rows that differ from what stands there. */
function changedBlocks(
  before: readonly (IndicatorEntry | null)[],
  after: readonly (IndicatorEntry | null)[],
): readonly Block[] {
  const blocks: { from: number; entries: IndicatorEntry[] }[] = [];
  after.forEach((entry, index) => {
    const old = before[index];
    if (entry === null || (old && JSON.stringify(old) === JSON.stringify(entry))) return;
    const last = blocks.at(-1);
    if (last && last.from + last.entries.length === index) last.entries.push(entry);
    else blocks.push({ from: index, entries: [entry] });
  });
  return blocks;
}

function rowOf(entry: IndicatorEntry, headings: readonly string[]): readonly CellContent[] {
  const cells: Readonly<Record<HeadingId, CellContent>> = {
    code: textContent(entry.code),
    period: textContent(entry.period),
    label: textContent(entry.label),
    value: entryContent(entry.value),
    note: textContent(entry.note),
    updated: dateContent(entry.updated),
    previous: entryContent(entry.previous),
    filled: textContent(entry.filled),
    filledNote: textContent(entry.filledNote),
  };
  const byHeading = new Map(ENTRY_COLUMNS.map(({ id }) => [INDICATOR_HEADINGS[id] as string, cells[id]]));
  return headings.map((heading) => byHeading.get(heading) ?? { kind: 'keep' });
}

function bodyFormats(
  sheet: string,
  from: number,
  to: number,
  left: number,
  headings: readonly string[],
): readonly Change[] {
  const why = messages('vi').annex.why.entries;
  const formatAt = (heading: string, numberFormat: string): Change[] => {
    const index = headings.indexOf(heading);
    if (index < 0) return [];
    const range = cellRange(from, left + index, to, left + index);
    return [{ kind: 'format', why, sheet, range, format: { numberFormat } }];
  };
  return [
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(from, left, to, left + headings.length - 1),
      format: {
        font: { name: LOOKS.font, size: 12 },
        wrap: true,
        vertical: 'top',
        border: { style: 'thin', color: LOOKS.line },
      },
    },
    // "4.10" and "2024-01" are names, no numbers and no dates.
    ...formatAt(INDICATOR_HEADINGS.code, '@'),
    ...formatAt(INDICATOR_HEADINGS.period, '@'),
    ...formatAt(INDICATOR_HEADINGS.updated, 'dd/mm/yyyy'),
    ...formatAt(INDICATOR_HEADINGS.filled, '@'),
  ];
}

/** Columns that a person deleted come back at the end. */
function missingHeadingsAdded(columns: readonly string[]): readonly string[] {
  return [...columns, ...HEADINGS.filter((heading) => !columns.includes(heading))];
}

function freeTableName(snapshot: WorkbookSnapshot): string {
  const taken = new Set([
    ...snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    ...snapshot.names.map(({ name }) => name.toLowerCase()),
  ]);
  let name = INDICATOR_TABLE;
  for (let count = 1; taken.has(name.toLowerCase()); count++) {
    name = `${INDICATOR_TABLE}_CCHC${count === 1 ? '' : String(count)}`;
  }
  return name;
}
