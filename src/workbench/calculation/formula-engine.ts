/** What the workbench asks of a formula engine: what the formulas of a workbook come to. */
import type { WorkbookSnapshot } from '../../workbook';

/** A cell by sheet, row and column, from 1. */
export type CellKey = string;

export const cellKey = (sheet: string, row: number, column: number): CellKey =>
  `${String(row)}:${String(column)}:${sheet}`;

export interface FormulaResult {
  /** An error is its text: "#DIV/0!". */
  readonly value: string | number | boolean;
}

export interface FormulaEngine {
  /** Works out the formulas in the cells of `wanted`; all others count as the values they show. */
  calculate(
    snapshot: WorkbookSnapshot,
    wanted: ReadonlySet<CellKey>,
  ): Promise<ReadonlyMap<CellKey, FormulaResult>>;
}
