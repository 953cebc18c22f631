/** The world of a real process: its streams and the clock. */
import type { CivilDate } from '../domain/dates';
import { parseCivilDate } from '../domain/dates';
import type { Sink, World } from './world';

const VIETNAM_OFFSET_HOURS = 7;

export function processWorld(): World {
  return {
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    watched: process.stderr.isTTY,
    typedInput: process.stdin.isTTY,
    readInput,
    today,
    now: () => Date.now(),
  };
}

/** A reader that went away (`cchc … | head`) is no fault: there is nobody left to tell. */
function sinkOf(stream: NodeJS.WriteStream): Sink {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    process.exit(problem.code === 'EPIPE' ? 0 : 3);
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, () => {
          resolve();
        });
      }),
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function today(): CivilDate {
  const inVietnam = new Date(Date.now() + VIETNAM_OFFSET_HOURS * 3_600_000);
  const date = parseCivilDate(inVietnam.toISOString().slice(0, 10));
  if (!date) throw new RangeError('the clock of this machine shows no date');
  return date;
}
