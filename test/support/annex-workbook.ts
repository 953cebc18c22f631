/** Workbooks with a plan and an annex, made and filled as people do. */
import { readPeriodCode } from '../../src/domain/annex';
import type { CivilDate } from '../../src/domain/dates';
import type { CellPosition, GridCell } from '../../src/domain/grid';
import type { CellContent, WorkbookSnapshot } from '../../src/workbook';
import { generateAnnex, type AnnexOptions, type AnnexResult } from '../../src/workflow';
import type { XlsxWorkbook } from '../../src/xlsx';
import { changeSet } from './written-workbook';

export const TODAY = '2025-06-10' as CivilDate;

/** Makes the annex of a period ("2025-H1") and applies the changes. */
export function withAnnex(
  workbook: XlsxWorkbook,
  code: string,
  options: Partial<AnnexOptions> = {},
): AnnexResult {
  const period = readPeriodCode(code);
  if (!period) throw new Error(`No period ${code}`);
  const result = generateAnnex(workbook.snapshot(), { period, asOf: TODAY, ...options });
  workbook.apply(result.changeSet);
  return result;
}

/** Where the figure of a line stands: "1.1.2", "Biểu mẫu 3/2.4". */
export function placeOf(
  result: AnnexResult,
  ref: string,
): { sheet: string; at: CellPosition; note: CellPosition | null } {
  const line = result.lines.find(({ asked }) => asked.code === ref);
  if (!line) throw new Error(`No line ${ref}`);
  const { sheet, value, note } = line.asked.placed;
  return { sheet, at: value, note };
}

export function cellAt(snapshot: WorkbookSnapshot, sheet: string, at: CellPosition): GridCell | undefined {
  return snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.rows.find(({ row }) => row === at.row)
    ?.cells.find(({ column }) => column === at.column);
}

/** What the figures of an annex show, by line; blank ones left out. */
export function figuresIn(snapshot: WorkbookSnapshot, result: AnnexResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    result.lines.flatMap(({ asked }) => {
      const text = cellAt(snapshot, asked.placed.sheet, asked.placed.value)?.text ?? '';
      return text === '' ? [] : [[asked.code, text]];
    }),
  );
}

/** Types a figure, or a note, into the annex. */
export function typeFigure(
  workbook: XlsxWorkbook,
  result: AnnexResult,
  ref: string,
  content: CellContent,
  into: 'at' | 'note' = 'at',
): void {
  const place = placeOf(result, ref);
  const at = place[into];
  if (at === null) throw new Error(`No note column beside ${ref}`);
  workbook.apply(changeSet({ kind: 'write-block', sheet: place.sheet, at, cells: [[content]] }));
}
