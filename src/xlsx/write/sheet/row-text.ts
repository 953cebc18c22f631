/** A row that stays the text it was, but for single cells that are taken out of it and put back changed. */
import { columnLetters } from '../../../domain/grid';
import type { FoldedFormulas } from '../../package';
import { cellElement, type Cell } from './cell-markup';

/** At the beginning of a cell as nearly every program writes it. */
export const PLAIN_CELL = /<c r="([A-Z]{1,3})\d+"(?: s="(\d{1,6})")?(?: t="[A-Za-z]+")?(\/?)>/y;
export const CELL_CLOSE = '</c>';

/** Hundreds of thousands of them stand until a sheet is written: one object each, and no list around them. */
interface TakenCell extends Cell {
  readonly from: number;
  readonly to: number;
  /** The one that stands next in the row. */
  next: TakenCell | null;
}

export class RowText {
  private first: TakenCell | null = null;
  private recent: TakenCell | null = null;

  constructor(
    readonly source: string,
    private readonly row: number,
  ) {}

  /** Cells that were asked for, in order; whoever asked may have changed them. */
  *cells(): Generator<Cell, void, undefined> {
    for (let cell = this.first; cell; cell = cell.next) yield cell;
  }

  /** Undefined where it is not there or written in a way that is not plain. */
  cell(column: number): Cell | undefined {
    const { source } = this;
    // Who asks goes from left to right.
    let before = this.recent !== null && this.recent.column <= column ? this.recent : null;
    let next = before ? before.next : this.first;
    for (; next && next.column <= column; next = next.next) before = next;
    if (before?.column === column) return before;
    const from = source.indexOf(`<c r="${columnLetters(column)}${String(this.row)}"`, before?.to ?? 0);
    PLAIN_CELL.lastIndex = from;
    const found = from < 0 ? null : PLAIN_CELL.exec(source);
    if (!found) return undefined;
    const [tag, , style = '0', closed] = found;
    const to = closed === '/' ? from + tag.length : source.indexOf(CELL_CLOSE, from) + CELL_CLOSE.length;
    if (to <= from || to > (next?.from ?? source.length)) return undefined;
    const cell = { column, style: Number(style), content: source.slice(from, to), from, to, next };
    if (before) before.next = cell;
    else this.first = cell;
    this.recent = cell;
    return cell;
  }

  /** The row in parts; `open` is its tag as one that holds nothing. */
  written(open: string, formulas: FoldedFormulas | null): readonly string[] {
    const parts = [open.slice(0, -2), '>'];
    let at = this.source.indexOf('>') + 1;
    for (let cell = this.first; cell; cell = cell.next) {
      parts.push(this.source.slice(at, cell.from), cellElement(cell, this.row, '', formulas));
      at = cell.to;
    }
    parts.push(this.source.slice(at));
    return parts;
  }
}
