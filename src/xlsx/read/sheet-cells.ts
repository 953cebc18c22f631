/**
 * The rows and cells of a sheet (sheetData). Rows and cells without a reference follow the one before;
 * cells that hold nothing but a style are left out.
 */
import { column as columnIndex, LAST_COLUMN, LAST_SHEET_ROW, sheetRow } from '../../domain/grid';
import type { CellValue, Column, GridCell, GridRow, SheetRow } from '../../domain/grid';
import { WorkbookFault } from '../../workbook';
import { numberFormat, type NumberFormat } from '../formats';
import type { FoldedFormulas } from '../package';
import { decodeExcelEscapes, type XmlScanner } from '../xml';
import type { Budget } from './budget';
import { cellError, gridCell, serialOfIso, shownText } from './cell-values';
import { FormulaCells } from './formula-cells';
import { ownText } from './own-text';
import type { PartSteps } from './part-steps';
import { PlainRows, type PlainCells } from './plain-rows';
import { RepeatedTexts } from './repeated-texts';
import { readRichText } from './rich-text';
import { inOrder, joinedRows, sortedUnique } from './row-order';
import { flag, whole } from './xml-values';

export interface CellSources {
  readonly sharedStrings: readonly string[];
  /** By shared string: the last cell made of it. Columns repeat their texts, and a cell knows no row. */
  readonly sharedCells: (GridCell | undefined)[];
  /** By style index. */
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
  readonly budget: Budget;
  readonly part: string;
  /** Those that are folded in the sheet's text. */
  readonly formulas: FoldedFormulas;
}

export interface SheetCells {
  readonly rows: GridRow[];
  readonly hiddenRows: SheetRow[];
}

const general = numberFormat('General');
const STEP = 96 * 1024;

/** At the `open` of <sheetData>: goes to its close. */
export function* readSheetCells(scanner: XmlScanner, sources: CellSources): PartSteps<SheetCells> {
  const reader = new RowReader(scanner, sources);
  const outside = scanner.depth - 1;
  const prefix = scanner.prefix;
  const plain = new PlainRows(scanner, outside + 1, reader);
  let stepEnd = scanner.end + STEP;
  for (;;) {
    if (prefix === '') plain.read();
    const token = scanner.next();
    if (token === 'open') {
      if (scanner.prefix !== prefix) scanner.skip();
      else if (scanner.name === 'c') reader.readCell();
      else if (scanner.name === 'row') reader.beginRow();
      else scanner.skip();
      if (scanner.end > stepEnd) {
        stepEnd = scanner.end + STEP;
        yield scanner.end;
      }
    } else if (token === 'close' && scanner.depth === outside) return reader.finish();
  }
}

