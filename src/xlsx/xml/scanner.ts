/**
 * A forward scanner over the XML of a workbook's parts: tags, attributes and text in order, with the
 * places where they stand.
 *
 * It reads a whole text, or pieces as they are inflated, so that a sheet of a million rows never stands
 * in memory as text. Names are given without their prefix (`x:row` is `row`) and the prefix beside it.
 * A document type declaration is refused: no workbook needs one, and entity bombs live there.
 *
 * Long because the few loops that touch every character of a sheet stand together here; everything
 * that is not such a loop stands elsewhere.
 */
import { WorkbookFault } from '../../workbook';
import { decodeEntities } from './entities';

/** Gives the text piece by piece; null when there is no more. */
export interface XmlPieces {
  next(): string | null;
}

export type XmlToken = 'open' | 'close' | 'text' | 'end';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const COLON = 58;
const EXCLAMATION = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Nesting deeper than this is no workbook (drawings, the deepest parts, stay under 60). */
const DEEPEST = 256;
/** A tag or text longer than this, when it comes in pieces, is none of a workbook: a cell holds 32,767. */
const LONGEST = 1_000_000;

export class XmlScanner {
  /** Element name without prefix, of the last `open` or `close`. */
  name = '';
  /** Its prefix; '' where there is none. */
  prefix = '';
  /** True at the `open` of `<c/>`; its `close` follows all the same. */
  selfClosing = false;
  /** How many elements are open, the current one included. */
  depth = 0;
  /** Where the last token begins and ends, counted in UTF-16 units from the beginning of the text. */
  start = 0;
  end = 0;

  private buffer: string;
  private readonly pieces: XmlPieces | null;
  /** Offset of buffer[0] in the whole text. */
  private base = 0;
  private position = 0;
  private closePending = false;
  private sawRoot = false;

  private attributeCount = 0;
  /** Four numbers an attribute: name begins, name ends, value begins, value ends (in `buffer`). */
  private readonly attributeMarks: number[] = [];
  private textFrom = 0;
  private textTo = 0;
  private textIsRaw = false;

  /** `part` names the part in faults. */
  constructor(
    source: string | XmlPieces,
    private readonly part: string,
  ) {
    if (typeof source === 'string') {
      this.buffer = source;
      this.pieces = null;
    } else {
      this.buffer = '';
      this.pieces = source;
    }
  }

  /** Goes to the next tag or text. Comments, processing instructions and the declaration are passed over. */
  next(): XmlToken {
    if (this.closePending) {
      this.closePending = false;
      this.depth--;
      this.start = this.end;
      return 'close';
    }
    for (;;) {
      if (this.position >= this.buffer.length && !this.refill(this.position)) return this.finish();
      if (this.buffer.charCodeAt(this.position) !== LESS) {
        if (this.readText()) return 'text';
        continue;
      }
      const code = this.codeAt(this.position + 1);
      if (code === SLASH) return this.readClose();
      if (code === QUESTION) this.passOver(this.position + 2, '?>');
      else if (code === EXCLAMATION) {
        if (this.readDeclaration()) return 'text';
      } else return this.readOpen();
    }
  }

  /**
   * For loops that read much of one plain form by themselves (the cells of a sheet): the text around this
   * place, and where in it the next token begins. Null between a `<c/>` and the `close` that follows it.
   * What the text does not hold whole is left to `next`, which fetches more of it.
   */
  ahead(): { readonly text: string; readonly from: number } | null {
    return this.closePending ? null : { text: this.buffer, from: this.position };
  }

  /** Goes on from a place in the text of `ahead` where `depth` elements are open. */
  passTo(position: number, depth: number): void {
    this.position = position;
    this.end = this.start = this.base + position;
    this.depth = depth;
  }

