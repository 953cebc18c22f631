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

export interface WildOptions {
  readonly firstSeed: number;
  readonly seconds: number;
  /** The name of one trial, to keep to it. */
  readonly only?: string | undefined;
  /** Told before each trial, so that whoever watches knows which one never ended. */
  readonly onTrial: (place: number, seed: number) => void;
}

/** By the place that `onTrial` tells. */
export const TRIAL_NAMES: readonly string[] = Object.keys(TRIALS);

const MOST_BREACHES = 20;

export function wildRun({ firstSeed, seconds, only, onTrial }: WildOptions): WildRun {
  const made: Record<string, number> = {};
  const breaches: Breach[] = [];
  let slowest = { trial: '', seed: 0, milliseconds: 0 };
  let peak = 0;
  const end = performance.now() + seconds * 1000;
  for (let seed = firstSeed; performance.now() < end && breaches.length < MOST_BREACHES; seed++) {
    for (const [name, trial] of Object.entries(TRIALS)) {
      if (only !== undefined && name !== only) continue;
      onTrial(TRIAL_NAMES.indexOf(name), seed);
      const start = performance.now();
      const problem = breach(trial, new Chance(seed));
      const milliseconds = performance.now() - start;
      made[name] = (made[name] ?? 0) + 1;
      if (milliseconds > slowest.milliseconds) slowest = { trial: name, seed, milliseconds };
      if (problem !== null) breaches.push({ trial: name, seed, said: told(problem) });
    }
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { made, breaches, slowest, peakMegabytes: Math.round(peak / 1e6) };
}

function told(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}
