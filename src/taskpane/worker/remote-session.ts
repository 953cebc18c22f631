/** The session as the desk's worker sees it, while Excel is in the page. */
import type { GridRow } from '../../domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { Selection, SnapshotOptions, WorkbookSession } from '../../workflow';
import type { Remote } from './link';
import type { SessionEvent, SessionMethods, SessionStanding } from './session-service';

/** Rows fetched at a time: a few milliseconds of the page's time. */
const ROWS_A_TIME = 400;

/** Asks the page once how things stand; from then on every answer tells. */
export async function remoteSession(remote: Remote<SessionMethods, SessionEvent>): Promise<WorkbookSession> {
  let standing: SessionStanding = await remote.call('standing', []);
  const listeners = { selection: new Set<Listener>(), edited: new Set<Listener>() };
  remote.onEvent(({ kind, place }) => {
    for (const listener of listeners[kind]) listener(place);
  });
  const listen = (kind: SessionEvent['kind'], listener: Listener): (() => void) => {
    listeners[kind].add(listener);
    return () => listeners[kind].delete(listener);
  };
  return {
    host: 'excel',
    get workbookName() {
      return standing.workbookName;
    },
    snapshot,
    async apply(changeSet, how = {}) {
      const done = await remote.call('apply', [JSON.stringify(changeSet)], how);
      standing = done.standing;
      return done.applied;
    },
    history: () => standing.history,
    async undo(id) {
      standing = await remote.call('undo', [id]);
    },
    select: (sheet, at) => remote.call('select', [sheet, at]),
    selection: () => remote.call('selection', []),
    onSelectionChanged: (listener) => listen('selection', listener),
    onEdited: (listener) => listen('edited', listener),
  };

  async function snapshot(how: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
    const read = await remote.call('snapshot', [how.sheets ?? null], how);
    standing = read.standing;
    const sheets: SheetSnapshot[] = [];
    for (const [place, sheet] of read.frame.sheets.entries()) {
      const rows: GridRow[] = [];
      for (let from = 0; from < (read.rows[place] ?? 0); from += ROWS_A_TIME)
        rows.push(...(await remote.call('rows', [place, from, ROWS_A_TIME])));
      sheets.push({ ...sheet, rows });
    }
    return { ...read.frame, sheets };
  }
}

type Listener = (place: Selection) => void;
