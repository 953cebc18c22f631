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
  'form files': 25,
  'annexes and their memory': 15,
  'settings and memory': 10,
  'reports of units': 40,
};

/** Seeds that once found something: kept for good. */
const PINNED: readonly (readonly [trial: string, seed: number, what: string])[] = [
  ['grids', 223, 'a long text of letters and figures took a pattern of deadlines for ever'],
  ['settings and memory', 752, 'a cycle of a million weeks ran out of the calendar'],
  ['settings and memory', 1511, 'a cycle of a number with fifteen digits did, too'],
];

test.each(Object.entries(TRIALS))('wild %s give a result or a sentence', (name, trial) => {
  const breaches: { seed: number; problem: unknown }[] = [];
  for (let seed = 1; seed <= (SEEDS[name] ?? 0); seed++) {
    const problem = breach(trial, new Chance(seed));
    if (problem !== null) breaches.push({ seed, problem });
  }
  expect(SEEDS[name]).toBeGreaterThan(0);
  expect(breaches).toEqual([]);
});

test.each(PINNED)('wild %s, seed %i: %s', (name, seed) => {
  const trial = TRIALS[name];
  if (!trial) throw new Error(`no trial ${name}`);
  expect(breach(trial, new Chance(seed))).toBeNull();
});

test('a word of any length before a stroke is read at once', () => {
  expect(readDeadline(`2 ${'thang'.repeat(2000)}, ${'a'.repeat(5000)} x`, { year: 2026 }).kind).toBe(
    'unclear',
  );
  expect(readDeadline('Ít nhất 2 tin, bài/tháng', { year: 2026 }).kind).toBe('recurring');
});

test('every kind of input that comes from outside has its trial', () => {
  expect(Object.keys(TRIALS)).toEqual(Object.keys(SEEDS));
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
