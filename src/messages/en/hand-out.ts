/** English twins of what is said about task sheets; the sheets themselves are always Vietnamese. */
import { s } from './plural';
import { handOut as vi } from '../vi/hand-out';

export const handOut: typeof vi = {
  sheet: vi.sheet,
  said: {
    line: (d) => `  ${String(d.file)}: leads ${String(d.lead)}, takes part in ${String(d.cooperating)}`,
    unassigned: (d) =>
      `  No leading unit can be told (${String(d.lead) === '' ? 'blank' : `“${String(d.lead)}”`}), on nobody’s sheet to lead: ${String(d.id)} ${String(d.task)}`,
    done: (d) =>
      `Made ${String(d.files)} task sheet${s(d.files)} in the folder “${String(d.folder)}”, to be sent back by ${String(d.sendBy)}.`,
    noUnit: (d) =>
      `No unit was recognised among leading and cooperating ones in “${String(d.file)}”, so no task sheet was made. Write unit names into the column Chủ trì.`,
  },
  why: {
    rows: 'Say where the task stands in the plan',
    slip: 'Write the unit, the month reported on and the send-by day on the sheet',
    locks: 'Lock all cells but those of the progress that the unit fills in',
  },
};
