/** A header band: the rows that head a table, and its columns. */
import type { HeaderColumn } from './header-columns';

export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** A row "(1) (2) (3)" under the headings, where there is one; it lies inside top..bottom. */
  readonly numberingRow: number | null;
}
