/**
 * Cells beside the tables of a sheet: nobody reads them, so they are told of.
 */
import { noticedInReading } from '../noticed-in-reading';

export const cellsOutsideTables = noticedInReading({
  id: 'cells-outside-tables',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
});
