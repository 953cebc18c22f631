/**
 * How the cells of a file look, given to the host: a snapshot tells only of cells that hold something.
 */
import ExcelJS from 'exceljs';
import type { BorderLook, CellLook } from './looks';
import { PLAIN } from './looks';
import type { HostWorkbook } from './model';

const EDGES = ['top', 'bottom', 'left', 'right'] as const;

export async function seedLooks(book: HostWorkbook, file: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const { buffer, byteOffset, byteLength } = file;
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  for (const from of workbook.worksheets) {
    const sheet = book.sheet(from.name);
    from.eachRow({ includeEmpty: true }, (row, rowNumber) => {
      row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
        const look = lookOf(cell.style);
        if (!sheet || JSON.stringify(look) === JSON.stringify(PLAIN)) return;
        // ExcelJS drops the backslashes of a number format; what the snapshot told of a filled cell is whole.
        const told = sheet.cell(rowNumber, columnNumber)?.look.numberFormat ?? 'General';
        sheet.touch(rowNumber, columnNumber).look =
          told === 'General' ? look : { ...look, numberFormat: told };
      });
    });
  }
}

function lookOf({ numFmt, font, fill, border, alignment, protection }: Partial<ExcelJS.Style>): CellLook {
  return {
    numberFormat: numFmt ?? 'General',
    font: {
      ...PLAIN.font,
      ...(font?.name === undefined ? {} : { name: font.name }),
      ...(font?.size === undefined ? {} : { size: font.size }),
      ...(font?.bold === true ? { bold: true } : {}),
      ...(font?.italic === true ? { italic: true } : {}),
      ...(font?.strike === true ? { strikethrough: true } : {}),
      ...(font?.underline ? { underline: 'Single' } : {}),
      ...(font?.color?.argb === undefined ? {} : { color: '#' + font.color.argb.slice(2) }),
    },
    fill:
      fill?.type === 'pattern' && fill.fgColor?.argb !== undefined ? '#' + fill.fgColor.argb.slice(2) : '',
    horizontal: capital(alignment?.horizontal ?? 'general'),
    vertical: alignment?.vertical === 'top' ? 'Top' : alignment?.vertical === 'middle' ? 'Center' : 'Bottom',
    wrap: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    locked: protection?.locked ?? true,
    borders: Object.fromEntries(
      EDGES.flatMap((edge): [string, BorderLook][] => {
        const style = border?.[edge]?.style;
        return style === undefined ? [] : [[edge, edgeLook(style, border?.[edge]?.color?.argb)]];
      }),
    ),
  };
}

function edgeLook(style: string, argb: string | undefined): BorderLook {
  return {
    style: style === 'dotted' ? 'Dot' : 'Continuous',
    weight: style === 'medium' ? 'Medium' : style === 'hair' ? 'Hairline' : 'Thin',
    ...(argb === undefined ? {} : { color: '#' + argb.slice(2) }),
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
