/** Full collections are put off while a large file is read, and left to the engine again whatever comes of it. */
import { collectingLate } from '../../src/cli/late-collection';

const set: string[] = [];

jest.mock('node:v8', () => ({
  ...jest.requireActual<object>('node:v8'),
  setFlagsFromString: (flag: string) => set.push(flag),
}));

const MEGABYTE = 1024 * 1024;

beforeEach(() => {
  set.length = 0;
});

test('of a large file, for as long as it is read', async () => {
  const seen = await collectingLate(4 * MEGABYTE, () => Promise.resolve([...set]));
  expect(seen).toEqual(['--heap-growing-percent=2000']);
  expect(set).toEqual(['--heap-growing-percent=2000', '--heap-growing-percent=0']);
});

test('a file that cannot be read leaves nothing behind', async () => {
  const failing = collectingLate(4 * MEGABYTE, () => Promise.reject(new Error('damaged')));
  await expect(failing).rejects.toThrow('damaged');
  expect(set.at(-1)).toBe('--heap-growing-percent=0');
});

test.each([1000, 100 * MEGABYTE])('a file of %i bytes is read as ever', async (bytes) => {
  expect(await collectingLate(bytes, () => Promise.resolve('read'))).toBe('read');
  expect(set).toEqual([]);
});
