/**
 * Header rows that pages repeat inside a table, damaged copies among them.
 */
import type { GridView, ViewCell } from '../grid-view';
import type { HeaderBand } from '../headers/band';
import { isNumberingRow } from '../headers/header-band';
import { lettersOf, withinDistance } from '../headers/edit-distance';

/** Knows a table's headings by column, ready to be compared with every row. */
export class HeaderMatcher {
  private readonly lettersByColumn = new Map<number, readonly string[]>();
  private readonly longest: number;
  /** By column, headings that are figures ("1" to "12" for months), as they stand; empty where there are none. */
  private readonly figures = new Map<number, ReadonlySet<string>>();

  constructor(
    private readonly view: GridView,
    private readonly band: HeaderBand,
  ) {
    let longest = 0;
    for (const column of band.columns) {
      const letters = column.parts.map((part) => lettersOf(view.fold(part))).filter((part) => part !== '');
      this.lettersByColumn.set(column.column, letters);
      const figures = column.parts.filter((part) => /^\d+$/.test(part));
      if (figures.length > 0) this.figures.set(column.column, new Set(figures));
      longest = Math.max(longest, ...column.parts.map((part) => part.length));
    }
    this.longest = Math.ceil(longest * 1.25) + 2;
  }

  /**
   * True for a row that repeats (part of) the header: six cells in ten say what stands above them, both of two.
   * A row of a several-row header is compared with every row of it.
   */
  repeats(row: number, cells: readonly ViewCell[]): boolean {
    if (cells.length < 2) return false;
    if (this.band.numberingRow !== null && isNumberingRow(this.view, row)) return true;
    if (this.figures.size >= 3 && cells.length >= 3 && cells.every((cell) => this.isFigureHeading(cell)))
      return true;
    const needed = cells.length === 2 ? 2 : Math.ceil(cells.length * 0.6);
    let missesLeft = cells.length - needed;
    // What is no heading at a glance is counted first: nearly all rows fall there.
    for (const cell of cells) {
      if (!this.couldBeHeading(cell) && --missesLeft < 0) return false;
    }
    for (const cell of cells) {
      if (this.couldBeHeading(cell) && !this.isHeading(cell) && --missesLeft < 0) return false;
    }
    return true;
  }

  private isFigureHeading({ column, text }: ViewCell): boolean {
    return this.figures.get(column)?.has(text) === true;
  }

  private couldBeHeading(cell: ViewCell): boolean {
    return typeof cell.cell.value !== 'number' && cell.text.length <= this.longest;
  }

  private isHeading(cell: ViewCell): boolean {
    const headings = this.lettersByColumn.get(cell.column);
    if (!headings || headings.length === 0) return false;
    const letters = lettersOf(this.view.fold(cell.text));
    return headings.some((heading) =>
      withinDistance(heading, letters, Math.floor(Math.min(heading.length, letters.length) / 6)),
    );
  }
}
