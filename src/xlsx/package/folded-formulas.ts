/**
 * Long formulas of a sheet told once: the column of a table says one formula in each of its hundred thousand rows,
 * and most of such a sheet is nothing else. The bytes are folded before they become text, which is then a fraction
 * as long.
 *
 * In place of `<f>IF(…)</f>` the text has `<f>`, a mark with the formula's number, `</f>`. The mark is a character
 * that no XML may hold.
 */
import type { ByteSearch } from './codec';

const MARK = '\uffff';
const MARK_BYTES = Uint8Array.of(0xef, 0xbf, 0xbf);
/** `<f>` */
const OPEN = Uint8Array.of(0x3c, 0x66, 0x3e);
/** Behind the mark stands the number as one character, counted from this one: two bytes of UTF-8. */
const FIRST = 0x100;
const MOST = 0x700;
const MARKED = MARK_BYTES.length + 2;
/** Shorter ones are hardly longer than their mark. */
const LONG = 64;
/** No formula is longer: what is cut between two pieces waits for the next one up to here. */
const LONGEST = 64 * 1024;

const MARK_BEGIN = 0xef;
const NOTHING = new Uint8Array(0);
const ENCODER = new TextEncoder();

const LESS = 0x3c;
const SLASH = 0x2f;

interface Known {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The number of the formula that came next: most rows have the same ones in the same order. */
  follower: number;
}

