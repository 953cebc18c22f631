/**
 * A sheet as an office leaves it, written line by line, with what a reader ought to understand of it.
 *
 * Each sample tells its tasks in clean words and how they were spoilt (broken lines, rows cut by a page,
 * HTML left from the web). The workbook gets the spoilt text; the expected reading keeps the clean one, so
 * that it owes nothing to the reader it is there to judge.
 */
import type { TaskField } from '../../src/domain/tables';
import type { CellFormat, Change, ScalarContent } from '../../src/workbook';
import { cellRange, column, sheetRow } from '../../src/domain/grid';

/** Text that reads as it stands, or text that stands otherwise than it is to be read. */
export type Spoilt = string | { readonly clean: string; readonly shown: string } | CutByPage;

export interface CutByPage {
  readonly clean: string;
  /** What stands above and below the page break. */
  readonly halves: readonly [string, string];
}

const LINE_LENGTH = 26;

/** As copied from PDF: the line ends wherever the column did. */
export function fromPdf(clean: string): Spoilt {
  const shown = clean
    .split('\n')
    .map((paragraph) => paragraph.split(' ').reduce(appendWord, ''))
    .join('\n');
  return { clean, shown };
}

function appendWord(text: string, word: string): string {
  if (text === '') return word;
  const lineLength = text.length - text.lastIndexOf('\n') - 1;
  return text + (lineLength + word.length > LINE_LENGTH ? '\n' : ' ') + word;
}

/** A row that a page break cut in two. */
export function cut(above: string, below: string): CutByPage {
  const glue = below.startsWith('- ') || above === '' || below === '' ? '\n' : ' ';
  const whole = [above, below].filter((half) => half !== '').join(glue);
  return { clean: whole.replace(/\n(?!- )/g, ' '), halves: [above, below] };
}

export function cleanText(text: Spoilt): string {
  return typeof text === 'string' ? text : text.clean;
}

/** What stands in the row, and in the row below the page break where there is one. */
export function shownTexts(text: Spoilt): readonly [string, string] {
  if (typeof text === 'string') return [text, ''];
  return 'halves' in text ? text.halves : [text.shown, ''];
}

export interface SampleColumn<Field extends string = TaskField> {
  readonly field: Field;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

const BODY: CellFormat = {
  font: { name: 'Times New Roman', size: 12 },
  vertical: 'top',
  wrap: true,
  border: { style: 'thin' },
};

/** Points of a line of 12-point text, and how many letters of it fit into a unit of column width. */
const LINE_HEIGHT = 16;
const LETTERS_PER_WIDTH = 0.95;

/** Gathers what is written on one sheet, from the first row down. */
export class SheetWriter {
  readonly changes: Change[] = [];
  readonly sheet: string;
  readonly columnCount: number;
  private readonly columnWidths: readonly number[];
  /** The row that is written next. */
  row = 1;

  constructor(sheet: string, columnWidths: readonly number[]) {
    this.sheet = sheet;
    this.columnCount = columnWidths.length;
    this.columnWidths = columnWidths;
    this.add({ kind: 'ensure-sheet', sheet });
    const widths = columnWidths.map((width, index) => ({ column: column(index + 1), width }));
    this.add({ kind: 'column-widths', sheet, widths });
  }

  /** A line over the whole width, centred; gives its row. */
  title(text: string, format: CellFormat['font'] = { bold: true }): number {
    const row = this.line([text], { font: { name: 'Times New Roman', size: 13, ...format }, horizontal: 'center' });
    this.merge(row, 1, row, this.columnCount);
    return row;
  }

  /** Cells from column A; gives the row. Numbers stay numbers. */
  line(cells: readonly (string | number)[], format: CellFormat = BODY): number {
    const row = this.row++;
    const at = { row: sheetRow(row), column: column(1) };
    this.add({ kind: 'write-block', sheet: this.sheet, at, cells: [cells.map(content)] });
    if (cells.length > 1) this.height(row, cells);
    this.format(row, cells.length === 1 ? this.columnCount : cells.length, format);
    return row;
  }

  header(cells: readonly string[]): number {
    return this.line(cells, { ...BODY, font: { ...BODY.font, bold: true }, horizontal: 'center', vertical: 'center' });
  }

  /** A line in bold, such as a section's. */
  heading(cells: readonly (string | number)[]): number {
    return this.line(cells, { ...BODY, font: { ...BODY.font, bold: true } });
  }

  blank(): number {
    return this.row++;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.add({ kind: 'merge', sheet: this.sheet, range: cellRange(top, left, bottom, right) });
  }

  pages(orientation: 'portrait' | 'landscape', titleRow: number): void {
    this.add({
      kind: 'page-setup',
      sheet: this.sheet,
      setup: {
        paper: 'A4',
        orientation,
        fitToWidth: true,
        titleRows: { from: sheetRow(titleRow), to: sheetRow(titleRow) },
      },
    });
  }

  /** As high as its longest cell needs; a grid that does not fit rows by itself shows them whole then. */
  private height(row: number, cells: readonly (string | number)[]): void {
    const lines = cells.map((cell, index) => {
      const width = (this.columnWidths[index] ?? 10) * LETTERS_PER_WIDTH;
      return String(cell)
        .split('\n')
        .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / width)), 0);
    });
    const height = Math.max(...lines) * LINE_HEIGHT;
    const at = sheetRow(row);
    this.add({ kind: 'row-heights', sheet: this.sheet, heights: [{ from: at, to: at, height }] });
  }

  private format(row: number, width: number, format: CellFormat): void {
    this.add({ kind: 'format', sheet: this.sheet, range: cellRange(row, 1, row, width), format });
  }

  private add(change: ChangeWithoutReason): void {
    this.changes.push({ ...change, why: 'sample' });
  }
}

type ChangeWithoutReason = Change extends infer One ? (One extends Change ? Omit<One, 'why'> : never) : never;

function content(cell: string | number): ScalarContent {
  if (typeof cell === 'number') return { kind: 'number', number: cell };
  return cell === '' ? { kind: 'blank' } : { kind: 'text', text: cell };
}
