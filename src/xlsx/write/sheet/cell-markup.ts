/** Cells as the sheet's XML writes them: `<c r="B7" s="3" t="s"><v>12</v></c>`. */
import { columnLetters } from '../../../domain/grid';
import type { FoldedFormulas } from '../../package';
import { encodeExcelEscapes, escapeText, XmlScanner } from '../../xml';
import type { WrittenContent } from '../written-content';

/** One cell of a row being edited: its element while nobody wrote into it, else what was written. */
export interface Cell {
  readonly column: number;
  style: number;
  content: string | WrittenContent;
}

/** What the readers of a cell need to know of its element. */
export interface CellContentMarkup {
  readonly type: string;
  readonly value: string | undefined;
  readonly inlineText: string | undefined;
  readonly formula: FormulaMarkup | undefined;
}

export interface FormulaMarkup {
  readonly text: string;
  readonly type: string;
  readonly ref: string | undefined;
  readonly group: string | undefined;
}

/** A long formula that was written is folded where `formulas` are given. */
export function cellElement(
  { column, style, content }: Cell,
  row: number,
  prefix: string,
  formulas: FoldedFormulas | null = null,
): string {
  if (typeof content === 'string') return content;
  const styleText = style === 0 ? '' : ` s="${String(style)}"`;
  const open = `<${prefix}c r="${columnLetters(column)}${String(row)}"${styleText}`;
  if (typeof content === 'number') {
    return `${open}><${prefix}v>${String(content)}</${prefix}v></${prefix}c>`;
  }
  const { type, value, formula } = content;
  if (value === undefined) return `${open}/>`;
  const typeText = type === '' ? '' : ` t="${type}"`;
  const formulaText =
    formula === undefined ? '' : `<${prefix}f>${writtenFormula(formula, formulas)}</${prefix}f>`;
  const text = type === 'str' ? escapeText(encodeExcelEscapes(String(value))) : String(value);
  return `${open}${typeText}>${formulaText}<${prefix}v>${text}</${prefix}v></${prefix}c>`;
}

/** A column of a table says one formula in all its rows; it is escaped once. */
let lastFormulas = new Map<string, string>();
const MOST_FORMULAS = 64;
/** Shorter ones are escaped sooner than found. */
const LONG_FORMULA = 80;

function writtenFormula(formula: string, formulas: FoldedFormulas | null): string {
  const escaped = escapedFormula(formula);
  return formulas === null ? escaped : formulas.marked(escaped);
}

function escapedFormula(formula: string): string {
  if (formula.length < LONG_FORMULA) return escapeText(formula);
  let escaped = lastFormulas.get(formula);
  if (escaped === undefined) {
    escaped = escapeText(formula);
    if (lastFormulas.size >= MOST_FORMULAS) lastFormulas = new Map();
    lastFormulas.set(formula, escaped);
  }
  return escaped;
}

/** True for a cell that only carries a format. */
export function isEmpty({ content }: Cell): boolean {
  if (typeof content === 'number') return false;
  if (typeof content === 'object') return content.value === undefined && content.formula === undefined;
  return !/<(?:[^\s:<>]+:)?(?:v|f|is)[\s/>]/.test(content);
}

export function holdsFormula({ content }: Cell): boolean {
  if (typeof content === 'string') return /<(?:[^\s:<>]+:)?f[\s/>]/.test(content);
  return typeof content === 'object' && content.formula !== undefined;
}

const styleAttribute = /\ss\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Gives a cell another style; all else in its element stays letter by letter. */
export function restyle(cell: Cell, style: number): void {
  if (style === cell.style) return;
  cell.style = style;
  if (typeof cell.content !== 'string') return;
  const end = openTagEnd(cell.content);
  let open = cell.content.slice(0, end).replace(styleAttribute, '');
  if (style !== 0) {
    const name = /^<[^\s/>]+(?:\s+r\s*=\s*(?:"[^"]*"|'[^']*'))?/.exec(open)?.[0] ?? '';
    open = `${name} s="${String(style)}"${open.slice(name.length)}`;
  }
  cell.content = open + cell.content.slice(end);
}

/** Reads a cell's element. */
export function readCellMarkup(element: string): CellContentMarkup {
  const scanner = new XmlScanner(element, 'cell');
  scanner.next();
  const type = scanner.attribute('t') ?? 'n';
  let [value, inlineText, formula]: [string?, string?, FormulaMarkup?] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'v') value = scanner.textUntilClose();
    else if (scanner.name === 'f') {
      const attributes = {
        type: scanner.attribute('t') ?? 'normal',
        ref: scanner.attribute('ref'),
        group: scanner.attribute('si'),
      };
      formula = { ...attributes, text: scanner.textUntilClose() };
    } else if (scanner.name === 'rPh') scanner.skip();
    else if (scanner.name === 't') inlineText = (inlineText ?? '') + scanner.textUntilClose();
  }
  return { type, value, inlineText, formula };
}

/** Gives a cell that does not say where it stands its place: `<c>` becomes `<c r="B7">`. */
export function withPlace(element: string, address: string): string {
  return element.replace(/^<[^\s/>]+/, (name) => `${name} r="${address}"`);
}

function openTagEnd(element: string): number {
  let quote = '';
  for (let at = 0; at < element.length; at++) {
    const character = element.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return element.length;
}
