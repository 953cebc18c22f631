/**
 * A session that keeps the record: each command that changes the workbook leaves a row in "NhatKy", within its
 * own change set. What a person types in cells goes past it.
 *
 * A command reads the workbook before it changes it; that reading serves here too, so that nothing is read twice.
 */
import type { ChangeSet, WorkbookSnapshot } from '../../workbook';
import type { WorkbookSession } from '../session';
import { withJournal, type Moment } from './journal';

export function journalingSession(session: WorkbookSession, now: () => Moment): WorkbookSession {
  let latest: WorkbookSnapshot | null = null;
  const forget = (): void => {
    latest = null;
  };
  session.onEdited(forget);
  /** The row of one command must stand before the next is written. */
  let turn: Promise<unknown> = Promise.resolve();
  return {
    get host() {
      return session.host;
    },
    get workbookName() {
      return session.workbookName;
    },
    snapshot: async (options) => {
      const snapshot = await session.snapshot(options);
      // A reading of some sheets only says nothing of the others.
      if (options?.sheets === undefined) latest = snapshot;
      return snapshot;
    },
    apply: (changeSet: ChangeSet, options) => {
      const applied = turn.then(async () => {
        const snapshot = latest ?? (await session.snapshot(signalOf(options)));
        latest = null;
        return session.apply(withJournal(snapshot, changeSet, now()), options);
      });
      turn = applied.catch(() => undefined);
      return applied;
    },
    history: () => session.history(),
    undo: async (id) => {
      latest = null;
      await session.undo(id);
    },
    select: (sheet, at) => session.select(sheet, at),
    selection: () => session.selection(),
    onSelectionChanged: (listener) => session.onSelectionChanged(listener),
    onEdited: (listener) => session.onEdited(listener),
  };
}

function signalOf(options: { readonly signal?: AbortSignal } | undefined) {
  return options?.signal ? { signal: options.signal } : {};
}
