/**
 * Sheets written down as text, for tests that are read by people.
 *
 *   @sheet Phụ lục          begins a sheet
 *   @merge A1:F1            merges cells of the sheet
 *   @row 5                  the next line is row 5
 *   @hidden                 the next line's row is hidden
 *   STT | Nhiệm vụ | Hạn    one row; cells from column A, parted by " | "
 *   #3 | #46022@dd/mm/yyyy@31/12/2025 | x\ny
 *
 * An empty line is a blank row; "#3" is a number, "#serial@format@shown" a number as a format shows it, "\n"
 * a line break inside a cell. Lines that begin with "//" are remarks.
 */
import {
  cellRange,
  column,
  parseRange,
  sheetRow,
  type CellRange,
  type GridCell,
  type GridRow,
  type SheetGrid,
} from '../../src/domain/grid';

interface Sheet {
  name: string;
  rows: GridRow[];
  merges: CellRange[];
}

export function gridsOf(text: string): SheetGrid[] {
  const sheets: Sheet[] = [];
  let row = 1;
  let hidden = false;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const directive = /^@(\w+) ?(.*)$/.exec(line);
    if (line.startsWith('//')) continue;
    if (directive?.[1] === 'sheet') {
      sheets.push({ name: directive[2] ?? '', rows: [], merges: [] });
      row = 1;
      continue;
    }
    const sheet = sheets.at(-1) ?? begin(sheets);
    if (directive?.[1] === 'merge') {
      for (const address of (directive[2] ?? '').split(/[ ,]+/)) {
        const range = parseRange(address);
        if (!range) throw new Error(`Not a range: ${address}`);
        sheet.merges.push(cellRange(range.top, range.left, range.bottom, range.right));
      }
      continue;
    }
    if (directive?.[1] === 'row') {
      row = Number(directive[2]);
      continue;
    }
    if (directive?.[1] === 'hidden') {
      hidden = true;
      continue;
    }
    const cells = line.split('|').flatMap((part, index) => cellOf(part.trim(), index + 1));
    if (cells.length > 0) sheet.rows.push({ row: sheetRow(row), cells, ...(hidden ? { hidden } : {}) });
    hidden = false;
    row++;
  }
  return sheets;
}

function begin(sheets: Sheet[]): Sheet {
  const sheet: Sheet = { name: 'Phụ lục', rows: [], merges: [] };
  sheets.push(sheet);
  return sheet;
}

function cellOf(written: string, index: number): GridCell[] {
  if (written === '') return [];
  const at = column(index);
  const typed = /^#(-?[\d.]+)(?:@([^@]*)@(.*))?$/.exec(written);
  if (typed) {
    const value = Number(typed[1]);
    const format = typed[2];
    return [
      { column: at, value, text: typed[3] ?? typed[1] ?? '', ...(format === undefined ? {} : { format }) },
    ];
  }
  const text = written
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return [{ column: at, value: text, text }];
}
