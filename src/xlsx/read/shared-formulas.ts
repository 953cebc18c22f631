/**
 * Formulas that a block of cells shares: the first cell holds the text, the others the same text with
 * its relative references moved, as if it had been filled down or across.
 */
import { columnLetters, columnOf, LAST_COLUMN, LAST_SHEET_ROW } from '../../domain/grid';

/**
 * One lexical piece of a formula at a time. Texts, quoted sheet names, bracketed table parts and
 * names followed by "(" or "!" stay as they are; references are what is left.
 */
const piecePattern = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<rows>\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.])`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?`,
    String.raw`[$\p{L}_\\][$\p{L}\p{M}\p{N}_.\\]*`,
    String.raw`\[`,
    String.raw`[^]`,
  ].join('|'),
  'uy',
);

/** A formula taken apart once, to be written out for each cell that shares it. */
export type FormulaPieces = readonly (string | CellReference | ColumnReference | RowReference)[];

interface Corner {
  readonly index: number;
  readonly fixed: boolean;
}
interface CellReference {
  readonly column: Corner;
  readonly row: Corner;
}
interface ColumnReference {
  readonly column: Corner;
  readonly row?: never;
}
interface RowReference {
  readonly row: Corner;
  readonly column?: never;
}

/** `shiftFormula("A1*$B$2", 1, 0)` is "A2*$B$2": moved `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaAt(formulaPieces(formula), rows, columns);
}

export function formulaPieces(formula: string): FormulaPieces {
  const pieces: (string | CellReference | ColumnReference | RowReference)[] = [];
  let plain = '';
  const reference = (...found: (string | CellReference | ColumnReference | RowReference)[]): void => {
    if (plain !== '') pieces.push(plain);
    plain = '';
    pieces.push(...found);
  };
  piecePattern.lastIndex = 0;
  while (piecePattern.lastIndex < formula.length) {
    const from = piecePattern.lastIndex;
    const match = piecePattern.exec(formula);
    if (!match) break;
    const { cell, columns, rows } = match.groups ?? {};
    if (match[0] === '[') {
      const end = closingBracket(formula, from);
      plain += formula.slice(from, end);
      piecePattern.lastIndex = end;
    } else if (cell !== undefined) {
      const found = cellReference(cell);
      if (found) reference(found);
      else plain += cell;
    } else if (columns !== undefined) {
      const [first = '', second = ''] = columns.split(':');
      reference({ column: columnCorner(first) }, ':', { column: columnCorner(second) });
    } else if (rows !== undefined) {
      const [first = '', second = ''] = rows.split(':');
      reference({ row: rowCorner(first) }, ':', { row: rowCorner(second) });
    } else plain += match[0];
  }
  if (plain !== '') pieces.push(plain);
  return pieces;
}

export function formulaAt(pieces: FormulaPieces, rows: number, columns: number): string {
  let formula = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') formula += piece;
    else {
      if (piece.column) formula += columnAt(piece.column, columns);
      if (piece.row) formula += rowAt(piece.row, rows);
    }
  }
  return formula;
}

const cellParts = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/;

/** Undefined for "ZZZ1" and "A0", which look like cells but are none: they are names. */
function cellReference(text: string): CellReference | undefined {
  const parts = cellParts.exec(text);
  const column = columnCorner(parts?.[1] ?? '');
  const row = rowCorner(parts?.[2] ?? '');
  if (column.index > LAST_COLUMN || row.index < 1 || row.index > LAST_SHEET_ROW) return undefined;
  return { column, row };
}

function columnCorner(text: string): Corner {
  return { index: columnOf(text.replace('$', '')), fixed: text.startsWith('$') };
}

function rowCorner(text: string): Corner {
  return { index: Number(text.replace('$', '')), fixed: text.startsWith('$') };
}

function columnAt({ index, fixed }: Corner, by: number): string {
  if (fixed) return '$' + columnLetters(index);
  return columnLetters(index > LAST_COLUMN ? index : wrap(index + by, LAST_COLUMN));
}

function rowAt({ index, fixed }: Corner, by: number): string {
  return fixed ? '$' + String(index) : String(wrap(index + by, LAST_SHEET_ROW));
}

/** Beyond the edge of the sheet Excel comes in again at the other side. */
function wrap(index: number, last: number): number {
  return ((((index - 1) % last) + last) % last) + 1;
}

/** Brackets nest and "'" escapes one: Table[[#This Row],['[x]]]. */
function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
