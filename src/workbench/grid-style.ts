/** A cell's look in the grid's own words: numbers stand for its alignments, wrapping and border lines. */
import type { CellLook, EdgeLook } from '../xlsx';
import type { GridEdge, GridStyle } from './grid/sheet-view';

export const WRAP = 3;

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  justify: 2,
  distributed: 2,
  bottom: 3,
};
const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
/** Pixels that one step of indent takes. */
const INDENT = 7;

export function gridStyle(look: CellLook): GridStyle {
  const edges = { t: edge(look.top), r: edge(look.right), b: edge(look.bottom), l: edge(look.left) };
  const border = Object.fromEntries(Object.entries(edges).filter(([, line]) => line !== undefined));
  return {
    ...(look.fontName === undefined ? {} : { ff: look.fontName }),
    ...(look.fontSize === undefined ? {} : { fs: look.fontSize }),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { ul: { s: 1 } } : {}),
    ...(look.strike ? { st: { s: 1 } } : {}),
    ...(look.color === undefined ? {} : { cl: { rgb: `#${look.color}` } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.horizontal === undefined ? {} : { ht: HORIZONTAL[look.horizontal] ?? 0 }),
    vt: VERTICAL[look.vertical ?? 'bottom'] ?? 3,
    ...(look.wrap ? { tb: WRAP } : {}),
    ...(look.indent === undefined ? {} : { pd: { l: 2 + look.indent * INDENT } }),
    ...(Object.keys(border).length > 0 ? { bd: border } : {}),
  };
}

function edge(line: EdgeLook | undefined): GridEdge | undefined {
  return line === undefined ? undefined : { s: BORDERS[line.style] ?? 1, cl: { rgb: `#${line.color}` } };
}
