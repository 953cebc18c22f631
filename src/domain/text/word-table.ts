/**
 * Words of texts and what is known of each, found without cutting the word out of its text: a large plan has
 * millions of words and a few thousand different ones.
 */

const FIRST_SIZE = 4096;

export class WordTable<Known> {
  private size = FIRST_SIZE;
  private words: string[] = [];
  private known: Known[] = [];
  /** Place of a word in the lists, counted from 1; 0 where nothing stands. */
  private places = new Uint32Array(FIRST_SIZE);

  /** `read` is asked once a word; with `most` words the table begins anew. */
  constructor(
    private readonly read: (word: string) => Known,
    private readonly most: number,
  ) {}

  /** What is known of the word between two places; `hash` is `hashStep` taken over its letters from 0. */
  at(text: string, start: number, end: number, hash: number): Known {
    let slot = slotOf(hash, this.size);
    for (;;) {
      const place = this.places[slot] ?? 0;
      if (place === 0) return this.add(text.slice(start, end), slot);
      if (stands(this.words[place - 1] ?? '', text, start, end)) return this.known[place - 1] as Known;
      slot = (slot + 1) & (this.size - 1);
    }
  }

  private add(word: string, slot: number): Known {
    const known = this.read(word);
    if (this.words.length >= this.most) {
      this.words = [];
      this.known = [];
      this.places.fill(0);
      return known;
    }
    this.words.push(word);
    this.known.push(known);
    this.places[slot] = this.words.length;
    if (this.words.length * 2 > this.size) this.grow();
    return known;
  }

  private grow(): void {
    this.size *= 2;
    this.places = new Uint32Array(this.size);
    this.words.forEach((word, index) => {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
      let slot = slotOf(hash, this.size);
      while (this.places[slot] !== 0) slot = (slot + 1) & (this.size - 1);
      this.places[slot] = index + 1;
    });
  }
}

/** The hash of a word with one letter more. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
