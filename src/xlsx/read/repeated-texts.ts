/**
 * Texts that stand in their cells and come again down a column: units, deadlines, kinds of product. A file without
 * shared texts writes each of them anew; read, one cell stands for all of them, as it does for shared texts.
 */
import type { GridCell } from '../../domain/grid';

/** So many different texts are met before a column is judged. */
const TRIED = 256;
/** A column with fewer texts that came again than this share of them is one of sentences: not worth looking up. */
const WORTH = 0.5;
/** More different texts than this are no list of units or days. */
const MOST = 20_000;

interface ColumnTexts {
  readonly cells: Map<string, GridCell>;
  found: number;
  lookedUp: number;
}

export class RepeatedTexts {
  private readonly columns: (ColumnTexts | null | undefined)[] = [];

  /** The last cell of this column with this text. */
  find(column: number, text: string): GridCell | undefined {
    const texts = this.columns[column];
    if (!texts) return undefined;
    texts.lookedUp++;
    const cell = texts.cells.get(text);
    if (cell !== undefined) texts.found++;
    return cell;
  }

  note(column: number, text: string, cell: GridCell): void {
    let texts = this.columns[column];
    if (texts === null) return;
    texts ??= this.columns[column] = { cells: new Map(), found: 0, lookedUp: 0 };
    texts.cells.set(text, cell);
    const { size } = texts.cells;
    if (size > MOST || (size % TRIED === 0 && texts.found < texts.lookedUp * WORTH))
      this.columns[column] = null;
  }
}