class RowReader implements PlainCells {
  private readonly rows: GridRow[] = [];
  private readonly hiddenRows: SheetRow[] = [];
  private readonly formulas: FormulaCells;
  /** By column: the last cell with a formula. */
  private readonly lastResults: (GridCell | undefined)[] = [];
  private readonly texts = new RepeatedTexts();
  private cells: GridCell[] = [];
  private row = 0;
  private rowIsNumbered = false;
  private rowHidden = false;
  private column = 0;
  private lastKeptColumn = 0;
  private cellsInOrder = true;
  private rowsInOrder = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly sources: CellSources,
  ) {
    this.formulas = new FormulaCells(sources.budget, sources.formulas);
  }

  beginRow(): void {
    const written = this.scanner.attribute('r');
    const number = written === undefined ? undefined : this.rowNumber(written);
    this.startRow(number, flag(this.scanner.attribute('hidden')));
  }

  startRow(number: number | undefined, hidden: boolean): void {
    this.endRow();
    this.rowIsNumbered = number !== undefined;
    this.row = number ?? this.row + 1;
    if (this.row > LAST_SHEET_ROW) throw this.damaged();
    this.rowHidden = hidden;
    if (this.rowHidden) this.hiddenRows.push(sheetRow(this.row));
    this.column = 0;
    this.lastKeptColumn = 0;
  }

  /** At the `open` of <c>: goes to its close. */
  readCell(): void {
    const { scanner } = this;
    const reference = scanner.attribute('r');
    this.column = reference === undefined ? this.column + 1 : this.columnOfReference(reference);
    if (this.column > LAST_COLUMN || this.row === 0) throw this.damaged();
    if (scanner.selfClosing) {
      scanner.next();
      return;
    }
    const style = Number(scanner.attribute('s') ?? 0);
    const type = scanner.attribute('t') ?? 'n';
    const outside = scanner.depth - 1;
    let stored: string | undefined;
    let formula: string | undefined;
    let hasFormula = false;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth === outside) break;
      if (token !== 'open') continue;
      if (scanner.name === 'v') stored = scanner.textUntilClose();
      else if (scanner.name === 'f') {
        hasFormula = true;
        formula = this.formulas.read(scanner, this.row, this.column);
      } else if (scanner.name === 'is') stored = readRichText(scanner);
      else scanner.skip();
    }
    const value = this.valueOf(type, stored);
    if (value === undefined || (value === '' && !hasFormula)) {
      if (hasFormula && formula !== undefined) this.keep('', style, formula);
      return;
    }
    this.keep(value, style, formula);
  }

  /** False where the place is none for a plain cell: the careful way decides then. */
  standAt(column: number): boolean {
    const at = column === 0 ? this.column + 1 : column;
    if (!this.rowIsNumbered || at > LAST_COLUMN) return false;
    this.column = at;
    return true;
  }

  keepNumber(value: number, style: number): void {
    this.keep(value, style, undefined);
  }

  keepText(value: string, style: number): void {
    const { budget } = this.sources;
    budget.takeCharacters(value.length);
    if (value === '') return;
    const known = this.texts.find(this.column, value);
    if (known !== undefined && known.format === this.codeOf(style)) {
      budget.takeCell();
      this.add(known);
      return;
    }
    const own = ownText(value);
    this.texts.note(this.column, own, this.keep(own, style, undefined));
  }

  keepShared(index: number, style: number): boolean {
    const { sharedStrings, sharedCells, budget } = this.sources;
    const value = sharedStrings[index];
    if (value === undefined) return false;
    if (value === '') return true;
    const last = sharedCells[index];
    if (last?.column === this.column && last.format === this.codeOf(style)) {
      budget.takeCell();
      this.add(last);
      return true;
    }
    sharedCells[index] = this.keep(value, style, undefined);
    return true;
  }

  formulaEnd(text: string, from: number, column: number): number {
    return this.formulas.plainEnd(text, from, column);
  }

  keepResult(value: number | string | null, style: number): void {
    const formula = this.formulas.lastIn(this.column);
    if (typeof value === 'string') this.sources.budget.takeCharacters(value.length);
    const last = this.lastResults[this.column];
    // A column of a table says one formula in all its rows, and gives few different answers.
    if (last?.formula === formula && last?.value === (value ?? '') && last.format === this.codeOf(style)) {
      this.sources.budget.takeCell();
      this.add(last);
      return;
    }
    const kept = typeof value === 'string' ? ownText(value) : (value ?? '');
    this.lastResults[this.column] = this.keep(kept, style, formula);
  }

  finish(): SheetCells {
    this.endRow();
    if (!this.rowsInOrder) return { rows: joinedRows(this.rows), hiddenRows: sortedUnique(this.hiddenRows) };
    return { rows: this.rows, hiddenRows: this.hiddenRows };
  }

  private keep(value: CellValue, style: number, formula: string | undefined): GridCell {
    const { formats, date1904, budget } = this.sources;
    const format = formats[style] ?? general;
    budget.takeCell();
    const column: Column = columnIndex(this.column);
    const text = shownText(value, format, date1904);
    const cell = gridCell(column, value, text, this.codeOf(style), formula);
    this.add(cell);
    return cell;
  }

  private codeOf(style: number): string | undefined {
    const { code } = this.sources.formats[style] ?? general;
    return code === 'General' ? undefined : code;
  }

  private add(cell: GridCell): void {
    this.cells.push(cell);
    if (this.column <= this.lastKeptColumn) this.cellsInOrder = false;
    this.lastKeptColumn = this.column;
  }

  /** Undefined where the cell stores nothing. */
  private valueOf(type: string, stored: string | undefined): CellValue | undefined {
    if (stored === undefined) return undefined;
    switch (type) {
      case 's': {
        const text = stored.trim() === '' ? undefined : this.sources.sharedStrings[Number(stored)];
        if (text === undefined) throw this.damaged();
        return text;
      }
      case 'inlineStr':
        this.sources.budget.takeCharacters(stored.length);
        return stored;
      case 'str':
        this.sources.budget.takeCharacters(stored.length);
        return ownText(decodeExcelEscapes(stored));
      case 'b':
        return flag(stored.trim());
      case 'e':
        return stored.trim() === '' ? undefined : cellError(stored.trim());
      case 'd':
        return serialOfIso(stored, this.sources.date1904) ?? stored;
      default: {
        if (stored.trim() === '') return undefined;
        const number = Number(stored);
        return Number.isFinite(number) ? number : ownText(stored);
      }
    }
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    const row = sheetRow(this.row);
    const cells = this.cellsInOrder ? this.cells : inOrder(this.cells);
    const last = this.rows.at(-1);
    if (last !== undefined && last.row >= this.row) this.rowsInOrder = false;
    this.rows.push(this.rowHidden ? { row, cells, hidden: true } : { row, cells });
    this.cells = [];
    this.cellsInOrder = true;
  }

  private rowNumber(written: string): number {
    return whole(written, 1, LAST_SHEET_ROW, this.sources.part);
  }

  /** The column of "AB12"; its row counts only where the row itself has no number. */
  private columnOfReference(reference: string): number {
    let index = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      index = index * 26 + (letter - 64);
    }
    if (index < 1 || index > LAST_COLUMN) throw this.damaged();
    if (!this.rowIsNumbered && at < reference.length) {
      this.row = this.rowNumber(reference.slice(at));
      this.rowIsNumbered = true;
    }
    return index;
  }

  private damaged(): WorkbookFault {
    return new WorkbookFault('file-damaged', { part: this.sources.part, row: this.row });
  }
}
