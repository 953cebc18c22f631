/** Where each row of a sheet stands in its XML, so that only the rows we change are read and written anew. */
import { XmlScanner } from '../../xml';

export interface RowIndex {
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

/** Throws `file-damaged` where the sheet is not sound XML. */
export function indexRows(xml: string, part: string): RowIndex {
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
      if (scanner.selfClosing) continue;
      const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
      const end = indexPlainRows(xml, from, prefix, rows);
      if (end === undefined) continue;
      // What is left is small: the frame around the rows, read on with the rows left out.
      const rest = new XmlScanner(xml.slice(0, from) + xml.slice(end), part);
      while (rest.next() !== 'end');
      return { ...rows.done(), from, to: end };
    } else if (token === 'open' && scanner.name === 'row') {
      const start = scanner.start;
      const written = scanner.attribute('r');
      scanner.skip();
      rows.add(written === undefined ? undefined : Number(written), start, scanner.end);
    } else if (token === 'close' && scanner.name === 'sheetData') to = Math.max(from, scanner.start);
  }
  return { ...rows.done(), from, to };
}

/**
 * Rows as nearly every program writes them are found by their closing tags, without a look at the cells:
 * outside comments and CDATA nothing else can look like one. Gives where the rows end, or undefined where
 * the sheet is written in another way.
 */
function indexPlainRows(xml: string, from: number, prefix: string, rows: RowList): number | undefined {
  const end = xml.indexOf(`</${prefix}sheetData>`, from);
  if (end < 0 || xml.indexOf('<!', from) >= 0) return undefined;
  const open = new RegExp(`\\s*<${prefix}row((?:\\s+[^\\s=<>]+="[^"<]*")*)\\s*(/?)>`, 'y');
  const close = `</${prefix}row>`;
  const found = new RowList();
  let at = from;
  for (;;) {
    open.lastIndex = at;
    const match = open.exec(xml);
    if (!match) break;
    const start = xml.indexOf('<', at);
    at = open.lastIndex;
    if (match[2] === '') {
      const closing = xml.indexOf(close, at);
      if (closing < 0) return undefined;
      at = closing + close.length;
    }
    const written = /\sr="(\d+)"/.exec(match[1] ?? '');
    found.add(written ? Number(written[1]) : undefined, start, at);
  }
  if (xml.slice(at, end).trim() !== '') return undefined;
  rows.take(found);
  return end;
}

class RowList {
  private numbers: number[] = [];
  private starts: number[] = [];
  private ends: number[] = [];
  private unnumbered = new Set<number>();
  private byNumber = new Map<number, number>();

  add(written: number | undefined, start: number, end: number): void {
    const place = this.numbers.length;
    const number = written ?? (this.numbers[place - 1] ?? 0) + 1;
    if (written === undefined) this.unnumbered.add(place);
    this.numbers.push(number);
    this.starts.push(start);
    this.ends.push(end);
    this.byNumber.set(number, place);
  }

  take(other: RowList): void {
    Object.assign(this, other);
  }

  done(): Omit<RowIndex, 'from' | 'to'> {
    const { numbers, starts, ends, unnumbered, byNumber } = this;
    return { numbers, starts, ends, unnumbered, byNumber };
  }
}
