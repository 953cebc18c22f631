/** Formats of cells, columns and rows, and merged cells. */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import type { CellFormat } from '../../../src/workbook';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { OpcPackage } from '../../../src/xlsx/package';
import { XmlElement } from '../../../src/xlsx/write/xml-element';
import {
  changeSet,
  formula,
  number,
  saved,
  sheetOf,
  text,
  written,
  type BareChange,
} from '../../support/written-workbook';
import { partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const SHEET_PART = 'xl/worksheets/sheet1.xml';
const a1 = cellRange(1, 1, 1, 1);

function format(change: CellFormat, range = a1): BareChange {
  return { kind: 'format', sheet, range, format: change };
}

/** What the style sheet says of the cell: its `xf` and the font, fill and border it names. */
function styleOf(bytes: Uint8Array, address: string): Record<string, string> {
  const cell = XmlElement.of(partText(bytes, SHEET_PART))
    .descendants('c')
    .find((element) => element.attribute('r') === address);
  const styles = XmlElement.of(partText(bytes, 'xl/styles.xml'));
  const entry = (list: string, id: number): string => styles.child(list)?.elements[id]?.toString() ?? '';
  const xf = XmlElement.of(entry('cellXfs', Number(cell?.attribute('s') ?? 0)));
  return {
    xf: xf.toString(),
    font: entry('fonts', Number(xf.attribute('fontId'))),
    fill: entry('fills', Number(xf.attribute('fillId'))),
    border: entry('borders', Number(xf.attribute('borderId'))),
  };
}

describe('formatting cells', () => {
  test.each<[string, CellFormat, 'xf' | 'font' | 'fill' | 'border', string]>([
    [
      'font',
      {
        font: {
          name: 'Times New Roman',
          size: 13,
          bold: true,
          italic: true,
          underline: true,
          color: '1F4E79',
        },
      },
      'font',
      '<font><b/><i/><u/><sz val="13"/><color rgb="FF1F4E79"/><name val="Times New Roman"/></font>',
    ],
    [
      'strike',
      { font: { strike: true } },
      'font',
      '<font><strike/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    ],
    ['fill', { fill: 'ffc7ce' }, 'fill', '<fgColor rgb="FFFFC7CE"/>'],
    ['border', { border: { style: 'hair' } }, 'border', '<left style="hair"><color indexed="64"/></left>'],
    ['number format', { numberFormat: 'dd/mm/yyyy' }, 'xf', 'numFmtId="164"'],
    ['built-in number format', { numberFormat: '#,##0' }, 'xf', 'numFmtId="3"'],
    ['text format', { numberFormat: '@' }, 'xf', 'numFmtId="49"'],
    [
      'alignment',
      { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 },
      'xf',
      '<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/>',
    ],
    ['unlocked', { locked: false }, 'xf', '<protection locked="0"/>'],
  ])('%s is written', (_, change, part, markup) => {
    expect(styleOf(written(format(change)).bytes, 'A1')[part]).toContain(markup);
  });

  test('only what is given changes, whatever order the changes come in', () => {
    const { bytes } = written(
      format({ fill: 'FFEB9C', font: { bold: true } }),
      format({ font: { color: '9C5700' } }),
      format({ wrap: true }),
      format({ horizontal: 'left' }),
    );
    const style = styleOf(bytes, 'A1');
    expect(style.font).toContain('<b/>');
    expect(style.font).toContain('FF9C5700');
    expect(style.fill).toContain('FFFFEB9C');
    expect(style.xf).toContain('<alignment wrapText="1" horizontal="left"/>');
  });

  test('defaults are taken back: no fill, no bold, general, bottom, locked, no border', () => {
    const { bytes } = written(
      format({
        fill: 'FFEB9C',
        font: { bold: true },
        horizontal: 'center',
        vertical: 'top',
        locked: false,
        border: { style: 'thin' },
      }),
      format({
        fill: null,
        font: { bold: false },
        horizontal: 'general',
        vertical: 'bottom',
        locked: true,
        border: { style: 'none' },
      }),
    );
    const style = styleOf(bytes, 'A1');
    expect(style.font).not.toContain('<b');
    expect(style.fill).toBe('<fill><patternFill patternType="none"/></fill>');
    expect(style.border).toBe('<border><left/><right/><top/><bottom/><diagonal/></border>');
    expect(style.xf).not.toMatch(/alignment |protection /);
  });

  test('formats that are there are never changed, and equal ones are made once', () => {
    const { bytes: first, workbook } = written(format({ fill: 'FFEB9C' }));
    workbook.apply(
      changeSet(format({ fill: 'FFEB9C' }, cellRange(3, 1, 400, 3)), format({ font: { bold: true } })),
    );
    const { bytes } = saved(workbook);
    const before = XmlElement.of(partText(first, 'xl/styles.xml'));
    const after = XmlElement.of(partText(bytes, 'xl/styles.xml'));
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs']) {
      const old = before.child(list)?.elements.map(String) ?? [];
      expect(after.child(list)?.elements.map(String).slice(0, old.length)).toEqual(old);
    }
    expect(after.child('cellXfs')?.attribute('count')).toBe('3');
    expect(after.child('fills')?.elements).toHaveLength(3);
  });

  test('a theme font gives way to a named one', () => {
    const bytes = withPart(blankWorkbook({ sheets: [sheet] }).save(), 'xl/styles.xml', (xml) =>
      xml.replace('<family val="2"/>', '<family val="2"/><scheme val="minor"/>'),
    );
    const workbook = openWorkbook(bytes);
    workbook.apply(changeSet(format({ font: { name: 'Times New Roman' } })));
    expect(styleOf(saved(workbook).bytes, 'A1').font).toBe(
      '<font><sz val="11"/><name val="Times New Roman"/></font>',
    );
  });

  test('whole columns and rows carry the format for cells to come, without a million cells', () => {
    const { bytes } = written(
      { kind: 'write-block', sheet, at: { row: sheetRow(2), column: column(2) }, cells: [[number(1)]] },
      format({ numberFormat: '@' }, cellRange(1, 2, 1_048_576, 3)),
      format({ fill: 'DDEBF7' }, cellRange(5, 1, 5, 16_384)),
    );
    const xml = partText(bytes, SHEET_PART);
    expect(xml).toContain('<col min="2" max="3" width="9.140625" style="1"/>');
    expect(xml).toMatch(/<row r="5" s="\d" customFormat="1">/);
    expect(styleOf(bytes, 'B2').xf).toContain('numFmtId="49"');
    expect(styleOf(bytes, 'B5')).toMatchObject({ xf: expect.stringContaining('numFmtId="49"') as string });
    expect(styleOf(bytes, 'B5').fill).toContain('FFDDEBF7');
    expect(xml.length).toBeLessThan(3000);
  });

  test('a workbook without style sheet or list of texts gets them', () => {
    const files = OpcPackage.open(blankWorkbook({ sheets: [sheet] }).save());
    const styles = files.relationships('xl/workbook.xml').find((one) => one.target === 'xl/styles.xml');
    files.removeRelationship('xl/workbook.xml', styles?.id ?? '');
    files.remove('xl/styles.xml');
    const workbook = openWorkbook(files.save());
    workbook.apply(
      changeSet(format({ font: { bold: true } }), {
        kind: 'write-block',
        sheet,
        at: { row: sheetRow(1), column: column(1) },
        cells: [[text('đậm')]],
      }),
    );
    const { bytes, snapshot } = saved(workbook);
    expect(styleOf(bytes, 'A1').font).toContain('<b/>');
    expect(sheetOf(snapshot).rows[0]?.cells[0]?.value).toBe('đậm');
  });
});

describe('columns, rows and merges', () => {
  const widths = (...list: [number, number | null][]): BareChange => ({
    kind: 'column-widths',
    sheet,
    widths: list.map(([index, width]) => ({ column: column(index), width })),
  });

  test('a width is read back as it was set, and null hides the column', () => {
    const { snapshot } = written(widths([1, 10], [2, 8.43], [3, 44], [4, null]));
    expect(sheetOf(snapshot).columnWidths).toEqual(
      expect.arrayContaining([
        { from: 1, to: 1, width: 10 },
        { from: 2, to: 2, width: 8.43 },
        { from: 3, to: 3, width: 44 },
      ]),
    );
    expect(sheetOf(snapshot).hiddenColumns).toEqual([4]);
  });

  test('a range of columns is split, and what is left of it keeps its settings', () => {
    const bytes = withPart(blankWorkbook({ sheets: [sheet] }).save(), SHEET_PART, (xml) =>
      xml.replace(
        '<sheetData/>',
        '<cols><col min="2" max="6" width="20" outlineLevel="1" customWidth="1"/></cols><sheetData/>',
      ),
    );
    const workbook = openWorkbook(bytes);
    workbook.apply(changeSet(widths([4, 10], [8, 5])));
    const cols = XmlElement.of(partText(saved(workbook).bytes, SHEET_PART)).child('cols');
    expect(cols?.elements.map(String)).toEqual([
      '<col min="2" max="3" width="20" outlineLevel="1" customWidth="1"/>',
      '<col min="4" max="4" width="10.7109375" outlineLevel="1" customWidth="1"/>',
      '<col min="5" max="6" width="20" outlineLevel="1" customWidth="1"/>',
      '<col min="8" max="8" width="5.7109375" customWidth="1"/>',
    ]);
  });

  test('row heights are set and given back to Excel', () => {
    const heights = (from: number, to: number, height: number | null): BareChange => ({
      kind: 'row-heights',
      sheet,
      heights: [{ from: sheetRow(from), to: sheetRow(to), height }],
    });
    const { bytes, workbook } = written(heights(2, 3, 30), heights(5, 5, 500));
    const xml = partText(bytes, SHEET_PART);
    expect(xml).toContain('<row r="2" ht="30" customHeight="1"/><row r="3" ht="30" customHeight="1"/>');
    expect(xml).toContain('<row r="5" ht="409.5"');
    workbook.apply(changeSet(heights(1, 9, null)));
    expect(partText(saved(workbook).bytes, SHEET_PART)).not.toContain(' ht=');
  });

  test('only the top left cell of a merge keeps what it holds; formats stay', () => {
    const cells = [
      [number(1), number(2)],
      [formula('A1+1', 2), number(4)],
    ];
    const at = { row: sheetRow(1), column: column(1) };
    const { bytes } = written(
      { kind: 'write-block', sheet, at, cells },
      format({ fill: 'DDEBF7' }, cellRange(1, 1, 2, 2)),
      { kind: 'merge', sheet, range: cellRange(1, 1, 2, 2) },
    );
    expect(partText(bytes, SHEET_PART)).toContain(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>',
    );
  });

  test('cells are merged, a larger merge takes in smaller ones, crossing ones are refused', () => {
    const merge = (range: ReturnType<typeof cellRange>): BareChange => ({ kind: 'merge', sheet, range });
    const { workbook, snapshot } = written(
      merge(cellRange(1, 1, 1, 3)),
      merge(cellRange(1, 1, 2, 4)),
      merge(a1),
    );
    expect(sheetOf(snapshot).merges).toEqual([cellRange(1, 1, 2, 4)]);
    expect(() => workbook.apply(changeSet(merge(cellRange(2, 2, 3, 5))))).toThrow('merge-overlap');
    workbook.apply(changeSet({ kind: 'unmerge', sheet, range: cellRange(2, 4, 9, 9) }));
    expect(sheetOf(saved(workbook).snapshot).merges).toEqual([]);
  });
});
