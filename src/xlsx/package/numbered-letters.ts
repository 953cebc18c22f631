/**
 * Letters written as numbers (`&#7843;` for "ả"): libraries that write plain ASCII, openpyxl among them, write every
 * Vietnamese letter so. A sheet of them is twice as long as it reads, and taken apart reference by reference it
 * would be read at half the speed; here a whole piece of it is turned into text in one walk over its bytes.
 *
 * Only letters are turned, nothing that could be taken for mark-up, a blank, a control character or half of a
 * pair: those stay as they are written, for whoever reads the text next.
 */
import type { ByteSearch } from './codec';

const ENCODER = new TextEncoder();
const LITERAL = ENCODER.encode('![CDATA[');
const REFERENCE = ENCODER.encode('&#');

const AMPERSAND = 38;
const HASH = 35;
const ZERO = 48;
const NINE = 57;
const SEMICOLON = 59;
const LARGEST_ASCII = 0x7f;
/** Below stand mark-up, blanks and controls; above halves of pairs and private use. */
const FIRST_LETTER = 0xa1;
const LAST_LETTER = 0xd7ff;
const MOST_DIGITS = 5;

export class NumberedLetters {
  private units = new Uint16Array(0);
  private readonly decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  /** In a CDATA section, which may begin in one piece and end in another, "&#7843;" are seven characters. */
  private mayBeLiteral = false;
  private turned = false;
  /** The end of the piece before, as the mark of a section may be cut. */
  private before = new Uint8Array(0);

  constructor(private readonly search: ByteSearch) {}

  /** Some letters were turned: what was read is not letter by letter what stands in the part. */
  get hasTurned(): boolean {
    return this.turned;
  }

  /** The text of a piece with its letters; undefined of one that has none by number, or more than ASCII. */
  decode(bytes: Uint8Array): string | undefined {
    if (this.mayBeLiteral) return undefined;
    const edge = new Uint8Array([...this.before, ...bytes.subarray(0, LITERAL.length)]);
    this.before = bytes.slice(-LITERAL.length);
    this.mayBeLiteral = this.holds(edge, LITERAL) || this.holds(bytes, LITERAL);
    if (this.mayBeLiteral || !this.holds(bytes, REFERENCE)) return undefined;
    if (this.units.length < bytes.length) this.units = new Uint16Array(bytes.length);
    const length = this.fill(bytes, this.units);
    if (length < 0) return undefined;
    this.turned = true;
    return this.decoder.decode(this.units.subarray(0, length));
  }

  private holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
    return this.search.indexOf(bytes, wanted, 0) >= 0;
  }

  /** How many UTF-16 units the bytes make; -1 where this is nothing for us. */
  private fill(bytes: Uint8Array, units: Uint16Array): number {
    const { length } = bytes;
    let written = 0;
    let at = 0;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      at++;
      if (byte === AMPERSAND && bytes[at] === HASH) {
        let letter = 0;
        let digit = at + 1;
        let code = bytes[digit] ?? 0;
        for (; code >= ZERO && code <= NINE && digit - at <= MOST_DIGITS; code = bytes[++digit] ?? 0) {
          letter = letter * 10 + (code - ZERO);
        }
        if (code === SEMICOLON && letter >= FIRST_LETTER && letter <= LAST_LETTER) {
          units[written++] = letter;
          at = digit + 1;
          continue;
        }
      } else if (byte > LARGEST_ASCII) return -1;
      units[written++] = byte;
    }
    return written;
  }
}
