/**
 * One queue for all that is asked of the workbook: calls run one after another in the order they were made,
 * and one that fails does not hold up the next.
 */
export interface WorkQueue {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** True while something runs or waits. */
  readonly busy: boolean;
}

export function workQueue(): WorkQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run(work) {
      waiting++;
      const result = last.then(work).finally(() => {
        waiting--;
      });
      last = result.catch(() => undefined);
      return result;
    },
    get busy() {
      return waiting > 0;
    },
  };
}
