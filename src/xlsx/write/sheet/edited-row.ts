/**
 * One row of a sheet while it is edited: its cells in column order, its own attributes, all else kept. A row of which
 * single cells are asked for stays the text it was around them.
 */
import {
  cellAddress,
  column as columnNumber,
  columnLetters,
  columnOf,
  parseCell,
  sheetRow,
} from '../../../domain/grid';
import type { FoldedFormulas } from '../../package';
import { XmlScanner } from '../../xml';
import { XmlElement } from '../xml-element';
import { EMPTY, type WrittenContent } from '../written-content';
import { cellElement, restyle, withPlace, type Cell } from './cell-markup';
import { CELL_CLOSE, PLAIN_CELL, RowText } from './row-text';

const PLAIN_ROW = /^<row(?: [A-Za-z0-9:]+="[^"<>]*")* r="\d+"(?: [A-Za-z0-9:]+="[^"<>]*")*>/;
const ROW_CLOSE = '</row>';

export class EditedRow {
  private readonly allCells: Cell[] = [];
  /** As long as no more than single cells were asked for. */
  private text: RowText | null = null;
  /** Extensions behind the cells. */
  private after = '';
  private open: string;

  constructor(
    readonly number: number,
    private readonly prefix: string,
    source?: string,
  ) {
    this.open = source === undefined ? `<${prefix}row r="${String(number)}"/>` : this.begin(source);
  }

  /** In column order. */
  get cells(): Cell[] {
    if (this.text !== null) this.readAll(this.text);
    return this.allCells;
  }

  cell(column: number): Cell | undefined {
    const lone = this.text?.cell(column);
    if (lone) return lone;
    const place = this.find(column);
    return place < 0 ? undefined : this.cells[place];
  }

  put(column: number, style: number, content: WrittenContent): void {
    const lone = this.text?.cell(column);
    if (lone) {
      lone.style = style;
      lone.content = content;
      return;
    }
    const last = this.cells.at(-1);
    if (last === undefined || last.column < column) {
      this.cells.push({ column, style, content });
      return;
    }
    const cell = this.cell(column);
    if (cell) Object.assign(cell, { style, content });
    else this.cells.splice(this.placeFor(column), 0, { column, style, content });
  }

  /** Gives the cell a style, making an empty cell where there is none. */
  setStyle(column: number, style: number): void {
    const cell = this.cell(column);
    if (cell) restyle(cell, style);
    else this.put(column, style, EMPTY);
  }

  /** The same for a style that follows from the one before: the row's or the column's where there is no cell. */
  changeStyle(
    column: number,
    changed: (style: number) => number,
    styleOfColumn: (column: number) => number,
  ): void {
    const cell = this.cell(column);
    if (cell) restyle(cell, changed(cell.style));
    else this.put(column, changed(this.style ?? styleOfColumn(column)), EMPTY);
  }

  remove(column: number): void {
    const place = this.find(column);
    if (place >= 0) this.cells.splice(place, 1);
  }

  attribute(name: string): string | undefined {
    return XmlElement.of(this.open).attribute(name);
  }

  setAttribute(name: string, value: string | null): void {
    const element = XmlElement.of(this.open);
    element.setAttribute(name, value);
    this.open = element.toString();
  }

