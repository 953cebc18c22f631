/** A long text in the pieces it came in: put together it would stand in memory twice for a while. */
export class PiecedText {
  readonly length: number;
  /** Where each piece begins. */
  private readonly begins: readonly number[];
  /** Place of the piece looked at last: most looks follow each other. */
  private recent = 0;

  constructor(private readonly pieces: readonly string[]) {
    let length = 0;
    this.begins = pieces.map((piece) => (length += piece.length) - piece.length);
    this.length = length;
  }

  slice(from: number, to: number): string {
    if (from >= to) return '';
    const place = this.placeOf(from);
    const begin = this.begins[place] ?? 0;
    const piece = this.pieces[place] ?? '';
    if (to - begin <= piece.length) return piece.slice(from - begin, to - begin);
    return piece.slice(from - begin) + this.slice(begin + piece.length, to);
  }

  /** Whether a piece says this between the two places; what two of them say together is not looked for. */
  mentions(words: string, from: number, to: number): boolean {
    return this.pieces.some((piece, place) => {
      const begin = this.begins[place] ?? 0;
      const found = begin < to ? piece.indexOf(words, Math.max(0, from - begin)) : -1;
      return found >= 0 && begin + found < to;
    });
  }

  private placeOf(at: number): number {
    const { begins } = this;
    const ends = (place: number): number => begins[place + 1] ?? Infinity;
    if (at < (begins[this.recent] ?? 0) || at >= ends(this.recent)) {
      let [low, high] = [0, begins.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at < ends(middle)) high = middle;
        else low = middle + 1;
      }
      this.recent = low;
    }
    return this.recent;
  }
}
