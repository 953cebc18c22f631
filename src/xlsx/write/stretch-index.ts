/**
 * Finds a text among stretches of one long text by what they say. The stretches are not taken out for it: of a list
 * of some hundred thousand texts only the few that are asked for ever become texts of their own.
 */
export class StretchIndex {
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly ids: number[] = [];
  /** By hash the place of the first stretch and, by place, that of the next one; -1 where there is none. */
  private heads = new Int32Array(0);
  private followers = new Int32Array(0);

  constructor(private readonly text: string) {}

  /** The stretch is told by this number. Of stretches that say the same the one added first is found. */
  add(id: number, from: number, to: number): void {
    this.ids.push(id);
    this.froms.push(from);
    this.tos.push(to);
  }

  find(wanted: string): number | undefined {
    if (this.followers.length !== this.ids.length) this.build();
    const { text, froms, tos, heads, followers } = this;
    const { length } = wanted;
    let place = heads[hashOf(wanted, 0, length) & (heads.length - 1)] ?? -1;
    for (; place >= 0; place = followers[place] ?? -1) {
      const from = froms[place] ?? 0;
      if ((tos[place] ?? 0) - from === length && text.startsWith(wanted, from)) return this.ids[place];
    }
    return undefined;
  }

  private build(): void {
    const { text, froms, tos } = this;
    const count = froms.length;
    const heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1))).fill(-1);
    const followers = new Int32Array(count);
    for (let place = count - 1; place >= 0; place--) {
      const slot = hashOf(text, froms[place] ?? 0, tos[place] ?? 0) & (heads.length - 1);
      followers[place] = heads[slot] ?? -1;
      heads[slot] = place;
    }
    this.heads = heads;
    this.followers = followers;
  }
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Fowler, Noll and Vo's, of UTF-16 units, with its upper bits let down to where they are looked at. */
function hashOf(text: string, from: number, to: number): number {
  let hash = OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash ^ (hash >>> 15);
}
