/**
 * What the header rows of tables will hold once the changes before them are made: Excel takes a table's column
 * names from its header cells, so these must already be there.
 */
import { contains } from '../domain/grid';
import type { CellContent, Change } from '../workbook';
import { sameName } from './addresses';
import { blockRange } from './changed-ranges';
import type { KeptDetails } from './keep-details';

type TableChange = Extract<Change, { kind: 'table' }>;

export class HeaderTexts {
  readonly #texts = new Map<string, string>();
  readonly #tables: readonly TableChange[];

  constructor(changes: readonly Change[], standing: KeptDetails['headers']) {
    this.#tables = changes.filter((change) => change.kind === 'table');
    for (const { sheet, range, texts } of standing) {
      texts.forEach((text, index) => this.#texts.set(key(sheet, range.top, range.left + index), text));
    }
  }

  write(block: Extract<Change, { kind: 'write-block' }>): void {
    const range = blockRange(block);
    if (!range) return;
    for (const table of this.#tables) {
      const { top, left, right } = table.range;
      if (!sameName(table.sheet, block.sheet)) continue;
      for (let at: number = left; at <= right; at++) {
        if (!contains(range, top, at)) continue;
        const text = shownAs(block.cells[top - range.top]?.[at - range.left]);
        if (text !== undefined) this.#texts.set(key(block.sheet, top, at), text);
      }
    }
  }

  /** True where the header cells hold the table's column names, each once. */
  hold(table: TableChange): boolean {
    const { range, columns, sheet } = table;
    if (columns.length !== range.right - range.left + 1) return false;
    if (new Set(columns.map((name) => name.toLowerCase())).size !== columns.length) return false;
    return columns.every(
      (name, index) => this.#texts.get(key(sheet, range.top, range.left + index)) === name,
    );
  }
}

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

function key(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${String(row)}:${String(column)}`;
}
