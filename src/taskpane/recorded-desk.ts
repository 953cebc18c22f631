/** The desk with its record: every command that changes the workbook leaves a row in it, by this machine's clock. */
import type { CivilDate } from '../domain/dates';
import { journalingSession, type WorkbookSession } from '../workflow';

export { LocalDesk } from './local-desk';

/** `today` gives the day, so that a workbench set to another day records that one. */
export function recordedSession(session: WorkbookSession, today: () => CivilDate): WorkbookSession {
  return journalingSession(session, () => {
    const now = new Date();
    return { day: today(), minute: now.getHours() * 60 + now.getMinutes() };
  });
}
