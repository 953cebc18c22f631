/**
 * Words of texts and what is known of each, found without cutting the word out of its text: a large plan has
 * millions of words and a few thousand different ones.
 */

const FIRST_WORDS = 4096;
const FIRST_LETTERS = 32_768;

/** A text's codes, to read them again and again: a text cut from a large one is slow to read by itself. */
export class TextCodes {
  codes = new Uint16Array(1024);

  /** Gives how many there are; `codes` holds them until the next text. */
  take(text: string): number {
    const { length } = text;
    if (length > this.codes.length) this.codes = new Uint16Array(length * 2);
    const { codes } = this;
    for (let index = 0; index < length; index++) codes[index] = text.charCodeAt(index);
    return length;
  }
}

export class WordTable<Known> {
  private known: Known[] = [];
  private ends: number[] = [];
  /** Letters of all words one after the other. */
  private letters = new Uint16Array(FIRST_LETTERS);
  /** Place of a word in the lists, counted from 1; 0 where nothing stands. */
  private places = new Uint32Array(FIRST_WORDS * 2);

  /** `read` is asked once a word; with `most` words the table begins anew. */
  constructor(
    private readonly read: (word: string) => Known,
    private readonly most: number,
  ) {}

  /** What is known of the word between two places; `hash` is `hashStep` taken over its letters from 0. */
  at(codes: Uint16Array, start: number, end: number, hash: number): Known {
    const last = this.places.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const place = this.places[slot] ?? 0;
      if (place === 0) return this.add(codes.subarray(start, end), slot);
      if (this.stands(place - 1, codes, start, end)) return this.known[place - 1] as Known;
      slot = (slot + 1) & last;
    }
  }

  private stands(word: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    const from = word === 0 ? 0 : (this.ends[word - 1] ?? 0);
    if ((this.ends[word] ?? 0) - from !== end - start) return false;
    for (let at = start, own = from; at < end; at++, own++) if (codes[at] !== letters[own]) return false;
    return true;
  }

  private add(codes: Uint16Array, slot: number): Known {
    const known = this.read(String.fromCharCode(...codes));
    if (this.known.length >= this.most) this.clear();
    const from = this.ends.at(-1) ?? 0;
    const end = from + codes.length;
    if (end > this.letters.length) {
      const more = new Uint16Array(end * 2);
      more.set(this.letters);
      this.letters = more;
    }
    this.letters.set(codes, from);
    this.ends.push(end);
    this.known.push(known);
    this.places[slot] = this.known.length;
    if (this.known.length * 2 > this.places.length) this.spread();
    return known;
  }

  private clear(): void {
    this.known = [];
    this.ends = [];
    this.places.fill(0);
  }

  /** Twice the room, every word at its new slot. */
  private spread(): void {
    const last = this.places.length * 2 - 1;
    this.places = new Uint32Array(last + 1);
    let start = 0;
    this.ends.forEach((end, word) => {
      let hash = 0;
      for (let at = start; at < end; at++) hash = hashStep(hash, this.letters[at] ?? 0);
      let slot = (hash ^ (hash >>> 15)) & last;
      while (this.places[slot] !== 0) slot = (slot + 1) & last;
      this.places[slot] = word + 1;
      start = end;
    });
  }
}

/** The hash of a word with one letter more. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
