/** What the sheet of tasks shows: its rows with their states on a day, and how wide their columns are. */
import type { CivilDate } from '../../domain/dates';
import type { StateOnDay } from '../../domain/plan';
import type { ComposedRow } from './compose-rows';

export interface TaskSheetContent {
  readonly rows: readonly ComposedRow[];
  /** The state of each row on `day`. */
  readonly states: readonly StateOnDay[];
  readonly day: CivilDate;
  readonly year: number | null;
  /** Width of each column in characters; null for those that stay hidden. */
  readonly widths: readonly (number | null)[];
  readonly date1904: boolean;
}
