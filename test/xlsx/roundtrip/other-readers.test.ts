/** LibreOffice and ExcelJS as second and third opinion on what we write. */
import ExcelJS from 'exceljs';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { recalculate } from '../../support/libreoffice';
import { cellsOf, saved, sheetOf } from '../../support/written-workbook';
import { manyChanges, NEW_SHEET } from './many-changes';

function writtenBytes(): Uint8Array {
  const workbook = blankWorkbook({ sheets: ['Kế hoạch'] });
  workbook.apply(manyChanges('Kế hoạch'));
  return saved(workbook).bytes;
}

describe('programs other than Excel read what we write', () => {
  test('LibreOffice calculates the same values that we had put beside the formulas', async () => {
    const bytes = writtenBytes();
    const ours = cellsOf(sheetOf(openWorkbook(bytes).snapshot(), NEW_SHEET));
    const theirs = sheetOf(openWorkbook(await recalculate(bytes)).snapshot(), NEW_SHEET);
    const values = cellsOf(theirs);
    for (const [address, value] of Object.entries(ours)) {
      const isFormula = /^=.* → (.*)$/s.exec(String(value));
      if (isFormula) expect(String(values[address])).toMatch(new RegExp(` → ${String(isFormula[1])}$`));
      else expect(values[address]).toBe(value);
    }
    expect(theirs.merges).toHaveLength(1);
    expect(theirs.notes.map((note) => note.text)).toEqual(['Suy ra từ câu\n"trước ngày 31/7"']);
    expect(theirs.tables.map((table) => table.name)).toEqual(['NhiemVuMoi']);
    expect(theirs.hyperlinks).toHaveLength(2);
  }, 120_000);

  test('ExcelJS finds the cells, formulas, formats, notes and names', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(writtenBytes().slice().buffer);
    const sheet = book.getWorksheet(NEW_SHEET);
    expect(sheet?.getCell('B4').value).toBe('- Rà soát thủ tục');
    expect(sheet?.getCell('B5').value).toBe('=1+1');
    expect(sheet?.getCell('C4').value).toEqual(new Date(Date.UTC(2025, 6, 31)));
    expect(sheet?.getCell('E6').value).toEqual({ formula: 'COUNTIF(D4:D6,"Xong")', result: 2 });
    expect(sheet?.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
    expect(sheet?.getCell('C4').numFmt).toBe('dd/mm/yyyy');
    expect(sheet?.getCell('C4').note).toBeDefined();
    expect(sheet?.getCell('A5').hyperlink).toBe('https://example.org/a?b=1&c=2');
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToHeight: 0 });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
    expect(book.definedNames.getRanges('TrangThaiMoi').ranges).toEqual([`'${NEW_SHEET}'!$D$4:$D$7`]);
  });
});
