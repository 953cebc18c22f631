/** A row that stays the text it was, but for single cells that are taken out of it and put back changed. */
import { columnLetters } from '../../../domain/grid';
import type { FoldedFormulas } from '../../package';
import { cellElement, type Cell } from './cell-markup';

/** At the beginning of a cell as nearly every program writes it. */
export const PLAIN_CELL = /<c r="([A-Z]{1,3})\d+"(?: s="(\d{1,6})")?(?: t="[A-Za-z]+")?(\/?)>/y;
export const CELL_CLOSE = '</c>';

interface TakenCell {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

export class RowText {
  private readonly taken: TakenCell[] = [];

  constructor(
    readonly source: string,
    private readonly row: number,
  ) {}

  /** Cells that were asked for; whoever asked may have changed them. */
  get cells(): readonly Cell[] {
    return this.taken.map(({ cell }) => cell);
  }

  /** Undefined where it is not there or written in a way that is not plain. */
  cell(column: number): Cell | undefined {
    const { source, taken } = this;
    const known = taken.find(({ cell }) => cell.column === column);
    if (known) return known.cell;
    const from = source.indexOf(`<c r="${columnLetters(column)}${String(this.row)}"`);
    PLAIN_CELL.lastIndex = from;
    const found = from < 0 ? null : PLAIN_CELL.exec(source);
    if (!found) return undefined;
    const [tag, , style = '0', closed] = found;
    const to = closed === '/' ? from + tag.length : source.indexOf(CELL_CLOSE, from) + CELL_CLOSE.length;
    if (to <= from) return undefined;
    const cell: Cell = { column, style: Number(style), content: source.slice(from, to) };
    taken.push({ cell, from, to });
    return cell;
  }

  /** The row in parts; `open` is its tag as one that holds nothing. */
  written(open: string, formulas: FoldedFormulas | null): readonly string[] {
    const parts = [open.slice(0, -2), '>'];
    let at = this.source.indexOf('>') + 1;
    for (const { cell, from, to } of this.taken.sort((one, other) => one.from - other.from)) {
      parts.push(this.source.slice(at, from), cellElement(cell, this.row, '', formulas));
      at = to;
    }
    parts.push(this.source.slice(at));
    return parts;
  }
}
