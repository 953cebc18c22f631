/**
 * Long work in short steps: the same generator runs at one go in Node and in slices between which the
 * screen lives in a browser. Each step yields how much of the work is done, from 0 to 1.
 */
import { WorkbookFault } from '../workbook';

export type Steps<Result> = Generator<number, Result, undefined>;

export interface SliceOptions {
  /** Lets the screen breathe; resolves when work may go on. */
  readonly pause: () => Promise<void>;
  /** Stops the work with the fault `cancelled`. */
  readonly signal?: AbortSignal;
  /** Called after each slice with the share done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Work goes on this long, in milliseconds, before it pauses; a step may overrun it by some. */
const SLICE = 16;

export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export async function runInSlices<Result>(steps: Steps<Result>, options: SliceOptions): Promise<Result> {
  let sliceEnds = performance.now() + SLICE;
  for (;;) {
    if (options.signal?.aborted === true) {
      throw new WorkbookFault('cancelled');
    }
    const step = steps.next();
    if (step.done === true) {
      options.onProgress?.(1);
      return step.value;
    }
    if (performance.now() < sliceEnds) continue;
    options.onProgress?.(step.value);
    await options.pause();
    sliceEnds = performance.now() + SLICE;
  }
}
