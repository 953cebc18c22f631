/** English twins of what is said about task sheets; the sheets themselves are always Vietnamese. */
import { handOut as vi } from '../vi/hand-out';

export const handOut: typeof vi = {
  sheet: vi.sheet,
  why: {
    rows: 'Say where the task stands in the plan',
    slip: 'Write the unit, the month reported on and the send-by day on the sheet',
    locks: 'Lock all cells but those of the progress that the unit fills in',
  },
};
