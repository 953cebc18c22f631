/** Rows whose cells are read as running text; titles and places to fill in are spaced and marked in other ways. */
import type { RowRole } from '../tables';

export const ROWS_WITH_TEXT: ReadonlySet<RowRole> = new Set<RowRole>([
  'task',
  'indicator',
  'continuation',
  'section',
  'sub-section',
  'group',
]);
