/** What decides the role of a row, and the decision. */
import type { GridView, ViewRow } from '../grid-view';
import type { HeaderBand } from '../headers/band';
import type { Reason, RowReading, RowRole, TableKind } from '../recognized';
import type { OpenRow } from './continuation';
import type { FactColumns, RowFacts } from './row-facts';

export interface RowDecision {
  readonly role: RowRole;
  readonly reason: Reason;
  readonly confidence: number;
  readonly alternatives?: RowReading['alternatives'];
}

/** What the rows below a table's last task are. */
export type Tail = 'note' | 'legend';

export interface TableRows {
  readonly view: GridView;
  readonly band: HeaderBand;
  readonly kind: TableKind;
  readonly columns: FactColumns;
  readonly deadlineColumn: number | null;
  readonly valueColumn: number | null;
  readonly rows: readonly ViewRow[];
  readonly corrected: ReadonlyMap<number, RowRole>;
  /** The last row of the table this one goes on from. */
  readonly openAtStart: OpenRow | null;
}

/** What the decisions about a row may look at. */
export interface RowContext {
  readonly table: TableRows;
  readonly facts: readonly RowFacts[];
  readonly index: number;
  /** Rows from here on hold no numbered, filled row any more. */
  readonly lastSolid: number;
  /** The row that opens a report's prose below the table; the number of rows where none does. */
  readonly prose: number;
  readonly afterRepeatedHeader: boolean;
  readonly open: OpenRow | null;
  readonly tail: Tail | null;
  readonly isHeader: readonly boolean[];
  readonly hasSections: boolean;
  /** Rows with one text and no number right over numbered rows. */
  readonly soleHeads: ReadonlySet<number>;
}
