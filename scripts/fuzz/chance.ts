/**
 * Chance that can be thrown again: the same seed gives the same numbers, so that what was found once is found
 * again. The generator is Mulberry32.
 */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 up to 1, without 1. */
  part(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both among them. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.part() * (most - least + 1));
  }

  happens(share: number): boolean {
    return this.part() < share;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  /** `least` to `most` items. */
  list<Item>(least: number, most: number, make: () => Item): Item[] {
    return Array.from({ length: this.whole(least, most) }, make);
  }
}
