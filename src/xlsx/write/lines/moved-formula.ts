/**
 * A formula after rows or columns of a sheet moved: references to that sheet follow their cells, those to
 * deleted cells say #REF!, everything else stays letter by letter.
 */
import { columnLetters, columnOf, LAST_COLUMN, LAST_SHEET_ROW } from '../../../domain/grid';
import { movedStretch, type LineMove } from './line-move';

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const NAME_GOES_ON = String.raw`(?![\p{L}\p{M}\p{N}_.(!\\])`;

/** One piece at a time: a text, a reference with the sheet it names, brackets, a name or number, anything. */
const pieces = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?)!)?` +
      `(?<area>${CELL}:${CELL}|${CELL}|` +
      String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})` +
      NAME_GOES_ON,
    String.raw`'(?:[^']|'')*'`,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?`,
    String.raw`[$\p{L}_\\][$\p{L}\p{M}\p{N}_.\\]*`,
    String.raw`\[`,
    String.raw`[^]`,
  ].join('|'),
  'uy',
);

/**
 * Gives the function that rewrites formulas after `move` on `sheet`. `own` is the sheet a formula stands
 * on, which references without a sheet mean; null for names of the workbook.
 */
export function movedFormula(sheet: string, move: LineMove): (formula: string, own: string | null) => string {
  return (formula, own) => {
    let written = '';
    let afterBrackets = false;
    pieces.lastIndex = 0;
    while (pieces.lastIndex < formula.length) {
      const from = pieces.lastIndex;
      const match = pieces.exec(formula);
      if (!match) break;
      const { sheet: prefix, area } = match.groups ?? {};
      const isExternal = afterBrackets && prefix !== undefined;
      afterBrackets = false;
      if (match[0] === '[') {
        const end = closingBracket(formula, from);
        written += formula.slice(from, end);
        pieces.lastIndex = end;
        afterBrackets = true;
      } else if (area === undefined || isExternal || !names(prefix, own, sheet)) written += match[0];
      else written += (prefix ?? '') + (movedArea(area, move) ?? '#REF!');
    }
    return written;
  };
}

function names(prefix: string | undefined, own: string | null, sheet: string): boolean {
  const named =
    prefix === undefined
      ? own
      : prefix
          .slice(0, -1)
          .replace(/^'(.*)'$/s, '$1')
          .replaceAll("''", "'");
  return named?.toLowerCase() === sheet.toLowerCase();
}

interface Corner {
  readonly column: string;
  readonly row: string;
}

/** Null where all of it was deleted. */
function movedArea(area: string, move: LineMove): string | null {
  const [first = '', second] = area.split(':');
  const [from, to] = [cornerOf(first), cornerOf(second ?? first)];
  const moved = movedCorners(from, to, move);
  if (moved === null) return null;
  const [start, end] = moved.map(({ column, row }) => column + row);
  return second === undefined ? (start ?? '') : `${start ?? ''}:${end ?? ''}`;
}

/** What cannot be a cell (row 0, column ZZZ) is a name and stays. */
function movedCorners(from: Corner, to: Corner, move: LineMove): readonly [Corner, Corner] | null {
  const side = move.axis === 'rows' ? 'row' : 'column';
  if (from[side] === '' || !isOnSheet(from) || !isOnSheet(to)) return [from, to];
  const [first, last] = [lineOf(from[side], side), lineOf(to[side], side)];
  const moved = movedStretch(move, Math.min(first, last), Math.max(first, last));
  if (!moved) return null;
  const [start, end] = first <= last ? moved : [moved[1], moved[0]];
  return [
    { ...from, [side]: fixed(from[side]) + lineText(start, side) },
    { ...to, [side]: fixed(to[side]) + lineText(end, side) },
  ];
}

function isOnSheet({ column, row }: Corner): boolean {
  const rowNumber = row === '' ? 1 : lineOf(row, 'row');
  const columnNumber = column === '' ? 1 : lineOf(column, 'column');
  return rowNumber >= 1 && rowNumber <= LAST_SHEET_ROW && columnNumber <= LAST_COLUMN;
}

function cornerOf(text: string): Corner {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]*)(\$?[0-9]*)$/.exec(text) ?? [];
  return column === '$' ? { column: '', row: `$${row}` } : { column, row };
}

const fixed = (text: string): string => (text.startsWith('$') ? '$' : '');

function lineOf(text: string, side: keyof Corner): number {
  const plain = text.replace('$', '');
  return side === 'row' ? Number(plain) : columnOf(plain);
}

function lineText(line: number, side: keyof Corner): string {
  return side === 'row' ? String(line) : columnLetters(line);
}

/** Brackets nest; an apostrophe takes the meaning from the character after it. */
function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
