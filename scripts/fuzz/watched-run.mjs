/**
 * Wild trials in a thread of their own, watched from outside: a trial that never ends is a finding like any other,
 * and the run goes on behind it.
 */
import { clearInterval, setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';

/** Milliseconds; for one small input longer than this counts as never ending. */
const LONGEST = 20_000;
const LOOK = 250;
/** Places on the board that the thread writes on: which trial, its seed, how many were begun. */
const [TRIAL, SEED, BEGUN] = [0, 1, 2];

const IN_THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { bundle, board, ...options } = workerData;
const marks = new Int32Array(board);
const onTrial = (trial, seed) => {
  marks[${TRIAL}] = trial;
  marks[${SEED}] = seed;
  Atomics.add(marks, ${BEGUN}, 1);
};
parentPort.postMessage(require(bundle).wildRun({ ...options, onTrial }));
`;

/**
 * All runs until the time is up, as one.
 * @param {{ bundle: string, names: readonly string[], firstSeed: number, seconds: number, only?: string }} options
 */
export async function watchedRun({ bundle, names, firstSeed, seconds, only }) {
  const total = {
    made: {},
    breaches: [],
    slowest: { milliseconds: 0 },
    peakMegabytes: 0,
    nextSeed: firstSeed,
  };
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const left = (end - Date.now()) / 1000;
    const { run, hung, died } = await oneRun({ bundle, firstSeed: total.nextSeed, seconds: left, only });
    if (run) return merged(total, run);
    const { trial, seed } = hung ?? died;
    total.breaches.push({
      trial: names[trial],
      seed,
      said: died?.said ?? `not done after ${LONGEST / 1000} s`,
    });
    total.nextSeed = seed + 1;
    if (total.breaches.length >= 20) break;
  }
  return total;
}

function oneRun(options) {
  const board = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
  const marks = new Int32Array(board);
  const worker = new Worker(IN_THREAD, { eval: true, workerData: { ...options, board } });
  const at = () => ({ trial: marks[TRIAL], seed: marks[SEED] });
  return new Promise((resolve) => {
    let [begun, since] = [0, Date.now()];
    const watch = setInterval(() => {
      const now = Atomics.load(marks, BEGUN);
      if (now !== begun) [begun, since] = [now, Date.now()];
      else if (now > 0 && Date.now() - since > LONGEST) settle({ hung: at() });
    }, LOOK);
    const settle = (outcome) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(outcome));
    };
    worker.on('message', (run) => settle({ run }));
    worker.on('error', (problem) => settle({ died: { ...at(), said: String(problem.stack ?? problem) } }));
  });
}

function merged(total, { made, breaches, slowest, peakMegabytes }) {
  return {
    made,
    breaches: [...total.breaches, ...breaches],
    slowest,
    peakMegabytes: Math.max(peakMegabytes, total.peakMegabytes),
  };
}
