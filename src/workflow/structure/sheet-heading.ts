/** The two lines that open every sheet of ours: what it is, and in a sentence what to do with it. */
import { cellRange, column, sheetRow } from '../../domain/grid';
import type { CellFormat, Change } from '../../workbook';
import { LOOKS } from './looks';
import { textContent } from './table-cells';

const [TITLE_ROW, NOTE_ROW] = [1, 2];
const TITLE_FONT = { name: LOOKS.font, size: 14, bold: true };
const NOTE_FONT = { name: LOOKS.font, size: 12, italic: true };

export function sheetHeading(sheet: string, title: string, note: string, why: string): readonly Change[] {
  const look = (row: number, font: CellFormat['font'] & object): Change => ({
    kind: 'format',
    why,
    sheet,
    range: cellRange(row, 1, row, 1),
    format: { font },
  });
  return [
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(TITLE_ROW), column: column(1) },
      cells: [[textContent(title)], [textContent(note)]],
    },
    look(TITLE_ROW, TITLE_FONT),
    look(NOTE_ROW, NOTE_FONT),
  ];
}
