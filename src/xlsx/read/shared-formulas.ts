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

/** `shiftFormula("A1*$B$2", 1, 0)` is "A2*$B$2": moved `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let shifted = '';
  piecePattern.lastIndex = 0;
  while (piecePattern.lastIndex < formula.length) {
    const from = piecePattern.lastIndex;
    const match = piecePattern.exec(formula);
    if (!match) break;
    const { cell, columns: columnPair, rows: rowPair } = match.groups ?? {};
    if (match[0] === '[') {
      const end = closingBracket(formula, from);
      shifted += formula.slice(from, end);
      piecePattern.lastIndex = end;
    } else if (cell !== undefined) shifted += shiftCell(cell, rows, columns);
    else if (columnPair !== undefined) {
      shifted += eachCorner(columnPair, (corner) => shiftColumn(corner, columns));
    } else if (rowPair !== undefined) shifted += eachCorner(rowPair, (corner) => shiftRow(corner, rows));
    else shifted += match[0];
  }
  return shifted;
}

const cellParts = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/;

function shiftCell(cell: string, rows: number, columns: number): string {
  const parts = cellParts.exec(cell);
  const letters = parts?.[1] ?? '';
  const digits = parts?.[2] ?? '';
  const row = Number(digits.replace('$', ''));
  // "ZZZ1" and "A0" look like cells but are none: they are names.
  if (columnOf(letters.replace('$', '')) > LAST_COLUMN || row < 1 || row > LAST_SHEET_ROW) return cell;
  return shiftColumn(letters, columns) + shiftRow(digits, rows);
}

function eachCorner(pair: string, shift: (corner: string) => string): string {
  return pair.split(':').map(shift).join(':');
}

function shiftColumn(letters: string, by: number): string {
  if (letters.startsWith('$')) return letters;
  const index = columnOf(letters);
  return index > LAST_COLUMN ? letters : columnLetters(wrap(index + by, LAST_COLUMN));
}

function shiftRow(digits: string, by: number): string {
  return digits.startsWith('$') ? digits : String(wrap(Number(digits) + by, LAST_SHEET_ROW));
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
