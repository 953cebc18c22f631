/**
 * Rows and cells in the plain form that programs write by the hundred thousand:
 * `<c r="B7" s="4" t="s"><v>12</v></c>`. They are read here letter by letter, several times as quick as
 * token by token; whatever looks otherwise (shared formulas, rich text, other quotes, other attributes, a cell
 * cut by the end of a piece) is left where it stands for the careful way, which reads every form.
 */
import { LAST_SHEET_ROW } from '../../domain/grid';
import type { XmlScanner } from '../xml';
import { isPlainText } from './plain-texts';

/** Takes what is read. A style is an index, 0 where none is given. */
export interface PlainCells {
  /** `number` is absent where the row follows the one before. */
  startRow(number: number | undefined, hidden: boolean): void;
  /** Goes to a column, 0 for the next one; false where that is for the careful way. */
  standAt(column: number): boolean;
  keepNumber(value: number, style: number): void;
  keepText(value: string, style: number): void;
  /** False where there is no such shared text. */
  keepShared(index: number, style: number): boolean;
  /** Gives the place behind the formula written from `from` on in a column, or -1 where it is not plain. */
  formulaEnd(text: string, from: number, column: number): number;
  /** What the formula that `formulaEnd` has just passed gives; null where the file holds no value. */
  keepResult(value: number | string | null, style: number): void;
}

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;

/** What a cell's element says it holds. */
type CellType = typeof NUMBER_CELL | typeof SHARED_CELL | typeof INLINE_CELL | typeof RESULT_CELL;
const NUMBER_CELL = 0;
const SHARED_CELL = 1;
const INLINE_CELL = 2;
/** A text that a formula gives. */
const RESULT_CELL = 3;

const ROW_OPEN = '<row ';
const ROW_CLOSE = '</row>';
const CELL_CLOSE = '</c>';
const VALUE_OPEN = '<v>';
const VALUE_CLOSE = '</v></c>';
const FORMULA_CLOSE = '</f>';
const INLINE_TYPE = 'inlineStr';
const RESULT_TYPE = 'str';
const TEXT_OPEN = '<is><t';
const TEXT_CLOSE = '</t></is></c>';
const KEEPS_BLANKS = ' xml:space="preserve"';

/** More digits than this are not counted up one by one, as the sum might not be exact. */
const EXACT_DIGITS = 15;
const NUMBER = /^[0-9.eE+-]+$/;

/** The plain rows and cells of one sheet; `depth` is that of <sheetData>. */
export class PlainRows {
  private text = '';
  /** Where the last cell or row in `text` closes: all that begins before is there to its end. */
  private lastClose = -1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly depth: number,
    private readonly cells: PlainCells,
  ) {}

  /**
   * Between or inside rows: reads plain rows and cells one after another from here on, and leaves the scanner
   * before the first thing that is not plain.
   */
  read(): void {
    const { scanner, depth, cells } = this;
    if (scanner.depth !== depth && scanner.depth !== depth + 1) return;
    const ahead = scanner.ahead();
    if (ahead === null) return;
    const { text } = ahead;
    if (text !== this.text) {
      this.text = text;
      this.lastClose = Math.max(text.lastIndexOf(CELL_CLOSE), text.lastIndexOf(ROW_CLOSE));
    }
    let inRow = scanner.depth === depth + 1;
    let done = ahead.from;
    // Engines are quick at texts that are never read beyond their end.
    while (done <= this.lastClose) {
      let next = -1;
      if (!inRow) {
        next = text.startsWith(ROW_OPEN, done) ? plainRow(text, done + ROW_OPEN.length, cells) : -1;
        if (next > 0) inRow = text.charCodeAt(next - 2) !== SLASH;
      } else if (text.charCodeAt(done + 1) === LOWER_C && text.charCodeAt(done + 2) === SPACE) {
        next = text.charCodeAt(done) === LESS ? plainCell(text, done + 3, cells) : -1;
      } else if (text.startsWith(ROW_CLOSE, done)) {
        next = done + ROW_CLOSE.length;
        inRow = false;
      }
      if (next < 0) break;
      done = next;
    }
    if (done > ahead.from) scanner.passTo(done, inRow ? depth + 1 : depth);
  }
}

/** Reads a row's tag from behind its name; gives the place behind it, or -1. */
function plainRow(text: string, from: number, cells: PlainCells): number {
  const close = text.indexOf('>', from);
  if (close < 0) return -1;
  let number: number | undefined;
  let hidden = false;
  let at = from;
  while (at < close) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    if (code === SLASH && at + 1 === close) break;
    let equals = at;
    while (isNameLetter(text.charCodeAt(equals))) equals++;
    if (text.charCodeAt(equals) !== EQUALS || text.charCodeAt(equals + 1) !== QUOTE) return -1;
    const quote = text.indexOf('"', equals + 2);
    // An attribute may hold ">": then `close` was none.
    if (quote < 0 || quote > close) return -1;
    const length = equals - at;
    if (length === 1 && code === LOWER_R) {
      number = digits(text, equals + 2, quote);
      if (number < 1 || number > LAST_SHEET_ROW) return -1;
    } else if (length === 6 && text.startsWith('hidden', at)) {
      const value = text.slice(equals + 2, quote);
      if (value !== '1' && value !== '0') return -1;
      hidden = value === '1';
    }
    at = quote + 1;
  }
  cells.startRow(number, hidden);
  return close + 1;
}

/** Letters, digits and the colon behind a prefix: all that names of attributes are made of here. */
function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= UPPER_A && code <= UPPER_Z) || (code >= ZERO && code <= 58);
}