  /** Style of cells that are not there, where the row has one. */
  get style(): number | undefined {
    if (!this.open.includes('customFormat')) return undefined;
    const element = XmlElement.of(this.open);
    return isTrue(element.attribute('customFormat')) ? Number(element.attribute('s') ?? 0) : undefined;
  }

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.after === '' && /^<[^\s>]+ r="\d+"\/>$/.test(this.open);
  }

  toString(): string {
    return this.parts(null).join('');
  }

  /** `toString` before it is put together. Long formulas that were written are folded where `formulas` are given. */
  parts(formulas: FoldedFormulas | null): readonly string[] {
    if (this.text !== null) return this.text.written(this.open, formulas);
    if (this.cells.length === 0 && this.after === '') return [this.open];
    this.dropNarrowSpans();
    const parts = [this.open.slice(0, -2), '>'];
    for (const cell of this.cells) parts.push(cellElement(cell, this.number, this.prefix, formulas));
    parts.push(this.after, `</${this.prefix}row>`);
    return parts;
  }

  /** Forgets its cells, once they are written for good. */
  letGo(): void {
    this.text = null;
    this.allCells.length = 0;
  }

  /** The same row at another place, with cells that already say where they stand. */
  moved(to: number, cells: readonly Cell[]): string {
    const row = new EditedRow(to, this.prefix);
    row.open = this.open;
    row.setAttribute('r', String(to));
    row.setAttribute('spans', null);
    row.cells.push(...cells);
    row.after = this.after;
    return row.toString();
  }

  /** `spans` is a hint to readers; one that leaves a cell out is worse than none. */
  private dropNarrowSpans(): void {
    const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(this.open);
    if (!this.open.includes('spans')) return;
    const first = this.cells[0]?.column ?? 1;
    const last = this.cells.at(-1)?.column ?? 1;
    if (!spans || first < Number(spans[1]) || last > Number(spans[2])) this.setAttribute('spans', null);
  }

  /** Gives its open tag as one that holds nothing; of a row as nearly every program writes it no more is read yet. */
  private begin(source: string): string {
    const open = this.prefix === '' ? PLAIN_ROW.exec(source)?.[0] : undefined;
    if (open === undefined || !source.endsWith(ROW_CLOSE) || source.includes('<!')) return this.read(source);
    this.text = new RowText(source, this.number);
    return `${open.slice(0, -1)}/>`;
  }

  /** All cells, those that were taken out before among them as they are now. */
  private readAll(text: RowText): void {
    const { open } = this;
    this.text = null;
    this.read(text.source);
    this.open = open;
    for (const cell of text.cells()) {
      const place = this.find(cell.column);
      if (place >= 0) this.allCells[place] = cell;
    }
  }

  /** Reads the row's element; gives its open tag as one that holds nothing. */
  private read(source: string): string {
    return this.readPlain(source) ?? this.readAny(source);
  }

  /**
   * Rows as nearly every program writes them are cut at the closing tags of their cells, without a look inside.
   * Undefined, with nothing taken, for any other.
   */
  private readPlain(source: string): string | undefined {
    const open = PLAIN_ROW.exec(source)?.[0];
    if (open === undefined || this.prefix !== '' || source.includes('<!')) return undefined;
    const cells: Cell[] = [];
    let at = open.length;
    PLAIN_CELL.lastIndex = at;
    for (let cell = PLAIN_CELL.exec(source); cell; cell = PLAIN_CELL.exec(source)) {
      const [tag, letters = '', style = '0', closed] = cell;
      const column = columnOf(letters);
      const close = closed === '/' ? at + tag.length : source.indexOf(CELL_CLOSE, at) + CELL_CLOSE.length;
      if (close <= at || column <= (cells.at(-1)?.column ?? 0)) return undefined;
      cells.push({ column, style: Number(style), content: source.slice(at, close) });
      PLAIN_CELL.lastIndex = at = close;
    }
    if (at + ROW_CLOSE.length !== source.length || !source.endsWith(ROW_CLOSE)) return undefined;
    this.cells.push(...cells);
    return `${open.slice(0, -1)}/>`;
  }

  private readAny(source: string): string {
    const scanner = new XmlScanner(source, 'row');
    scanner.next();
    let open = source.slice(0, scanner.end);
    if (!scanner.selfClosing) open = `${open.slice(0, -1).trimEnd()}/>`;
    if (scanner.attribute('r') === undefined) open = withPlace(open, String(this.number));
    let [previous, ordered] = [0, true];
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      const from = scanner.start;
      if (scanner.name !== 'c') {
        scanner.skip();
        this.after += source.slice(from, scanner.end);
        continue;
      }
      const written = scanner.attribute('r');
      const column = (written === undefined ? undefined : parseCell(written)?.column) ?? previous + 1;
      const style = Number(scanner.attribute('s') ?? 0);
      scanner.skip();
      const element = source.slice(from, scanner.end);
      const address = cellAddress({ row: sheetRow(this.number), column: columnNumber(column) });
      const content = written === undefined ? withPlace(element, address) : element;
      this.cells.push({ column, style, content });
      ordered &&= column > previous;
      previous = column;
    }
    if (!ordered) this.cells.sort((one, other) => one.column - other.column);
    return open;
  }

  /** Place of the cell of that column; -1 where there is none. */
  private find(column: number): number {
    const { cells } = this;
    const first = cells[0];
    if (first === undefined || column < first.column) return -1;
    // In a row without gaps it stands as far from the first as its letter.
    const guess = column - first.column;
    if (guess < cells.length && cells[guess]?.column === column) return guess;
    if (column > (cells[cells.length - 1]?.column ?? 0)) return -1;
    const place = this.placeFor(column);
    return this.cells[place]?.column === column ? place : -1;
  }

  /** Place of the first cell that is not before that column. */
  private placeFor(column: number): number {
    let low = 0;
    let high = this.cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cells[middle]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The address a formula message names. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
