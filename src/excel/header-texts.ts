/**
 * What the header rows of tables will hold once all changes are made: Excel takes a table's column names from
 * its header cells, so the two must agree.
 */
import { cellAddress, column, sheetRow, type CellRange } from '../domain/grid';
import type { CellContent, ChangeOf } from '../workbook';
import { WorkbookFault } from '../workbook';
import { blockRange } from './changed-ranges';
import type { KeptDetails } from './keep-details';

type Place = readonly [sheet: string, row: number, column: number];

/** A table as the changes before have left it. */
export interface PlayedTable {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
}

export class HeaderTexts {
  /** What stood there, for tables the change set lays. */
  readonly #standing = new Map<string, string>();
  readonly #newTables = new Set<string>();
  readonly #blocks: ChangeOf<'write-block' | 'clear'>[] = [];

  constructor(standing: KeptDetails['headers']) {
    for (const { sheet, range, texts } of standing) {
      texts.forEach((text, index) => this.#standing.set(key([sheet, range.top, range.left + index]), text));
    }
  }

  write(block: ChangeOf<'write-block'>): void {
    this.#blocks.push(block);
  }

  clear(area: ChangeOf<'clear'>): void {
    this.#blocks.push(area);
  }

  /** Throws `table-header-mismatch` where a header cell will not hold its column's name. */
  check(sheet: string, table: PlayedTable): void {
    const { top, left } = table.range;
    for (const [index, name] of table.columns.entries()) {
      const place: Place = [sheet, top, left + index];
      const text = this.#written(place) ?? this.#standing.get(key(place));
      if (text === undefined ? !this.#isNew(sheet, table) : text === name) continue;
      const cell = cellAddress({ row: sheetRow(top), column: column(left + index) });
      throw new WorkbookFault('table-header-mismatch', { sheet, name: table.name, cell, column: name });
    }
  }

  /** A table that nothing was read for stood before and keeps what is not written over. */
  #isNew(sheet: string, table: PlayedTable): boolean {
    return this.#newTables.has(key([sheet, table.range.top, table.range.left]) + table.name);
  }

  lays(change: ChangeOf<'table'>): void {
    this.#newTables.add(key([change.sheet, change.range.top, change.range.left]) + change.name);
  }

  #written([sheet, row, at]: Place): string | undefined {
    for (const block of this.#blocks.toReversed()) {
      if (block.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
      const range = block.kind === 'clear' ? block.range : blockRange(block);
      if (!range || row < range.top || row > range.bottom || at < range.left || at > range.right) continue;
      if (block.kind === 'clear') return '';
      const text = shownAs(block.cells[row - range.top]?.[at - range.left]);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

/** Undefined where the cell is left alone. */
function shownAs(content: CellContent | undefined): string | undefined {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'blank':
      return '';
    case 'formula':
      return shownAs(content.cached);
    default:
      return undefined;
  }
}

function key([sheet, row, at]: Place): string {
  return `${sheet.toLowerCase()}!${String(row)}:${String(at)}`;
}
