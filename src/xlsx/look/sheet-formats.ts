/**
 * The look of a workbook's sheets as formats that can be written elsewhere: areas of cells that look alike, and the
 * heights of rows.
 */
import { cellRange } from '../../domain/grid';
import type { CellRange, SheetRow } from '../../domain/grid';
import type { BorderStyle, CellFormat, SheetFormats } from '../../workbook';
import type { CellLook, EdgeLook, RowLook, SheetLook, WorkbookLook } from './look';

/** In the order of the look's sheets. `plain` is how cells without a style of their own look. */
export function sheetFormats({ styles, sheets }: WorkbookLook): readonly SheetFormats[] {
  const formats = styles.map(formatOf);
  const [plain = {}] = formats;
  return sheets.map((sheet): SheetFormats => ({
    sheet: sheet.name,
    plain,
    areas: areasOf(sheet).flatMap(({ range, style }) => {
      const format = formats[style];
      return format === undefined ? [] : [{ range, format }];
    }),
    heights: heightsOf(sheet.rows),
  }));
}

interface StyledArea {
  readonly range: CellRange;
  readonly style: number;
}

interface Stretch {
  readonly left: number;
  right: number;
  readonly style: number;
}

/** Cells of one style side by side, and such stretches one below the other, are one area. */
function areasOf({ rows }: SheetLook): readonly StyledArea[] {
  const done: StyledArea[] = [];
  let open = new Map<string, { top: number; bottom: number; stretch: Stretch }>();
  const close = ({ top, bottom, stretch }: { top: number; bottom: number; stretch: Stretch }): void => {
    done.push({ range: cellRange(top, stretch.left, bottom, stretch.right), style: stretch.style });
  };
  for (const [row, { cells }] of [...rows].sort(([one], [other]) => one - other)) {
    const next = new Map<string, { top: number; bottom: number; stretch: Stretch }>();
    for (const stretch of stretchesOf(cells)) {
      const key = `${String(stretch.left)}:${String(stretch.right)} ${String(stretch.style)}`;
      const above = open.get(key);
      if (above?.bottom === row - 1) {
        above.bottom = row;
        next.set(key, above);
        open.delete(key);
      } else next.set(key, { top: row, bottom: row, stretch });
    }
    for (const area of open.values()) close(area);
    open = next;
  }
  for (const area of open.values()) close(area);
  return done;
}

function stretchesOf(cells: RowLook['cells']): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { column, style } of cells) {
    const last = stretches.at(-1);
    if (last?.style === style && last.right === column - 1) last.right = column;
    else stretches.push({ left: column, right: column, style });
  }
  return stretches;
}

function heightsOf(rows: SheetLook['rows']): SheetFormats['heights'] {
  const heights: { from: SheetRow; to: SheetRow; height: number }[] = [];
  for (const [row, { height }] of [...rows].sort(([one], [other]) => one - other)) {
    if (height === undefined) continue;
    const last = heights.at(-1);
    if (last?.height === height && last.to === row - 1) last.to = row as SheetRow;
    else heights.push({ from: row as SheetRow, to: row as SheetRow, height });
  }
  return heights;
}

const HORIZONTAL = ['left', 'center', 'right', 'justify'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;
const BORDERS: readonly BorderStyle[] = ['thin', 'medium', 'hair', 'dotted'];

function formatOf(look: CellLook): CellFormat {
  const { fontName, fontSize, bold, italic, underline, strike, color, fill, wrap, indent } = look;
  const horizontal = HORIZONTAL.find((known) => known === look.horizontal);
  const vertical = VERTICAL.find((known) => known === look.vertical);
  const border = borderOf(look);
  return {
    font: {
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strike ? { strike } : {}),
      ...(color === undefined ? {} : { color }),
    },
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap ? { wrap } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(border === undefined ? {} : { border }),
  };
}

/** A cell has a border where most of its edges have one: a neighbour may hold the edge between them. */
function borderOf({ top, right, bottom, left }: CellLook): CellFormat['border'] {
  const edges = [top, right, bottom, left].filter((edge): edge is EdgeLook => edge !== undefined);
  const [first] = edges;
  if (!first || edges.length < 2) return undefined;
  return { style: BORDERS.find((known) => known === first.style) ?? 'thin', color: first.color };
}