  /** The value of an attribute by its name as written. */
  attribute(name: string): string | undefined {
    const marks = this.attributeMarks;
    const length = name.length;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const from = marks[index] ?? 0;
      if ((marks[index + 1] ?? 0) - from === length && this.buffer.startsWith(name, from)) {
        return this.attributeValue(index);
      }
    }
    return undefined;
  }

  /** The value of an attribute that must carry a prefix, whichever it is: `r:id`, `ns1:id`. */
  prefixedAttribute(name: string): string | undefined {
    const marks = this.attributeMarks;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const colon = (marks[index + 1] ?? 0) - name.length - 1;
      if (colon <= (marks[index] ?? 0) || this.buffer.charCodeAt(colon) !== COLON) continue;
      if (this.buffer.startsWith(name, colon + 1)) return this.attributeValue(index);
    }
    return undefined;
  }

  /** All attributes of the current `open`, in order, with their names as written. */
  attributes(): readonly { readonly name: string; readonly value: string }[] {
    const marks = this.attributeMarks;
    const all: { name: string; value: string }[] = [];
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const name = this.buffer.slice(marks[index], marks[index + 1]);
      all.push({ name, value: this.attributeValue(index) });
    }
    return all;
  }

  /** The text of the current `text` token with references replaced and line ends as one "\n". */
  text(): string {
    const raw = this.buffer.slice(this.textFrom, this.textTo);
    const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    return this.textIsRaw ? lines : this.decode(lines);
  }

  /** At an `open`: goes to its `close` and gives the text directly or deeper inside it. */
  textUntilClose(): string {
    const target = this.depth - 1;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') text = text === '' ? this.text() : text + this.text();
      else if (token === 'close' && this.depth === target) return text;
    }
  }

  /** At an `open`: goes to its `close`. */
  skip(): void {
    const target = this.depth - 1;
    while (this.next() !== 'close' || this.depth !== target);
  }

  private readText(): boolean {
    const from = this.position;
    const begin = this.base + from;
    let less = this.buffer.indexOf('<', from);
    while (less < 0) {
      const searched = this.buffer.length - this.position;
      if (!this.refill(this.position)) {
        less = this.buffer.length;
        break;
      }
      less = this.buffer.indexOf('<', this.position + searched);
    }
    this.setText(begin, this.position, less, false);
    this.position = less;
    this.end = this.base + less;
    if (this.depth > 0) return true;
    // Outside the root only white space (and a byte order mark) may stand.
    if (/[^\s\ufeff]/.test(this.buffer.slice(this.textFrom, this.textTo))) throw this.damaged();
    return false;
  }

  private setText(begin: number, from: number, to: number, raw: boolean): void {
    this.start = begin;
    this.textFrom = from;
    this.textTo = to;
    this.textIsRaw = raw;
  }

  /** `<![CDATA[…]]>` gives text, a comment nothing; anything else is a declaration no workbook holds. */
  private readDeclaration(): boolean {
    this.need(this.position, 9);
    if (this.buffer.startsWith('<!--', this.position)) {
      this.passOver(this.position + 4, '-->');
      return false;
    }
    if (!this.buffer.startsWith('<![CDATA[', this.position)) {
      throw new WorkbookFault('file-hostile', { part: this.part, reason: 'declaration' });
    }
    if (this.depth === 0) throw this.damaged();
    const begin = this.base + this.position;
    this.passOver(this.position + 9, ']]>');
    this.setText(begin, begin + 9 - this.base, this.position - 3, true);
    return true;
  }

  /** Sets the position behind `terminator`, searched from `from`; keeps what stands from `position` on. */
  private passOver(from: number, terminator: string): void {
    const offset = from - this.position;
    let found = this.buffer.indexOf(terminator, from);
    while (found < 0) {
      const searched = Math.max(offset, this.buffer.length - this.position - terminator.length);
      if (!this.refill(this.position)) throw this.damaged();
      found = this.buffer.indexOf(terminator, this.position + searched);
    }
    this.position = found + terminator.length;
    this.end = this.base + this.position;
  }

  private readClose(): 'close' {
    let greater = this.buffer.indexOf('>', this.position);
    while (greater < 0) {
      if (!this.refill(this.position)) throw this.damaged();
      greater = this.buffer.indexOf('>', this.position);
    }
    let nameEnd = greater;
    while (isSpace(this.buffer.charCodeAt(nameEnd - 1))) nameEnd--;
    this.setName(this.position + 2, nameEnd);
    this.start = this.base + this.position;
    this.position = greater + 1;
    this.end = this.base + this.position;
    this.attributeCount = 0;
    if (--this.depth < 0) throw this.damaged();
    return 'close';
  }

  private readOpen(): 'open' {
    // A tag cut by the end of a piece is read again from its beginning once the next piece is there.
    while (!this.tryOpen()) if (!this.refill(this.position)) throw this.damaged();
    if (this.depth === 0) {
      if (this.sawRoot) throw this.damaged();
      this.sawRoot = true;
    }
    if (++this.depth > DEEPEST) {
      throw new WorkbookFault('file-hostile', { part: this.part, reason: 'nesting' });
    }
    this.closePending = this.selfClosing;
    return 'open';
  }

  /** False where the buffer ends inside the tag. */
  private tryOpen(): boolean {
    const buffer = this.buffer;
    const length = buffer.length;
    let at = this.position + 1;
    let code = 0;
    while (at < length && !endsName((code = buffer.charCodeAt(at)))) at++;
    if (at >= length) return false;
    const nameEnd = at;
    if (nameEnd === this.position + 1) throw this.damaged();
    let count = 0;
    for (;;) {
      while (at < length && isSpace((code = buffer.charCodeAt(at)))) at++;
      if (at >= length) return false;
      if (code === GREATER) {
        this.selfClosing = false;
        at++;
        break;
      }
      if (code === SLASH) {
        if (at + 1 >= length) return false;
        if (buffer.charCodeAt(at + 1) !== GREATER) throw this.damaged();
        this.selfClosing = true;
        at += 2;
        break;
      }
      const from = at;
      while (at < length && !endsName((code = buffer.charCodeAt(at)))) at++;
      const to = at;
      while (at < length && isSpace((code = buffer.charCodeAt(at)))) at++;
      if (at >= length) return false;
      if (code !== EQUALS || to === from) throw this.damaged();
      at++;
      while (at < length && isSpace((code = buffer.charCodeAt(at)))) at++;
      if (at >= length) return false;
      code = buffer.charCodeAt(at);
      if (code !== QUOTE && code !== APOSTROPHE) throw this.damaged();
      const close = buffer.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close < 0) return false;
      const mark = count * 4;
      this.attributeMarks[mark] = from;
      this.attributeMarks[mark + 1] = to;
      this.attributeMarks[mark + 2] = at + 1;
      this.attributeMarks[mark + 3] = close;
      count++;
      at = close + 1;
    }
    this.attributeCount = count;
    this.setName(this.position + 1, nameEnd);
    this.start = this.base + this.position;
    this.position = at;
    this.end = this.base + at;
    return true;
  }

  private setName(from: number, to: number): void {
    // Searched in the name alone: a search in the buffer would run on to its end at every tag.
    const name = this.buffer.slice(from, to);
    const colon = name.indexOf(':');
    this.prefix = colon < 0 ? '' : name.slice(0, colon);
    this.name = colon < 0 ? name : name.slice(colon + 1);
  }

  private attributeValue(index: number): string {
    const raw = this.buffer.slice(this.attributeMarks[index + 2], this.attributeMarks[index + 3]);
    return this.decode(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
  }

  private decode(text: string): string {
    const decoded = decodeEntities(text);
    if (decoded === undefined) throw this.damaged();
    return decoded;
  }

  private finish(): 'end' {
    if (this.depth > 0 || !this.sawRoot) throw this.damaged();
    this.start = this.end = this.base + this.buffer.length;
    return 'end';
  }

  private codeAt(index: number): number {
    const offset = index - this.position;
    this.need(this.position, offset + 1);
    return this.buffer.charCodeAt(this.position + offset);
  }

  /** Makes sure that `count` characters stand in the buffer from `from`, as far as the text has them. */
  private need(from: number, count: number): void {
    while (this.buffer.length - from < count && this.refill(from)) from = this.position;
  }

  /** Fetches the next piece, keeping the buffer from `keep` on, which becomes its beginning. */
  private refill(keep: number): boolean {
    if (this.pieces === null) return false;
    if (this.buffer.length - keep > LONGEST) {
      throw new WorkbookFault('file-hostile', { part: this.part, reason: 'length' });
    }
    let piece = this.pieces.next();
    while (piece === '') piece = this.pieces.next();
    if (piece === null) return false;
    this.buffer = keep >= this.buffer.length ? piece : this.buffer.slice(keep) + piece;
    this.base += keep;
    this.position = 0;
    return true;
  }

  private damaged(): WorkbookFault {
    return new WorkbookFault('file-damaged', { part: this.part });
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || code === EQUALS || isSpace(code);
}
