/**
 * A sheet that holds text but no table of tasks or indicators.
 */
import { noticedInReading } from '../noticed-in-reading';

export const sheetWithoutTable = noticedInReading({
  id: 'sheet-without-table',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
});
