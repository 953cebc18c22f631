/** Whose turn it is: two threads read the files of one list, each file once, and neither gets far ahead. */

/**
 * Files read and not yet taken in: as many as are read while a large office's workbook is opened. Of each, some tens
 * of kilobytes wait.
 */
const MOST_WAITING = 896;

/** Places in the shared memory: the files begun, and those taken in. */
const BEGUN = 0;
const TAKEN = 1;

export class TurnsToRead {
  private readonly counts: Int32Array;

  constructor(
    private readonly files: number,
    /** The memory of the other thread's turns. */
    readonly shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.counts = new Int32Array(shared);
  }

  /** The next file nobody has begun, null where none is left; waits until there is room for it. */
  next(): number | null {
    for (;;) {
      const taken = Atomics.load(this.counts, TAKEN);
      if (this.isFull(taken)) Atomics.wait(this.counts, TAKEN, taken);
      else return this.begin();
    }
  }

  /** The same without waiting: null also where there is no room. */
  nextNow(): number | null {
    return this.isFull(Atomics.load(this.counts, TAKEN)) ? null : this.begin();
  }

  /** So many of the first files are taken in. */
  taken(files: number): void {
    Atomics.store(this.counts, TAKEN, files);
    Atomics.notify(this.counts, TAKEN);
  }

  private isFull(taken: number): boolean {
    const begun = Atomics.load(this.counts, BEGUN);
    return begun < this.files && begun - taken >= MOST_WAITING;
  }

  private begin(): number | null {
    const at = Atomics.add(this.counts, BEGUN, 1);
    return at < this.files ? at : null;
  }
}
