/** Applies changes to a workbook and opens what was saved, as a second reader would. */
import type { CellContent, Change, ChangeSet, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { cellAddress } from '../../src/domain/grid';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { requireSound } from './check-xlsx';

/** A change without its reason. */
export type BareChange = Change extends infer One ? (One extends Change ? Omit<One, 'why'> : never) : never;

export function changeSet(...changes: readonly BareChange[]): ChangeSet {
  return { command: 'test', changes: changes.map((change) => ({ why: 'test', ...change })) };
}

export interface Written {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: XlsxWorkbook;
}

/** Saves and opens again; the file must be well built. */
export function saved(workbook: XlsxWorkbook): Written {
  const bytes = workbook.save();
  requireSound(bytes);
  const reopened = openWorkbook(bytes);
  return { bytes, snapshot: reopened.snapshot(), workbook: reopened };
}

/** A workbook with one sheet "Kế hoạch" after these changes. */
export function written(...changes: readonly BareChange[]): Written {
  const workbook = blankWorkbook({ sheets: ['Kế hoạch'] });
  workbook.apply(changeSet(...changes));
  return saved(workbook);
}

export function sheetOf(snapshot: WorkbookSnapshot, name = 'Kế hoạch'): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Values by address: `{ A1: 'Stt', B2: 7 }`; a formula cell gives "=formula → value". */
export function cellsOf(sheet: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { row, cells: rowCells } of sheet.rows) {
    for (const { column, value, formula } of rowCells) {
      cells[cellAddress({ row, column })] =
        formula === undefined ? value : `=${formula} → ${JSON.stringify(value)}`;
    }
  }
  return cells;
}

export const text = (content: string): CellContent => ({ kind: 'text', text: content });
export const number = (content: number): CellContent => ({ kind: 'number', number: content });
export const formula = (content: string, cached = 0): CellContent => ({
  kind: 'formula',
  formula: content,
  cached: { kind: 'number', number: cached },
});
export const blank: CellContent = { kind: 'blank' };
export const keep: CellContent = { kind: 'keep' };

/** The id of the fault that `run` throws; undefined where it throws none. */
export function faultOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error && 'id' in error ? String(error.id) : String(error);
  }
}
