/** A row of a file that came back, as far as it matters: which task it means and what was filled in. */
import type { GridCell, SheetRow } from '../../domain/grid';
import type { FixedField, HandedOut, ReportedField } from '../hand-out';
import type { CellOrigin, LeftCell, TakenFile } from './consolidation';

export interface ReportedCell {
  readonly field: ReportedField;
  readonly cell: GridCell;
  readonly from: CellOrigin;
}

export interface ReportedRow {
  readonly row: SheetRow;
  readonly id: string;
  /** Fingerprint of the task's wording in the plan. */
  readonly mark: string;
  readonly section: string;
  readonly number: string;
  readonly task: string;
  readonly activity: string;
  readonly milestone: string;
  readonly lead: string;
  /** Cells that hold something. */
  readonly cells: readonly ReportedCell[];
  /** What the row says of what it must leave alone; a day as "2026-06-15". */
  readonly fixed: readonly {
    readonly field: FixedField;
    readonly value: string;
    readonly from: CellOrigin;
  }[];
  /** What the cells held when the sheet went out; null where that is unknown. */
  readonly handedOut: HandedOut | null;
  /** Where a cell of this column stands in the row, filled or not; null where the file lacks the column. */
  originOf(field: ReportedField): CellOrigin | null;
  /** The appendix's own note as the row has it, where it may hold a report; null elsewhere. */
  readonly note: ReportedCell | null;
}

export interface ReportedFile {
  readonly kind: TakenFile['kind'];
  readonly unit: string | null;
  readonly date1904: boolean;
  readonly rows: readonly ReportedRow[];
  /** Cells that stand where nothing can be taken from. */
  readonly left: readonly LeftCell[];
}
