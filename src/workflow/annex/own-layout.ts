/** Sheets that this product laid out for a form: they may be laid out anew, unlike a form sent from above. */
import type { PlacedLine } from '../../domain/annex';
import { cellAddress, column, sheetRow } from '../../domain/grid';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { messages } from '../../messages';
import { cellsOf } from './annex-cells';
import { rememberedForm } from './form-memory';
import { ANNEX_NAMES } from './names';

const TITLE_ROW = sheetRow(2);
/** Its title names the period by a formula; no other sheet has that. */
const PERIOD_ROW = sheetRow(3);
const FIRST = column(1);

export function isOwnLayout(snapshot: WorkbookSnapshot, sheet: string): boolean {
  const cell = cellsOf(snapshot)(sheet, { row: PERIOD_ROW, column: FIRST });
  return cell?.formula?.includes(ANNEX_NAMES.periodTitle) === true;
}

/** Sheets that this product laid out for the form that comes with it; none where the office has one of its own. */
export function builtInFormSheets(
  snapshot: WorkbookSnapshot,
  { tables }: RecognizedWorkbook,
): ReadonlySet<string> {
  const sheets = new Set(tables.filter(({ kind }) => kind === 'annex').map(({ sheet }) => sheet));
  if (sheets.size === 0 || rememberedForm(snapshot)) return new Set();
  return new Set([...sheets].filter((sheet) => isOwnLayout(snapshot, sheet)));
}

/** The title of the part that stands there, without number, period and days; null on other sheets. */
export function ownTitle(snapshot: WorkbookSnapshot, sheet: string): string | null {
  if (!isOwnLayout(snapshot, sheet)) return null;
  return cellsOf(snapshot)(sheet, { row: TITLE_ROW, column: FIRST })?.text ?? '';
}

/**
 * Empties a sheet of our own layout, so that it can be laid out anew. Our notes on cells that take no figure
 * any more go; those on the figures of `lines` are put right with the figures.
 */
export function emptied(
  snapshot: WorkbookSnapshot,
  name: string,
  lines: readonly PlacedLine[],
): readonly Change[] {
  const { why, counts } = messages('vi').annex;
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet?.usedRange) return [];
  const figures = new Set(lines.map(({ value }) => cellAddress(value)));
  const stale = sheet.notes.filter(
    ({ text, ...at }) => text.includes(counts.opening) && !figures.has(cellAddress(at)),
  );
  const range = { ...sheet.usedRange, top: sheetRow(1), left: FIRST };
  return [
    ...stale.map(({ row, column: at }): Change => ({
      kind: 'note',
      why: why.newSheet,
      sheet: name,
      at: { row, column: at },
      text: null,
    })),
    { kind: 'clear', why: why.newSheet, sheet: name, range, what: 'all' },
    {
      kind: 'row-heights',
      why: why.newSheet,
      sheet: name,
      heights: [{ from: range.top, to: range.bottom, height: null }],
    },
  ];
}
