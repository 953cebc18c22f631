/** The desk over Excel with its thinking in a worker, so that neither Excel nor the pane waits for it. */
import type { CivilDate } from '../../domain/dates';
import type { WorkbookSession } from '../../workflow';
import type { Desk } from '../desk';
import type { DeskMethods } from './desk-service';
import { connect } from './link';
import type { Remote } from './link';
import { RemoteDesk } from './remote-desk';
import { serveSession } from './serve-session';

/** What the worker is told beside the desk's questions: the way back to the session, and which day it is. */
export type ToldToWorker =
  | { readonly kind: 'begin'; readonly session: MessagePort; readonly today: CivilDate }
  | { readonly kind: 'day'; readonly today: CivilDate };

/** Milliseconds after which a worker that does not answer counts as none. */
const PATIENCE = 10_000;

/** Rejects where this webview starts no worker. */
export async function deskInWorker(session: WorkbookSession, today: () => CivilDate): Promise<Desk> {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { name: 'desk' });
  const remote: Remote<DeskMethods, 'ready'> = connect<DeskMethods, 'ready'>(worker);
  const { port1, port2 } = new MessageChannel();
  port1.start();
  serveSession(port1, session);
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker does not answer.')), PATIENCE);
    worker.onerror = () => reject(new Error('The worker does not start.'));
    remote.onEvent(() => {
      clearTimeout(timer);
      resolve();
    });
    const beginning: ToldToWorker = { kind: 'begin', session: port2, today: today() };
    worker.postMessage(beginning, [port2]);
  });
  // A pane may stay open over midnight.
  const call: typeof remote.call = (method, args, work) => {
    worker.postMessage({ kind: 'day', today: today() } satisfies ToldToWorker);
    return remote.call(method, args, work);
  };
  const desk = new RemoteDesk({ call }, (sheet, at) => session.select(sheet, at));
  session.onSelectionChanged((place) => desk.placed(place));
  session.onEdited((place) => desk.edited(place));
  return desk;
}
