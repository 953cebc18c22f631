/** The rows of a sheet after rows or columns moved: cells with their new places, new rows looking like their neighbours. */
import { cellAddress, column, parseRange, rangeAddress, sheetRow } from '../../../domain/grid';
import { shiftFormula } from '../../read';
import { decodeEntities, escapeText } from '../../xml';
import { readCellMarkup, type Cell, type EditedRow, type SheetRows } from '../sheet';
import { movedLine, movedRange, type LineMove } from './line-move';

const EVERY_ROW = { top: sheetRow(1), bottom: sheetRow(1_048_576) };
const FORMULA = /(<(?:[^\s:<>/]+:)?f(?:\s[^<>]*)?(?<!\/)>)([^<]+)(?=<\/)/;

/** Writes formulas out that cells share, so that each can go its own way. */
export function writeOutSharedFormulas(rows: SheetRows): void {
  if (!rows.mentions('shared')) return;
  const first = new Map<string, { row: number; column: number; text: string }>();
  for (const found of rows.holding('shared')) {
    const row = rows.edit(found.number);
    for (const cell of row.cells) {
      if (typeof cell.content !== 'string' || !cell.content.includes('shared')) continue;
      const { formula } = readCellMarkup(cell.content);
      if (formula?.type !== 'shared' || formula.group === undefined) continue;
      if (formula.text !== '')
        first.set(formula.group, { row: row.number, column: cell.column, text: formula.text });
      const master = first.get(formula.group);
      if (!master) continue;
      const text = shiftFormula(master.text, row.number - master.row, cell.column - master.column);
      cell.content = cell.content.replace(
        /<((?:[^\s:<>/]+:)?f)(?:\s[^<>]*?)?(?:\/>|>[^<]*<\/\1\s*>)/,
        (_, tag: string) => `<${tag}>${escapeText(text)}</${tag}>`,
      );
    }
  }
}

/** Rewrites the formula of every cell that has one. */
export function rewriteFormulas(rows: SheetRows, rewrite: (formula: string) => string): void {
  for (const found of rows.holding('f>', 'f ')) {
    for (const cell of found.cells) {
      if (typeof cell.content !== 'string') continue;
      const written = cell.content.replace(FORMULA, (markup, open: string, text: string) => {
        const formula = decodeEntities(text) ?? text;
        const result = rewrite(formula);
        return result === formula ? markup : open + escapeText(result);
      });
      const target = written === cell.content ? undefined : rows.edit(found.number).cell(cell.column);
      if (target) target.content = written;
    }
  }
}

/** The text of all rows at their new places, new ones among them. */
export function* movedRows(
  rows: SheetRows,
  move: LineMove,
  isCalculated: (column: number) => boolean,
): Generator<string, void, undefined> {
  const like = move.axis === 'rows' && move.kind === 'insert' ? rowsLike(rows, move, isCalculated) : [];
  let pending = like;
  for (const number of rows.existing(EVERY_ROW)) {
    if (number >= move.at && pending.length > 0) {
      yield* pending;
      pending = [];
    }
    const to = move.axis === 'rows' ? movedLine(move, number) : number;
    const row = to === null ? undefined : rows.look(number);
    if (to !== null && row) yield placed(row, to, move);
  }
  yield* pending;
}

function placed(row: EditedRow, to: number, move: LineMove): string {
  if (move.axis === 'rows' && to === row.number) return row.toString();
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    const at = move.axis === 'columns' ? movedLine(move, cell.column) : cell.column;
    if (at === null) continue;
    const before = row.cells.find(({ column: index }) => index === move.at - 1);
    if (move.axis === 'columns' && move.kind === 'insert' && cell.column >= move.at && before)
      addLike(cells, before, move);
    cells.push({ ...cell, column: at, content: readdressed(cell.content, at, to, move) });
  }
  const last = row.cells.at(-1);
  if (move.axis === 'columns' && move.kind === 'insert' && last?.column === move.at - 1)
    addLike(cells, last, move);
  return row.moved(to, cells);
}

/** New columns look like the one before them. */
function addLike(cells: Cell[], { column: at, style }: Cell, move: LineMove): void {
  if (style === 0 || cells.some((cell) => cell.column === move.at)) return;
  for (let next = 1; next <= move.count; next++)
    cells.push({ column: at + next, style, content: { type: '' } });
}

function readdressed(content: Cell['content'], at: number, row: number, move: LineMove): Cell['content'] {
  if (typeof content !== 'string') return content;
  const address = cellAddress({ row: sheetRow(row), column: column(at) });
  return content
    .replace(/^(<[^>]*?\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, start: string) => `${start}"${address}"`)
    .replace(/(<(?:[^\s:<>/]+:)?f\s[^<>]*?\sref\s*=\s*)"([^"]*)"/, (all, start: string, ref: string) => {
      const range = parseRange(ref);
      const moved = range && movedRange(move, range);
      return moved ? `${start}"${rangeAddress(moved)}"` : all;
    });
}

/** As in Excel, a new row looks like the one above; in a table it also goes on calculating. */
function rowsLike(rows: SheetRows, move: LineMove, isCalculated: (column: number) => boolean): string[] {
  const above = rows.look(move.at - 1);
  const model = above?.cells.some(({ column: at }) => isCalculated(at)) === true ? above : undefined;
  const source = model ?? above;
  const calculating = model ?? rows.look(move.at);
  const made: string[] = [];
  for (let index = 0; index < move.count; index++) {
    const row = move.at + index;
    const cells = (source?.cells ?? []).flatMap((cell): Cell[] =>
      cell.style === 0 ? [] : [{ column: cell.column, style: cell.style, content: { type: '' } }],
    );
    for (const cell of calculating?.cells ?? []) {
      if (!isCalculated(cell.column) || typeof cell.content !== 'string') continue;
      const { formula } = readCellMarkup(cell.content);
      if (formula === undefined || formula.text === '') continue;
      const moved = shiftFormula(formula.text, row - (calculating?.number ?? row), 0);
      const kept = cells.filter(({ column: at }) => at !== cell.column);
      kept.push({
        column: cell.column,
        style: cell.style,
        content: { type: 'str', value: '', formula: moved },
      });
      cells.splice(0, Infinity, ...kept.sort((one, other) => one.column - other.column));
    }
    if (cells.length > 0) made.push(rows.made(row, cells));
  }
  return made;
}
