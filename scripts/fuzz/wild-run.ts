/** Trial after trial until the time is up; what broke the law, by the seed that finds it again. */
import { Chance } from './chance';
import { breach, TRIALS } from './trials';

export interface Breach {
  readonly trial: string;
  readonly seed: number;
  readonly said: string;
}

export interface WildRun {
  /** Trials made, by name. */
  readonly made: Readonly<Record<string, number>>;
  readonly breaches: readonly Breach[];
  readonly slowest: { readonly trial: string; readonly seed: number; readonly milliseconds: number };
  readonly peakMegabytes: number;
}

const MOST_BREACHES = 20;
/** Longer than this for one small input counts as never ending. */
const LONGEST = 10_000;

export function wildRun(firstSeed: number, seconds: number, only?: string): WildRun {
  const trials = Object.entries(TRIALS).filter(([name]) => only === undefined || name === only);
  const made: Record<string, number> = {};
  const breaches: Breach[] = [];
  let slowest = { trial: '', seed: 0, milliseconds: 0 };
  let peak = 0;
  const end = performance.now() + seconds * 1000;
  for (let seed = firstSeed; performance.now() < end && breaches.length < MOST_BREACHES; seed++) {
    for (const [name, trial] of trials) {
      const start = performance.now();
      const problem = breach(trial, new Chance(seed));
      const milliseconds = performance.now() - start;
      made[name] = (made[name] ?? 0) + 1;
      if (milliseconds > slowest.milliseconds) slowest = { trial: name, seed, milliseconds };
      if (problem !== null) breaches.push({ trial: name, seed, said: told(problem) });
      else if (milliseconds > LONGEST) breaches.push({ trial: name, seed, said: 'took too long' });
    }
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { made, breaches, slowest, peakMegabytes: Math.round(peak / 1e6) };
}

function told(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}
