/**
 * The texts of a workbook, which its cells name by number. New texts are appended, and a text that is
 * there already is used again; no text is ever changed, for other cells may show it.
 */
import { WorkbookFault } from '../../workbook';
import { decodeExcelEscapes, XmlScanner } from '../xml';
import type { Dialect } from './dialect';
import { richTextWith } from './rich-text';
import { StretchIndex } from './stretch-index';
import { textElement } from './text-element';
import type { WrittenContent } from './written-content';
import { XmlElement } from './xml-element';

/** What a cell can hold, in UTF-16 units as Excel counts. */
export const LONGEST_TEXT = 32_767;

interface TextPlace {
  readonly sheet: string;
  readonly cell: string;
}

function checkLength(text: string, { sheet, cell }: TextPlace): void {
  const [length, limit] = [text.length, LONGEST_TEXT];
  if (length > limit) throw new WorkbookFault('text-too-long', { sheet, cell, length, limit });
}

/** One run in the form nearly every program writes. */
const ITEM_OPEN = '<si><t';
const KEEPS_BLANKS = ' xml:space="preserve"';
const ITEM_CLOSE = '</t></si>';

/** Where a word stands next in a text that is gone through once. */
class NextPlace {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly word: string,
  ) {}

  /** Infinity where it does not stand there any more. */
  from(place: number): number {
    if (this.at >= place) return this.at;
    const found = this.text.indexOf(this.word, place);
    return (this.at = found < 0 ? Infinity : found);
  }
}

export class SharedStrings {
  private readonly byMarkup = new Map<string, number>();
  /** Those in plain form. */
  private readonly plain: StretchIndex;
  /** Those asked for. */
  private readonly byText = new Map<string, WrittenContent>();
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly added: string[] = [];
  private open = '';
  private openFrom = 0;
  private openTo = 0;
  private lastEnd = 0;
  private uses = 0;
  private readonly prefix: string;
  /** References, line ends and escapes, which reading would change. */
  private readonly unplain: readonly NextPlace[];

  constructor(
    private readonly xml: string,
    part: string,
  ) {
    this.plain = new StretchIndex(xml);
    this.unplain = ['&', '\r', '_x'].map((word) => new NextPlace(xml, word));
    const scanner = new XmlScanner(xml, part);
    let prefix = '';
    for (;;) {
      if (scanner.depth === 1 && prefix === '') this.readPlain(scanner);
      const token = scanner.next();
      if (token === 'end') break;
      if (token !== 'open') continue;
      if (scanner.depth === 1) {
        prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
        this.openFrom = scanner.start;
        this.openTo = this.lastEnd = scanner.end;
        this.open = xml.slice(scanner.start, scanner.end);
      } else if (scanner.depth === 2 && scanner.name === 'si') {
        const from = scanner.start;
        scanner.skip();
        this.noteItem(from, scanner.end);
      } else scanner.skip();
    }
    this.prefix = prefix;
  }

  /** Texts in plain form, one after another: they are known by what they say, the others by their markup. */
  private readPlain(scanner: XmlScanner): void {
    const { xml } = this;
    const begin = scanner.ahead()?.from;
    if (begin === undefined) return;
    let done = begin;
    while (xml.startsWith(ITEM_OPEN, done)) {
      let from = done + ITEM_OPEN.length;
      if (xml.startsWith(KEEPS_BLANKS, from)) from += KEEPS_BLANKS.length;
      const to = xml.indexOf('<', from);
      if (xml[from++] !== '>' || !xml.startsWith(ITEM_CLOSE, to)) break;
      if (this.unplain.some((next) => next.from(done) < to)) break;
      this.plain.add(this.starts.length, from, to);
      this.starts.push(done);
      done = to + ITEM_CLOSE.length;
      this.ends.push(done);
    }
    if (done === begin) return;
    this.lastEnd = done;
    scanner.passTo(done, scanner.depth);
  }

  private noteItem(from: number, to: number): void {
    const markup = this.xml.slice(from, to);
    if (!this.byMarkup.has(markup)) this.byMarkup.set(markup, this.starts.length);
    this.starts.push(from);
    this.ends.push(to);
    this.lastEnd = to;
  }

  /** A list with no text in it. */
  static blank(dialect: Dialect): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${dialect.main}"/>`;
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** What a cell with this text holds. Throws `text-too-long`. */
  contentOf(text: string, place: TextPlace): WrittenContent {
    this.uses++;
    let content = this.byText.get(text);
    if (content === undefined) {
      content = { type: 's', value: this.plain.find(text) ?? this.addedText(text, place) };
      this.byText.set(text, content);
    }
    return content;
  }

  private addedText(text: string, place: TextPlace): number {
    checkLength(text, place);
    const markup = `<${this.prefix}si>${textElement(text, this.prefix)}</${this.prefix}si>`;
    return this.idOf(markup);
  }

  /**
   * What a cell with this text holds whose letters stay in the fonts they had in `former` (an `si` or `is`
   * element). Throws `text-too-long`.
   */
  contentInFontsOf(former: string, text: string, place: TextPlace): WrittenContent {
    const markup = richTextWith(former, text, this.prefix);
    if (markup === null) return this.contentOf(text, place);
    checkLength(text, place);
    this.uses++;
    return { type: 's', value: this.idOf(markup) };
  }

  private idOf(markup: string): number {
    let id = this.byMarkup.get(markup);
    if (id === undefined) {
      id = this.starts.length + this.added.length;
      this.added.push(markup);
      this.byMarkup.set(markup, id);
    }
    return id;
  }

  textOf(id: number): string {
    return plainText(this.markupOf(id));
  }

  /** The `si` element. */
  markupOf(id: number): string {
    return this.added[id - this.starts.length] ?? this.xml.slice(this.starts[id], this.ends[id]);
  }

  *write(): Generator<string, void, undefined> {
    const element = XmlElement.of(this.open.endsWith('/>') ? this.open : `${this.open.slice(0, -1)}/>`);
    const count = element.attribute('count');
    const total = this.starts.length + this.added.length;
    if (count !== undefined) element.setAttribute('count', String(Number(count) + this.uses));
    element.setAttribute('uniqueCount', String(total));
    yield this.xml.slice(0, this.openFrom);
    yield `${element.toString().slice(0, -2)}>`;
    yield this.xml.slice(this.openTo, this.lastEnd);
    yield this.added.join('');
    const rest = this.xml.slice(this.lastEnd);
    yield this.open.endsWith('/>') ? `</${this.prefix}sst>${rest}` : rest;
  }
}

/** The text of an `si`, `is` or `text` element: all its runs, without readings (phonetic runs). */
export function plainText(markup: string): string {
  const scanner = new XmlScanner(markup, 'text');
  let text = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'rPh') scanner.skip();
    else if (scanner.name === 't') text += decodeExcelEscapes(scanner.textUntilClose());
  }
  return text;
}
