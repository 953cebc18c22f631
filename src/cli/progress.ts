/** Progress of long work, on one line of stderr that is taken away at the end. */
import type { Say } from './problem';
import type { World } from './world';

export interface Progress {
  readonly report: (share: number) => void;
  finish(): Promise<void>;
}

/** Silent where nobody watches, unless `wanted`. Written at most once a percent. */
export function progressOn(world: World, say: Say, wanted: boolean): Progress {
  if (!world.watched && !wanted) return { report: () => undefined, finish: () => Promise.resolve() };
  let shown = -1;
  let writing = Promise.resolve();
  const lead = world.watched ? '\r\u001b[K' : '';
  const end = world.watched ? '' : '\n';
  return {
    report(share) {
      const percent = Math.floor(share * 100);
      if (percent === shown) return;
      shown = percent;
      const line = lead + say.progress({ percent }) + end;
      writing = writing.then(() => world.err.write(line));
    },
    async finish() {
      await writing;
      if (world.watched && shown >= 0) await world.err.write(lead);
    },
  };
}