/** The number between two places; -1 where anything but digits stands there. */
function digits(text: string, from: number, to: number): number {
  if (to === from || to - from > EXACT_DIGITS) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    value = value * 10 + (code - ZERO);
  }
  return value;
}

/** Reads a cell from behind `<c `; gives the place behind it, or -1 with nothing taken. */
function plainCell(text: string, from: number, cells: PlainCells): number {
  let at = from;
  let column = 0;
  let style = 0;
  let type: CellType = NUMBER_CELL;
  for (;;) {
    const name = text.charCodeAt(at);
    if (name === GREATER) break;
    if (name === SPACE) {
      at++;
      continue;
    }
    if (name === SLASH) {
      return text.charCodeAt(at + 1) === GREATER && cells.standAt(column) ? at + 2 : -1;
    }
    if (text.charCodeAt(at + 1) !== EQUALS || text.charCodeAt(at + 2) !== QUOTE) return -1;
    at += 3;
    let code = text.charCodeAt(at);
    if (name === LOWER_R) {
      for (; code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) {
        column = column * 26 + (code - UPPER_A + 1);
      }
      if (column === 0) return -1;
      while (code >= ZERO && code <= NINE) code = text.charCodeAt(++at);
    } else if (name === LOWER_S) {
      for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) style = style * 10 + (code - ZERO);
    } else if (name === LOWER_T) {
      if (text.charCodeAt(at + 1) === QUOTE && (code === LOWER_S || code === LOWER_N)) {
        if (code === LOWER_S) type = SHARED_CELL;
        at++;
      } else if (text.startsWith(RESULT_TYPE, at)) {
        type = RESULT_CELL;
        at += RESULT_TYPE.length;
      } else if (text.startsWith(INLINE_TYPE, at)) {
        type = INLINE_CELL;
        at += INLINE_TYPE.length;
      } else return -1;
      code = text.charCodeAt(at);
    } else return -1;
    if (code !== QUOTE) return -1;
    at++;
  }
  // Some writers give an empty text an element that holds nothing.
  if (text.startsWith(CELL_CLOSE, at + 1)) return cells.standAt(column) ? at + 1 + CELL_CLOSE.length : -1;
  if (type === INLINE_CELL) return plainInline(text, at + 1, column, style, cells);
  if (text.charCodeAt(at + 1) !== LESS || text.charCodeAt(at + 3) !== GREATER) return -1;
  const inner = text.charCodeAt(at + 2);
  if (inner === LOWER_F) {
    return type === SHARED_CELL ? -1 : plainFormula(text, at + 4, column, style, cells, type === RESULT_CELL);
  }
  if (inner !== LOWER_V || type === RESULT_CELL) return -1;
  return type === SHARED_CELL
    ? plainShared(text, at + 4, column, style, cells)
    : plainNumber(text, at + 4, column, style, cells);
}

/** From behind `<f>`. */
function plainFormula(
  text: string,
  first: number,
  column: number,
  style: number,
  cells: PlainCells,
  givesText: boolean,
): number {
  // Where the cell does not say its column, going there twice would be one too far.
  const end = column === 0 ? -1 : cells.formulaEnd(text, first, column);
  if (end < 0 || !text.startsWith(FORMULA_CLOSE, end)) return -1;
  const at = end + FORMULA_CLOSE.length;
  if (text.startsWith(CELL_CLOSE, at)) {
    if (!cells.standAt(column)) return -1;
    cells.keepResult(null, style);
    return at + CELL_CLOSE.length;
  }
  if (!text.startsWith(VALUE_OPEN, at)) return -1;
  const from = at + VALUE_OPEN.length;
  const close = text.indexOf('<', from);
  if (close < 0 || !text.startsWith(VALUE_CLOSE, close)) return -1;
  const written = text.slice(from, close);
  const value = givesText ? (isPlainText(written) ? written : undefined) : plainValue(text, from, close);
  if (value === undefined || !cells.standAt(column)) return -1;
  cells.keepResult(value, style);
  return close + VALUE_CLOSE.length;
}

function plainShared(text: string, first: number, column: number, style: number, cells: PlainCells): number {
  let index = 0;
  let at = first;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
    index = index * 10 + (code - ZERO);
  }
  if (at === first || at - first > EXACT_DIGITS || !text.startsWith(VALUE_CLOSE, at)) return -1;
  return cells.standAt(column) && cells.keepShared(index, style) ? at + VALUE_CLOSE.length : -1;
}

function plainNumber(text: string, first: number, column: number, style: number, cells: PlainCells): number {
  const close = text.indexOf('<', first);
  if (close < 0 || !text.startsWith(VALUE_CLOSE, close)) return -1;
  const value = plainValue(text, first, close);
  if (value === undefined || !cells.standAt(column)) return -1;
  cells.keepNumber(value, style);
  return close + VALUE_CLOSE.length;
}

/** The number between two places; undefined where none stands there. */
function plainValue(text: string, from: number, to: number): number | undefined {
  const whole = digits(text, from, to);
  if (whole >= 0) return whole;
  const written = text.slice(from, to);
  const value = NUMBER.test(written) ? Number(written) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

function plainInline(text: string, from: number, column: number, style: number, cells: PlainCells): number {
  if (!text.startsWith(TEXT_OPEN, from)) return -1;
  let first = from + TEXT_OPEN.length;
  if (text.startsWith(KEEPS_BLANKS, first)) first += KEEPS_BLANKS.length;
  if (text.charCodeAt(first) !== GREATER) return -1;
  const close = text.indexOf('<', ++first);
  if (close < 0 || !text.startsWith(TEXT_CLOSE, close)) return -1;
  const written = text.slice(first, close);
  if (!isPlainText(written) || !cells.standAt(column)) return -1;
  cells.keepText(written, style);
  return close + TEXT_CLOSE.length;
}
