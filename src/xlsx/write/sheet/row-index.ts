/** Where each row of a sheet stands in its XML, so that only the rows we change are read and written anew. */
import { XmlScanner } from '../../xml';
import { PiecedText } from './pieced-text';

export interface RowIndex {
  readonly text: PiecedText;
  /** What stands in `sheetData`, between its tags. */
  readonly from: number;
  readonly to: number;
  /** By place in the file: its number, and where its element begins and ends. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Rows that do not say their number: it is one more than that of the row before. */
  readonly unnumbered: ReadonlySet<number>;
  /** Place in the file by row number. */
  readonly byNumber: ReadonlyMap<number, number>;
}

/** The sheet is given in one piece or several. Throws `file-damaged` where it is not sound XML. */
export function indexRows(pieces: readonly string[], part: string): RowIndex {
  const plain = indexPieces(pieces, part);
  if (plain) return plain;
  const whole = pieces.join('');
  return indexPieces([whole], part) ?? indexAny(whole, part);
}

function indexAny(xml: string, part: string): RowIndex {
  const scanner = new XmlScanner(xml, part);
  const rows = new RowList();
  let [from, to] = [0, 0];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 2) {
      if (scanner.name !== 'sheetData') {
        scanner.skip();
        continue;
      }
      from = to = scanner.end;
    } else if (token === 'open' && scanner.name === 'row') {
      const start = scanner.start;
      const written = scanner.attribute('r');
      scanner.skip();
      rows.add(written === undefined ? undefined : Number(written), start, scanner.end);
    } else if (token === 'close' && scanner.name === 'sheetData') to = Math.max(from, scanner.start);
  }
  return { text: new PiecedText([xml]), ...rows.done(), from, to };
}

/**
 * Rows as nearly every program writes them are found by their closing tags, without a look at the cells:
 * outside comments and CDATA nothing else can look like one. Undefined where the sheet is written in another way, or
 * where a piece ends within a row.
 */
function indexPieces(pieces: readonly string[], part: string): RowIndex | undefined {
  const begin = rowsBegin(pieces[0] ?? '', part);
  if (!begin) return undefined;
  const { from, prefix } = begin;
  const close = `</${prefix}sheetData>`;
  const rows = new RowList();
  const walk = new RowWalk(prefix, rows);
  let base = 0;
  for (const [place, piece] of pieces.entries()) {
    const first = place === 0 ? from : 0;
    if (piece.includes('<!', first)) return undefined;
    const end = walk.through(piece, first, base);
    if (end === undefined) return undefined;
    if (piece.startsWith(close, end)) {
      const text = new PiecedText(pieces);
      const to = base + end;
      // What is left is small: the frame around the rows, read on with the rows left out.
      const rest = new XmlScanner(text.slice(0, from) + text.slice(to, text.length), part);
      while (rest.next() !== 'end');
      return { text, ...rows.done(), from, to };
    }
    if (end < piece.length) return undefined;
    base += piece.length;
  }
  return undefined;
}

/** Where the rows begin, and the prefix of their elements with its colon; undefined where there are none. */
function rowsBegin(
  xml: string,
  part: string,
): { readonly from: number; readonly prefix: string } | undefined {
  if (!/<(?:[^\s:<>/]+:)?sheetData(?:\s[^<>]*)?>/.test(xml)) return undefined;
  const scanner = new XmlScanner(xml, part);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.depth !== 2) continue;
    if (scanner.name === 'sheetData') {
      const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
      return scanner.selfClosing ? undefined : { from: scanner.end, prefix };
    }
    scanner.skip();
  }
  return undefined;
}

class RowWalk {
  /** The tag as most programs write it, and as any may. */
  private readonly usual: RegExp;
  private readonly any: RegExp;
  private readonly close: string;

  constructor(
    prefix: string,
    private readonly rows: RowList,
  ) {
    this.usual = new RegExp(`<${prefix}row r="(\\d+)"([^<>]*)>`, 'y');
    this.any = new RegExp(`<${prefix}row((?:\\s+[^\\s=<>]+="[^"<]*")*)\\s*(/?)>`, 'y');
    this.close = `</${prefix}row>`;
  }

  /** Notes the rows from there on; gives where they end, blanks behind them included. Undefined within a row. */
  through(xml: string, from: number, base: number): number | undefined {
    const { usual, any, close } = this;
    let at = afterBlanks(xml, from);
    for (;;) {
      const start = at;
      usual.lastIndex = any.lastIndex = start;
      let match = usual.exec(xml);
      let end = usual.lastIndex;
      let number = match?.[1];
      if (!match) {
        match = any.exec(xml);
        if (!match) return start;
        end = any.lastIndex;
        number = /\sr="(\d+)"/.exec(match[1] ?? '')?.[1];
      }
      if (match[2]?.endsWith('/') !== true) {
        const closing = xml.indexOf(close, end);
        if (closing < 0) return undefined;
        end = closing + close.length;
      }
      this.rows.add(number === undefined ? undefined : Number(number), base + start, base + end);
      at = afterBlanks(xml, end);
    }
  }
}

function afterBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

class RowList {
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly unnumbered = new Set<number>();
  private readonly byNumber = new Map<number, number>();

  add(written: number | undefined, start: number, end: number): void {
    const place = this.numbers.length;
    const number = written ?? (this.numbers[place - 1] ?? 0) + 1;
    if (written === undefined) this.unnumbered.add(place);
    this.numbers.push(number);
    this.starts.push(start);
    this.ends.push(end);
    this.byNumber.set(number, place);
  }

  done(): Omit<RowIndex, 'text' | 'from' | 'to'> {
    const { numbers, starts, ends, unnumbered, byNumber } = this;
    return { numbers, starts, ends, unnumbered, byNumber };
  }
}
