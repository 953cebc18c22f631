/** The looks that cells may have (styles.xml), by the number that cells name. */
import type { OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import { colorAt } from './colors';
import type { Theme } from './colors';
import type { CellLook, EdgeLook } from './look';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const EDGES: ReadonlySet<string> = new Set(['top', 'right', 'bottom', 'left']);
type Edge = 'top' | 'right' | 'bottom' | 'left';

interface StyleParts {
  readonly fonts: Mutable<CellLook>[];
  readonly fills: (string | undefined)[];
  readonly borders: Partial<Record<Edge, EdgeLook>>[];
  readonly looks: Mutable<CellLook>[];
}

export function readCellLooks(source: OpcPackage, part: string, theme: Theme): readonly CellLook[] {
  const parts: StyleParts = { fonts: [], fills: [], borders: [], looks: [] };
  const scanner = new XmlScanner(source.textPieces(part), part);
  let group = '';
  let edge: Edge | null = null;
  let solid = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const { name, depth } = scanner;
    if (depth === 2) group = name;
    else if (group === 'fonts') readFont(scanner, parts.fonts, theme);
    else if (group === 'fills') {
      if (depth === 3) parts.fills.push(undefined);
      if (name === 'patternFill') solid = scanner.attribute('patternType') === 'solid';
      if (name === 'fgColor' && solid) parts.fills[parts.fills.length - 1] = colorAt(scanner, theme);
    } else if (group === 'borders') {
      if (depth === 3) parts.borders.push({});
      if (depth === 4) edge = readEdge(scanner, parts.borders.at(-1));
      if (depth === 5 && name === 'color' && edge !== null)
        colourEdge(parts.borders.at(-1), edge, colorAt(scanner, theme));
    } else if (group === 'cellXfs') readFormat(scanner, parts);
  }
  return parts.looks;
}

function readFont(scanner: XmlScanner, fonts: Mutable<CellLook>[], theme: Theme): void {
  if (scanner.depth === 3) {
    fonts.push({});
    return;
  }
  const font = fonts.at(-1);
  const value = scanner.attribute('val');
  if (font === undefined || scanner.depth !== 4) return;
  const on = value !== '0' && value !== 'false' && value !== 'none';
  switch (scanner.name) {
    case 'name':
      if (value !== undefined) font.fontName = value;
      break;
    case 'sz':
      font.fontSize = Number(value);
      break;
    case 'b':
      if (on) font.bold = true;
      break;
    case 'i':
      if (on) font.italic = true;
      break;
    case 'u':
      if (on) font.underline = true;
      break;
    case 'strike':
      if (on) font.strike = true;
      break;
    case 'color': {
      const color = colorAt(scanner, theme);
      if (color !== undefined) font.color = color;
      break;
    }
    default:
  }
}

function readEdge(scanner: XmlScanner, border: Partial<Record<Edge, EdgeLook>> | undefined): Edge | null {
  const style = scanner.attribute('style');
  if (!border || !EDGES.has(scanner.name) || style === undefined || style === 'none') return null;
  const edge = scanner.name as Edge;
  border[edge] = { style, color: '000000' };
  return edge;
}

function colourEdge(
  border: Partial<Record<Edge, EdgeLook>> | undefined,
  edge: Edge,
  color: string | undefined,
): void {
  const known = border?.[edge];
  if (border && known && color !== undefined) border[edge] = { ...known, color };
}

function readFormat(scanner: XmlScanner, parts: StyleParts): void {
  if (scanner.depth === 3 && scanner.name === 'xf') {
    const fill = parts.fills[Number(scanner.attribute('fillId') ?? 0)];
    parts.looks.push({
      ...parts.fonts[Number(scanner.attribute('fontId') ?? 0)],
      ...parts.borders[Number(scanner.attribute('borderId') ?? 0)],
      ...(fill === undefined ? {} : { fill }),
    });
  }
  const look = parts.looks.at(-1);
  if (scanner.depth !== 4 || scanner.name !== 'alignment' || look === undefined) return;
  const horizontal = scanner.attribute('horizontal');
  const vertical = scanner.attribute('vertical');
  const wrap = scanner.attribute('wrapText');
  const indent = Number(scanner.attribute('indent') ?? 0);
  if (horizontal !== undefined && horizontal !== 'general') look.horizontal = horizontal;
  if (vertical !== undefined) look.vertical = vertical;
  if (wrap === '1' || wrap === 'true') look.wrap = true;
  if (indent > 0) look.indent = indent;
}
