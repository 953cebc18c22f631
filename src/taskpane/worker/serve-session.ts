/** The page's side of the desk's worker: answers it from the session over Excel. */
import type { ChangeSet, WorkbookSnapshot } from '../../workbook';
import type { SnapshotOptions, WorkbookSession, WorkOptions } from '../../workflow';
import { serve } from './link';
import type { Channel } from './link';
import type { SessionEvent, SessionMethods, SessionStanding } from './session-service';

export function serveSession(channel: Channel, session: WorkbookSession): void {
  let latest: WorkbookSnapshot | null = null;
  const standing = (): SessionStanding => ({
    workbookName: session.workbookName,
    history: session.history(),
  });
  const send = serve<SessionMethods>(channel, {
    standing: () => Promise.resolve(standing()),
    async snapshot([sheets], work) {
      latest = await session.snapshot(snapshotOptions(sheets, work));
      return {
        frame: { ...latest, sheets: latest.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
        rows: latest.sheets.map(({ rows }) => rows.length),
        standing: standing(),
      };
    },
    rows: ([place, from, count]) =>
      Promise.resolve(latest?.sheets[place]?.rows.slice(from, from + count) ?? []),
    async apply([text], work) {
      const applied = await session.apply(JSON.parse(text) as ChangeSet, work);
      return { applied, standing: standing() };
    },
    async undo([id]) {
      await session.undo(id);
      return standing();
    },
    select: ([sheet, at]) => session.select(sheet, at),
    selection: () => session.selection(),
  });
  const tell = (event: SessionEvent): void => send(event);
  session.onSelectionChanged((place) => tell({ kind: 'selection', place }));
  session.onEdited((place) => tell({ kind: 'edited', place }));
}

function snapshotOptions(sheets: readonly string[] | null, work: WorkOptions): SnapshotOptions {
  return sheets === null ? work : { ...work, sheets };
}
