/** Cells: every kind of content comes back as it was written, in sheets of every make. */
import { cellRange, column, sheetRow, type CellPosition } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import type { CivilDate } from '../../../src/domain/dates';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import {
  blank,
  cellsOf,
  changeSet,
  faultOf,
  formula,
  keep,
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

function at(row: number, columnIndex: number): CellPosition {
  return { row: sheetRow(row), column: column(columnIndex) };
}

function block(row: number, columnIndex: number, ...cells: CellContent[][]): BareChange {
  return { kind: 'write-block', sheet, at: at(row, columnIndex), cells };
}

/** A workbook whose only sheet holds these rows. */
function withRows(rows: string): Uint8Array {
  const bytes = blankWorkbook({ sheets: [sheet] }).save();
  return withPart(bytes, SHEET_PART, (xml) => xml.replace('<sheetData/>', `<sheetData>${rows}</sheetData>`));
}

describe('writing a block of cells', () => {
  test('each kind of content is read back as it was written', () => {
    const date = '2025-07-31' as CivilDate;
    const { snapshot } = written(
      block(2, 2, [
        text('Rà soát'),
        number(12.5),
        { kind: 'boolean', boolean: true },
        { kind: 'date', date },
      ]),
      block(3, 2, [formula('SUM(C2:C2)', 12.5), blank, keep, text('')]),
    );
    expect(cellsOf(sheetOf(snapshot))).toEqual({
      B2: 'Rà soát',
      C2: 12.5,
      D2: true,
      E2: 45869,
      B3: '=SUM(C2:C2) → 12.5',
    });
  });

  test('dates follow the date system of the workbook', () => {
    const bytes = withPart(blankWorkbook({ sheets: [sheet] }).save(), 'xl/workbook.xml', (xml) =>
      xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
    );
    const workbook = openWorkbook(bytes);
    workbook.apply(changeSet(block(1, 1, [{ kind: 'date', date: '2025-07-31' as CivilDate }])));
    expect(cellsOf(sheetOf(saved(workbook).snapshot))).toEqual({ A1: 44407 });
  });

  const texts = [
    '=1+1',
    '+84 24 3333 4444',
    '- Rà soát, đơn giản hoá thủ tục',
    '@phòng',
    "'trích",
    '  hai đầu có khoảng trắng  ',
    'dòng một\ndòng hai',
    'về đầu dòng\r\n',
    'tab\tở giữa',
    'ký tự điều khiển \u0000 \u000b \u001f',
    'giống mã thoát _x000D_ và _x0041_',
    '<b>&amp;"quotes"</b>',
    'Thuỷ sản ghép tổ hợp: hoá',
    'e\u0301 tách dấu',
    '😀 ngoài BMP',
    '',
  ];
  test.each(texts.map((content) => [JSON.stringify(content), content]))(
    'text %s stays text, letter by letter',
    (_, content) => {
      const { snapshot } = written(block(1, 1, [text(content), text('bên cạnh')]));
      const cells = cellsOf(sheetOf(snapshot));
      expect(cells.A1).toBe(content === '' ? undefined : content);
      expect(cells.B1).toBe('bên cạnh');
    },
  );

  test('text that Enter would turn into a formula carries the mark of a typed apostrophe, until overwritten', () => {
    const first = written(block(1, 1, [text('- Rà soát')]));
    expect(partText(first.bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
    first.workbook.apply(changeSet(block(1, 1, [text('Rà soát')])));
    const { bytes } = saved(first.workbook);
    expect(partText(bytes, SHEET_PART)).toContain('<c r="A1" t="s">');
  });

  test('a text longer than a cell holds is refused, and so is one in a formula', () => {
    const long = 'ă'.repeat(32_768);
    expect(faultOf(() => written(block(1, 1, [text(long)])))).toBe('text-too-long');
    const cached: CellContent = { kind: 'formula', formula: 'A2', cached: { kind: 'text', text: long } };
    expect(faultOf(() => written(block(1, 1, [cached])))).toBe('text-too-long');
    expect(cellsOf(sheetOf(written(block(1, 1, [text(long.slice(1))])).snapshot)).A1).toHaveLength(32_767);
  });

  test('the same text is stored once, also when the workbook had it before', () => {
    const { workbook } = written(block(1, 1, [text('Sở Nội vụ'), text('Sở Nội vụ')]));
    workbook.apply(changeSet(block(2, 1, [text('Sở Nội vụ')])));
    const strings = partText(saved(workbook).bytes, 'xl/sharedStrings.xml');
    expect(strings.match(/<si>/g)).toHaveLength(1);
    expect(strings).toContain('uniqueCount="1"');
  });

  test('"keep" leaves the cell, blank empties it and keeps its format', () => {
    const { workbook } = written(block(1, 1, [number(1), number(2), number(3)]), {
      kind: 'format',
      sheet,
      range: cellRange(1, 1, 1, 3),
      format: { fill: 'FFEB9C' },
    });
    workbook.apply(changeSet(block(1, 1, [keep, blank, number(30)])));
    const { bytes, snapshot } = saved(workbook);
    expect(cellsOf(sheetOf(snapshot))).toEqual({ A1: 1, C1: 30 });
    expect(partText(bytes, SHEET_PART)).toMatch(/<c r="B1" s="1"\/>/);
  });

  test('new cells take the format of their row, or else of their column', () => {
    const bytes = withPart(withRows('<row r="2" s="1" customFormat="1"/>'), SHEET_PART, (xml) =>
      xml.replace('<sheetData>', '<cols><col min="2" max="2" width="9" style="2"/></cols><sheetData>'),
    );
    const styled = withPart(bytes, 'xl/styles.xml', (xml) =>
      xml
        .replace('<cellXfs count="1">', '<cellXfs count="3">')
        .replace('</cellXfs>', '<xf numFmtId="3" xfId="0"/><xf numFmtId="4" xfId="0"/></cellXfs>'),
    );
    const workbook = openWorkbook(styled);
    workbook.apply(changeSet(block(2, 1, [number(1), number(2)]), block(3, 1, [number(3), number(4)])));
    const xml = partText(saved(workbook).bytes, SHEET_PART);
    expect(xml).toContain('<c r="A2" s="1"><v>1</v></c><c r="B2" s="1"><v>2</v></c>');
    expect(xml).toContain('<c r="A3"><v>3</v></c><c r="B3" s="2"><v>4</v></c>');
  });

  test.each([
    ['a ragged block', block(1, 1, [number(1)], [number(1), number(2)])],
    ['a block beyond the last row', block(1_048_576, 1, [number(1)], [number(2)])],
    ['a block beyond the last column', block(1, 16_384, [number(1), number(2)])],
  ])('%s is refused', (_, change) => {
    expect(faultOf(() => written(change))).toBe('range-invalid');
  });
});

describe('sheets written in unusual ways', () => {
  test('rows and cells that do not say where they stand keep their places', () => {
    const workbook = openWorkbook(
      withRows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    workbook.apply(changeSet(block(1, 4, [number(40)]), block(3, 1, [number(5)])));
    expect(cellsOf(sheetOf(saved(workbook).snapshot))).toEqual({ A1: 1, B1: 2, D1: 40, A2: 3, A3: 5 });
  });

  test('comments, prefixes and spaces between the elements are no obstacle', () => {
    const prefixed = withPart(blankWorkbook({ sheets: [sheet] }).save(), SHEET_PART, () =>
      [
        '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        '<x:sheetData> <!-- <x:row r="9"/> --> <x:row r="2" > <x:c r="B2"><x:v>2</x:v></x:c> </x:row >',
        '</x:sheetData></x:worksheet>',
      ].join('\n'),
    );
    const workbook = openWorkbook(prefixed);
    workbook.apply(
      changeSet(block(1, 1, [text('một')]), block(2, 3, [number(3)]), {
        kind: 'merge',
        sheet,
        range: cellRange(5, 1, 5, 2),
      }),
    );
    const { bytes, snapshot } = saved(workbook);
    expect(cellsOf(sheetOf(snapshot))).toEqual({ A1: 'một', B2: 2, C2: 3 });
    expect(sheetOf(snapshot).merges).toEqual([cellRange(5, 1, 5, 2)]);
    expect(partText(bytes, SHEET_PART)).toContain('<!-- <x:row r="9"/> -->');
  });
});

describe('clearing', () => {
  test('contents go, formats stay; "all" takes formats, merges, links and rules within', () => {
    const { workbook } = written(
      block(1, 1, [text('a'), text('b')], [text('c'), text('d')]),
      { kind: 'format', sheet, range: cellRange(1, 1, 2, 2), format: { font: { bold: true } } },
      { kind: 'merge', sheet, range: cellRange(4, 1, 4, 2) },
      { kind: 'hyperlink', sheet, at: at(2, 1), target: { location: "'Kế hoạch'!A1" } },
      { kind: 'validation', sheet, range: cellRange(1, 1, 9, 1), rule: { kind: 'list', source: '"x,y"' } },
      {
        kind: 'conditional-formats',
        sheet,
        owner: 'test',
        range: cellRange(1, 1, 9, 2),
        rules: [{ formula: '$A1="x"', fill: 'FFC7CE' }],
      },
    );
    workbook.apply(
      changeSet(
        { kind: 'clear', sheet, range: cellRange(1, 1, 1, 2), what: 'contents' },
        { kind: 'clear', sheet, range: cellRange(2, 1, 4, 2), what: 'all' },
      ),
    );
    const { bytes, snapshot } = saved(workbook);
    const xml = partText(bytes, SHEET_PART);
    expect(cellsOf(sheetOf(snapshot))).toEqual({});
    expect(sheetOf(snapshot).merges).toEqual([]);
    expect(sheetOf(snapshot).hyperlinks).toEqual([]);
    expect(xml).toContain('<c r="A1" s="1"/><c r="B1" s="1"/>');
    expect(xml).not.toContain('<c r="A2"');
    expect(xml).toContain('sqref="A1 A5:A9"');
    expect(xml).toContain('sqref="A1:B1 A5:B9"');
  });
});
