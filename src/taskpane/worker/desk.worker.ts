/** The worker in which the pane thinks about Excel's workbook: reading and checking leave the page free. */
import type { CivilDate } from '../../domain/dates';
import type { Desk } from '../desk';
import { makeFileBytes, readFileBytes } from '../entry-files';
import { LocalDesk, recordedSession } from '../recorded-desk';
import type { ToldToWorker } from './desk-in-worker';
import { deskService } from './desk-service';
import { connect, serve } from './link';
import type { Channel } from './link';
import { remoteSession } from './remote-session';
import type { SessionEvent, SessionMethods } from './session-service';

let day: CivilDate | null = null;

addEventListener('message', ({ data }: MessageEvent<ToldToWorker>) => {
  // The desk's own questions come by the same way and carry no day.
  if ('today' in data) day = data.today;
  if (data.kind === 'begin') void begin(data.session, data.today);
});

async function begin(port: MessagePort, first: CivilDate): Promise<void> {
  const today = (): CivilDate => day ?? first;
  port.start();
  const session = await remoteSession(connect<SessionMethods, SessionEvent>(port));
  const desk: Desk = new LocalDesk(recordedSession(session, today), today, readFileBytes, makeFileBytes);
  const send = serve(
    self as unknown as Channel,
    deskService(() => desk),
  );
  send('ready');
}