export class FoldedFormulas {
  private readonly known: Known[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Where bytes are put together, used again and again: memory that is new to the process costs more than to fill it. */
  private readonly encoded = new Scratch();
  private readonly unfolded = new Scratch();
  private readonly joined = new Scratch();
  private readonly folding = new Scratch();
  private last: Known | undefined;
  private bytesIn = 0;
  private bytesOut = 0;
  private spoilt = false;
  /** The formula that `formulaEnd` came by is the one that was to be expected. */
  private guessed = false;

  constructor(private readonly search: ByteSearch) {}

  /** The file holds marks of its own, so that nothing could be told from ours. */
  get isSpoilt(): boolean {
    return this.spoilt;
  }

  /** How many times as long the sheet is as its folded text. */
  get ratio(): number {
    return Math.max(1, this.bytesIn / Math.max(1, this.bytesOut));
  }

  /**
   * The pieces of a sheet with its formulas folded; each holds good until the next one is asked for. Parts in UTF-16
   * pass as they are.
   */
  *fold(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
    let waiting = new Uint8Array(0);
    for (const piece of pieces) {
      this.bytesIn += piece.length;
      const bytes = waiting.length === 0 ? piece : this.join(waiting, piece);
      const { folded, end } = this.folded(bytes);
      // A copy, even of a Buffer, so that the sheet's bytes can go.
      waiting = new Uint8Array(bytes.subarray(end));
      this.bytesOut += folded.length;
      yield folded;
    }
    if (waiting.length > 0) yield waiting;
  }

  /** The formula as the file writes it whose mark stands in `text`; undefined where there is none. */
  at(text: string, place: number): string | undefined {
    return text.startsWith(MARK, place) ? this.known[text.charCodeAt(place + 1) - FIRST]?.text : undefined;
  }

  /** The mark of a formula as the file writes it, for text that is unfolded later; short ones stay what they are. */
  marked(formula: string): string {
    if (formula.length < LONG) return formula;
    const number = this.numbers.get(formula) ?? this.numberedAnew(formula, ENCODER.encode(formula));
    return number === undefined ? formula : MARK + String.fromCharCode(FIRST + number);
  }

  /** A stretch of the folded text, or something made of one, as the file has it. */
  unfold(text: string): string {
    let mark = this.known.length === 0 ? -1 : text.indexOf(MARK);
    if (mark < 0) return text;
    const parts: string[] = [];
    let done = 0;
    for (; mark >= 0; mark = text.indexOf(MARK, done)) {
      parts.push(text.slice(done, mark), this.at(text, mark) ?? '');
      done = mark + 2;
    }
    parts.push(text.slice(done));
    return parts.join('');
  }

  /**
   * The bytes of `unfold`: no text as long as the sheet has to be made for them. They hold good until the next ones
   * are asked for.
   */
  unfoldedBytes(text: string): Uint8Array {
    const encoded = this.encoded.of(3 * text.length);
    const short = encoded.subarray(0, ENCODER.encodeInto(text, encoded).written);
    const places: number[] = [];
    let { length } = short;
    for (let place = short.indexOf(MARK_BEGIN); place >= 0; place = short.indexOf(MARK_BEGIN, place + 1)) {
      const formula = this.formulaAt(short, place);
      if (formula === undefined) continue;
      places.push(place);
      length += formula.bytes.length - MARKED;
    }
    const whole = this.unfolded.of(length);
    let [done, written] = [0, 0];
    for (const place of places) {
      whole.set(short.subarray(done, place), written);
      written += place - done;
      const bytes = this.formulaAt(short, place)?.bytes ?? NOTHING;
      whole.set(bytes, written);
      written += bytes.length;
      done = place + MARKED;
    }
    whole.set(short.subarray(done), written);
    return whole;
  }

  private join(one: Uint8Array, other: Uint8Array): Uint8Array {
    const both = this.joined.of(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
  }

  private formulaAt(bytes: Uint8Array, place: number): Known | undefined {
    if (bytes[place + 1] !== MARK_BYTES[1] || bytes[place + 2] !== MARK_BYTES[2]) return undefined;
    const [first = 0, second = 0] = [bytes[place + 3], bytes[place + 4]];
    return this.known[(((first & 0x1f) << 6) | (second & 0x3f)) - FIRST];
  }

  /** The bytes folded up to `end`: to their own end, or to where a formula begins that is cut. */
  private folded(bytes: Uint8Array): { readonly folded: Uint8Array; readonly end: number } {
    const { length } = bytes;
    let out: Uint8Array | undefined;
    let [written, done] = [0, 0];
    let end = length;
    if (this.search.indexOf(bytes, MARK_BYTES, 0) >= 0) this.spoilt = true;
    for (let open = this.search.indexOf(bytes, OPEN, 0); open >= 0;) {
      const from = open + OPEN.length;
      const to = this.formulaEnd(bytes, from);
      if (to < 0) {
        if (length - from < LONGEST) end = open;
        break;
      }
      open = this.search.indexOf(bytes, OPEN, to);
      const number = to - from < LONG || bytes[to + 1] !== SLASH ? undefined : this.numberOf(bytes, from, to);
      if (number === undefined) continue;
      out ??= this.folding.of(length);
      out.set(bytes.subarray(done, from), written);
      written = mark(out, written + from - done, number);
      done = to;
    }
    if (out === undefined) return { folded: end === length ? bytes : bytes.subarray(0, end), end };
    out.set(bytes.subarray(done, end), written);
    return { folded: out.subarray(0, written + end - done), end };
  }

  /** Where the text of an element ends; -1 where that is not among the bytes. */
  private formulaEnd(bytes: Uint8Array, from: number): number {
    const guess = this.guess();
    this.guessed = false;
    if (guess === undefined) return bytes.indexOf(LESS, from);
    const end = from + guess.bytes.length;
    if (bytes[end] !== LESS || !this.search.isAt(bytes, guess.bytes, from)) return bytes.indexOf(LESS, from);
    this.guessed = true;
    return end;
  }

  private guess(): Known | undefined {
    return this.known[this.last?.follower ?? 0];
  }

  private numberOf(bytes: Uint8Array, from: number, to: number): number | undefined {
    const number = this.guessed ? (this.last?.follower ?? 0) : this.numbered(bytes.subarray(from, to));
    if (number === undefined) return undefined;
    if (this.last) this.last.follower = number;
    this.last = this.known[number];
    return number;
  }

  private numbered(bytes: Uint8Array): number | undefined {
    const text = this.decoder.decode(bytes);
    return this.numbers.get(text) ?? this.numberedAnew(text, bytes);
  }

  private numberedAnew(text: string, bytes: Uint8Array): number | undefined {
    if (this.known.length >= MOST) return undefined;
    // What UTF-8 cannot tell back letter by letter, or would be taken for a mark, stays where it is.
    if (text.includes('\ufffd') || text.includes(MARK)) return undefined;
    this.numbers.set(text, this.known.length);
    return this.known.push({ bytes: new Uint8Array(bytes), text, follower: 0 }) - 1;
  }
}

/** Gives the place behind the mark. */
function mark(out: Uint8Array, at: number, number: number): number {
  const code = FIRST + number;
  out.set(MARK_BYTES, at);
  out[at + MARK_BYTES.length] = 0xc0 | (code >> 6);
  out[at + MARK_BYTES.length + 1] = 0x80 | (code & 0x3f);
  return at + MARKED;
}

/** Memory for one thing after the other. */
class Scratch {
  private bytes = NOTHING;

  /** So many bytes; what was given before is overwritten. */
  of(length: number): Uint8Array {
    if (this.bytes.length < length) this.bytes = new Uint8Array(length + (length >> 1));
    return this.bytes.subarray(0, length);
  }
}
