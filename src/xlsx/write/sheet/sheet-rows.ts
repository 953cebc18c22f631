/** The rows of a sheet while it is edited: rows nobody touches stay the text they were. */
import type { CellRange } from '../../../domain/grid';
import type { FoldedFormulas } from '../../package';
import type { Cell } from './cell-markup';
import { EditedRow } from './edited-row';
import { indexRows, type RowIndex } from './row-index';

/**
 * Characters of rows put together into one piece of text. Engines keep longer texts apart, and let those
 * that are done with stand long.
 */
const PIECE = 48 * 1024;

export class SheetRows {
  private readonly index: RowIndex;
  private readonly edited = new Map<number, EditedRow>();
  private readonly prefix: string;

  /** `xml` in one piece or several. Formulas that are folded in it stay so until they are written. */
  constructor(
    xml: readonly string[],
    private readonly formulas: FoldedFormulas | null,
    part: string,
  ) {
    this.index = indexRows(xml, part);
    this.prefix = /<(?:([^\s:<>/?!]+:))?worksheet[\s>]/.exec(this.frame)?.[1] ?? '';
  }

  /** The sheet's XML without its rows. */
  get frame(): string {
    const { text, from, to } = this.index;
    return text.slice(0, from) + text.slice(to, text.length);
  }

  /** The rows as text for a first look ("is there any array formula?"). */
  mentions(text: string): boolean {
    return this.index.text.mentions(text, this.index.from, this.index.to);
  }

  /** The row, to be changed; made where it is missing. */
  edit(number: number): EditedRow {
    let row = this.edited.get(number);
    if (!row) {
      row = new EditedRow(number, this.prefix, this.sourceOf(number));
      this.edited.set(number, row);
    }
    return row;
  }

  /** The row as it is now, to be looked at; undefined where there is none. */
  look(number: number): EditedRow | undefined {
    const edited = this.edited.get(number);
    if (edited) return edited;
    const source = this.sourceOf(number);
    return source === undefined ? undefined : new EditedRow(number, this.prefix, source);
  }

  /** Rows that exist within a range, in order. */
  existing(range: Pick<CellRange, 'top' | 'bottom'>): number[] {
    const inside = (number: number): boolean => number >= range.top && number <= range.bottom;
    const found = new Set([...this.index.numbers, ...this.edited.keys()].filter(inside));
    return [...found].sort((one, other) => one - other);
  }

  /** All rows whose present text holds one of the words; for rare searches through the whole sheet. */
  *holding(...words: readonly string[]): Generator<EditedRow, void, undefined> {
    for (const number of this.existing({ top: 1, bottom: Infinity } as CellRange)) {
      const text = this.edited.get(number)?.toString() ?? this.sourceOf(number) ?? '';
      if (!words.some((word) => text.includes(word))) continue;
      const row = this.look(number);
      if (row) yield row;
    }
  }

  /** The text of a new row. */
  made(number: number, cells: readonly Cell[]): string {
    return new EditedRow(number, this.prefix).moved(number, cells);
  }

  /** The text of all rows, in pieces. */
  *write(): Generator<string, void, undefined> {
    const { formulas } = this;
    for (const piece of this.pieces(false)) yield formulas === null ? piece : formulas.unfold(piece);
  }

  /** `write` for the last time, for the file: rows that were changed are let go as soon as they are written. */
  *writeOut(): Generator<string | Uint8Array, void, undefined> {
    const { formulas } = this;
    for (const piece of this.pieces(true)) yield formulas === null ? piece : formulas.unfoldedBytes(piece);
  }

  /** With formulas folded; `last` empties rows once they are written. */
  private *pieces(last: boolean): Generator<string, void, undefined> {
    const { text, from, to, numbers, starts, ends, unnumbered } = this.index;
    const pending = [...this.edited.values()]
      .filter((row) => !this.index.byNumber.has(row.number) && !row.isEmpty)
      .sort((one, other) => one.number - other.number);
    const { formulas, prefix } = this;
    let cursor = from;
    let next = 0;
    let piece: string[] = [];
    let length = 0;
    const put = (part: string): void => {
      if (part !== '') piece.push(part);
      length += part.length;
    };
    const putRow = (row: EditedRow): void => {
      for (const part of row.parts(formulas)) put(part);
      if (last) row.letGo();
    };
    const joined = (): string => {
      const whole = piece.join('');
      piece = [];
      length = 0;
      return whole;
    };
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place] ?? 0;
      const start = starts[place] ?? 0;
      for (let row = pending[next]; row && row.number < number; row = pending[++next]) {
        put(text.slice(cursor, start));
        putRow(row);
        cursor = start;
      }
      const edited = this.index.byNumber.get(number) === place ? this.edited.get(number) : undefined;
      if (edited) {
        put(text.slice(cursor, start));
        putRow(edited);
        cursor = ends[place] ?? 0;
      } else if (unnumbered.has(place)) {
        const nameEnd = start + `<${prefix}row`.length;
        put(`${text.slice(cursor, nameEnd)} r="${String(number)}"`);
        cursor = nameEnd;
      }
      if (length >= PIECE) yield joined();
    }
    for (let row = pending[next]; row; row = pending[++next]) {
      put(text.slice(cursor, to));
      putRow(row);
      cursor = to;
      if (length >= PIECE) yield joined();
    }
    put(text.slice(cursor, to));
    yield joined();
  }

  private sourceOf(number: number): string | undefined {
    const place = this.index.byNumber.get(number);
    const { text, starts, ends } = this.index;
    return place === undefined ? undefined : text.slice(starts[place] ?? 0, ends[place] ?? 0);
  }
}
