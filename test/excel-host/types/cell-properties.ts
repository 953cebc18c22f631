/**
 * The looks of single cells in the shape `getCellProperties` gives and `setCellProperties` takes.
 */
import type { HostCell, HostRange } from '../model';
import type { BorderLook, CellLook } from '../looks';
import { PLAIN } from '../looks';
import { OfficeFailure } from '../protocol';
import { recordLook } from '../record-look';

const EDGES = ['top', 'bottom', 'left', 'right'] as const;

export function cellPropertiesOf(cell: HostCell | undefined): Record<string, unknown> {
  const look = cell?.look ?? PLAIN;
  return {
    fill: look.fill === '' ? { color: '#FFFFFF', pattern: null } : { color: look.fill, pattern: 'Solid' },
    font: look.font,
    borders: Object.fromEntries(EDGES.map((edge) => [edge, look.borders[edge] ?? { style: 'None' }])),
    horizontalAlignment: look.horizontal,
    verticalAlignment: look.vertical,
    wrapText: look.wrap,
    indentLevel: look.indent,
    protection: { locked: look.locked },
  };
}

interface Given {
  readonly fill?: { readonly color?: string };
  readonly font?: Readonly<Record<string, unknown>>;
  readonly borders?: Readonly<Record<string, BorderLook>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly protection?: { readonly locked?: boolean };
}

export function setCellProperties({ sheet, range }: HostRange, given: unknown): void {
  sheet.requireOpen();
  if (!Array.isArray(given) || given.length !== range.bottom - range.top + 1)
    throw new OfficeFailure('InvalidArgument', 'Cell properties do not fit the range.');
  (given as { format?: Given }[][]).forEach((row, rowIndex) => {
    row.forEach(({ format }, columnIndex) => {
      if (!format) return;
      const cell = sheet.touch(range.top + rowIndex, range.left + columnIndex);
      cell.look = laidOver(cell.look, format);
      recordLook(sheet, range.top + rowIndex, range.left + columnIndex, cell.look);
    });
  });
}

function laidOver(look: CellLook, given: Given): CellLook {
  return {
    ...look,
    font: { ...look.font, ...given.font },
    fill: given.fill?.color ?? look.fill,
    horizontal: given.horizontalAlignment ?? look.horizontal,
    vertical: given.verticalAlignment ?? look.vertical,
    wrap: given.wrapText ?? look.wrap,
    indent: given.indentLevel ?? look.indent,
    locked: given.protection?.locked ?? look.locked,
    borders: { ...look.borders, ...given.borders },
  };
}
