/**
 * Wild input of fixed seeds: a result, or a fault with a sentence, and nothing else. `npm run fuzz` goes on from
 * here with other seeds.
 */
import { readDeadline } from '../../src/domain/deadlines';
import { WorkbookFault } from '../../src/workbook';
import { Chance } from '../../scripts/fuzz/chance';
import { breach, TRIALS } from '../../scripts/fuzz/trials';

/** Trials cost differently; all together take a few seconds. */
const SEEDS: Readonly<Record<string, number>> = {
  'bytes of a file': 60,
  'parts of a file': 60,
  grids: 150,
  deadlines: 1500,
  'settings and memory': 10,
};

test.each(Object.entries(TRIALS))('wild %s give a result or a sentence', (name, trial) => {
  const breaches: { seed: number; problem: unknown }[] = [];
  for (let seed = 1; seed <= (SEEDS[name] ?? 0); seed++) {
    const problem = breach(trial, new Chance(seed));
    if (problem !== null) breaches.push({ seed, problem });
  }
  expect(SEEDS[name]).toBeGreaterThan(0);
  expect(breaches).toEqual([]);
});

test('after the last day of the calendar there is no day to begin on', () => {
  expect(readDeadline('Sau ngày 31/12/9999', { year: 2026 })).toMatchObject({ start: null, due: null });
  expect(readDeadline('Sau năm', { year: 9999 })).toMatchObject({ due: null });
});

test('an error of ours is told from a fault that has its sentence', () => {
  const slip = new TypeError('x is undefined');
  const throwing = (problem: Error) => (): void => {
    throw problem;
  };
  expect(breach(throwing(slip), new Chance(1))).toBe(slip);
  expect(breach(throwing(new WorkbookFault('file-empty')), new Chance(1))).toBeNull();
});

test('the same seed gives the same numbers', () => {
  const numbers = (seed: number): number[] => {
    const chance = new Chance(seed);
    return chance.list(20, 20, () => chance.whole(0, 1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
});
