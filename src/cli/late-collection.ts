/**
 * While a large appendix is read and recognised nearly everything that is made stays, and the engine's full rounds of
 * collecting garbage find none: they cost a tenth of the time. The next one is put off until the heap is many times
 * what it was at the last, which a file of this size does not reach.
 */
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/** A smaller file is read before the first full round. */
const SMALLEST_BYTES = 1024 * 1024;
/** What a larger one fills is worth looking through. */
const LARGEST_BYTES = 10 * 1024 * 1024;
/** How many percent the heap may grow before it is looked through; 0 leaves that to the engine. */
const GROWTH = 2000;

/** Does `work`, which reads a file of so many bytes, with full collections put off. */
export async function collectingLate<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
  // The engine's settings are those of all threads.
  if (!isMainThread || bytes < SMALLEST_BYTES || bytes > LARGEST_BYTES) return work();
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
  try {
    return await work();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
