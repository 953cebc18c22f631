/** Tables made and given new ranges, and what Excel would repair away refused. */
import { cellRange, column, sheetRow, type CellRange } from '../../../src/domain/grid';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import {
  changeSet,
  faultOf,
  formula,
  number,
  saved,
  sheetOf,
  text,
  written,
  type BareChange,
} from '../../support/written-workbook';
import { partText, withPart } from '../../support/xlsx-parts';
import type { CellContent } from '../../../src/workbook';

const sheet = 'Kế hoạch';
const TABLE_PART = 'xl/tables/table1.xml';
const headings = ['Mã', 'Nhiệm vụ', 'Hạn\nhoàn thành'];

function write(row: number, columnIndex: number, ...cells: CellContent[][]): BareChange {
  return { kind: 'write-block', sheet, at: { row: sheetRow(row), column: column(columnIndex) }, cells };
}

function table(name: string, range: CellRange, columns = headings, more: object = {}): BareChange {
  return { kind: 'table', sheet, name, range, columns, ...more };
}

const headingCells = write(3, 1, headings.map(text));
const rows = write(4, 1, [number(1), text('một'), number(45000)], [number(2), text('hai'), number(45001)]);

describe('making a table', () => {
  test('the table is read back with its range, columns and style', () => {
    const { snapshot, bytes } = written(
      headingCells,
      rows,
      table('NhiemVu', cellRange(3, 1, 5, 3), headings, { style: 'TableStyleLight9', showFilter: false }),
    );
    expect(sheetOf(snapshot).tables).toEqual([
      {
        name: 'NhiemVu',
        range: cellRange(3, 1, 5, 3),
        columns: headings,
        hasHeaderRow: true,
        hasTotalsRow: false,
        style: 'TableStyleLight9',
      },
    ]);
    expect(partText(bytes, TABLE_PART)).not.toContain('autoFilter');
    expect(partText(bytes, TABLE_PART)).toContain('Hạn_x000a_hoàn thành');
  });

  test('a formula that fills a column by its table names goes on in rows to come', () => {
    const { bytes } = written(
      write(3, 1, headings.map(text)),
      write(4, 1, [number(1), formula('[@Mã]*2', 2), formula('A4+1', 2)]),
      write(5, 1, [number(2), formula('[@Mã]*2', 4), formula('A5+1', 3)]),
      table('NhiemVu', cellRange(3, 1, 5, 3)),
    );
    expect(partText(bytes, TABLE_PART).match(/<calculatedColumnFormula>[^<]*/g)).toEqual([
      '<calculatedColumnFormula>NhiemVu[[#This Row],[Mã]]*2',
    ]);
  });

  test.each<[string, string, BareChange[]]>([
    [
      'header cells that say something else',
      'table-header-mismatch',
      [write(3, 1, [text('Mã'), text('Tên'), text('Hạn')]), table('T_1', cellRange(3, 1, 5, 3))],
    ],
    [
      'a header cell that is a number',
      'table-header-mismatch',
      [write(3, 1, [number(2025)]), table('T_1', cellRange(3, 1, 5, 1), ['2025'])],
    ],
    [
      'fewer columns than the range is wide',
      'table-header-mismatch',
      [headingCells, table('T_1', cellRange(3, 1, 5, 3), ['Mã'])],
    ],
    [
      'a column named twice',
      'table-header-mismatch',
      [write(3, 1, [text('Mã'), text('mã')]), table('T_1', cellRange(3, 1, 5, 2), ['Mã', 'mã'])],
    ],
    ['a table without a row', 'range-invalid', [headingCells, table('T_1', cellRange(3, 1, 3, 3))]],
    ['a name with a space', 'name-invalid', [headingCells, table('Nhiệm vụ', cellRange(3, 1, 5, 3))]],
    ['a name that is a cell', 'name-invalid', [headingCells, table('QD76', cellRange(3, 1, 5, 3))]],
    [
      'merged cells within',
      'merge-overlap',
      [
        headingCells,
        { kind: 'merge', sheet, range: cellRange(5, 2, 6, 2) },
        table('T_1', cellRange(3, 1, 5, 3)),
      ],
    ],
    [
      'another table within',
      'table-overlap',
      [
        headingCells,
        table('T_1', cellRange(3, 1, 5, 3)),
        table('T_2', cellRange(3, 3, 5, 3), ['Hạn\nhoàn thành']),
      ],
    ],
    [
      'a name that is taken',
      'table-name-taken',
      [
        headingCells,
        { kind: 'name', name: 'T_1', refersTo: "'Kế hoạch'!$A$1" },
        table('T_1', cellRange(3, 1, 5, 3)),
      ],
    ],
    [
      'a table of that name on another sheet',
      'table-name-taken',
      [
        headingCells,
        table('T_1', cellRange(3, 1, 5, 3)),
        { kind: 'ensure-sheet', sheet: 'Khác' },
        { ...table('t_1', cellRange(3, 1, 5, 3)), sheet: 'Khác' } as BareChange,
      ],
    ],
    [
      'merging cells of a table',
      'merge-overlap',
      [
        headingCells,
        table('T_1', cellRange(3, 1, 5, 3)),
        { kind: 'merge', sheet, range: cellRange(4, 1, 4, 2) },
      ],
    ],
    [
      'writing over a heading',
      'table-header-mismatch',
      [headingCells, table('T_1', cellRange(3, 1, 5, 3)), write(3, 2, [text('Việc')])],
    ],
  ])('%s is refused', (_, fault, changes) => {
    expect(faultOf(() => written(...changes))).toBe(fault);
  });
});

describe('giving a table a new range', () => {
  const made = (): ReturnType<typeof written> =>
    written(
      headingCells,
      rows,
      table('NhiemVu', cellRange(3, 1, 5, 3), headings, { style: 'TableStyleLight9' }),
    );

  test('rows and columns may come and go; columns that stay keep their ids, the style stays', () => {
    const { workbook } = made();
    const columns = ['Mã', 'Chủ trì', 'Hạn\nhoàn thành', 'Ghi chú'];
    workbook.apply(
      changeSet(write(3, 1, columns.map(text)), table('nhiemvu', cellRange(3, 1, 9, 4), columns)),
    );
    const { bytes, snapshot } = saved(workbook);
    expect(sheetOf(snapshot).tables[0]).toMatchObject({
      name: 'NhiemVu',
      range: cellRange(3, 1, 9, 4),
      columns,
      style: 'TableStyleLight9',
    });
    const xml = partText(bytes, TABLE_PART);
    expect([...xml.matchAll(/<tableColumn id="(\d+)"/g)].map((match) => match[1])).toEqual([
      '1',
      '4',
      '3',
      '5',
    ]);
    expect(xml).toContain('<autoFilter ref="A3:D9"/>');
  });

  test('filters follow their columns, totals stay only where they were', () => {
    const { bytes: first } = made();
    const edited = withPart(first, TABLE_PART, (xml) =>
      xml
        .replace('totalsRowShown="0"', 'totalsRowCount="1"')
        .replace(
          '<autoFilter ref="A3:C5"/>',
          '<autoFilter ref="A3:C4"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
        ),
    );
    const columns = ['Hạn\nhoàn thành', 'Mã'];
    const same = openWorkbook(edited);
    same.apply(changeSet(write(3, 1, columns.map(text)), table('NhiemVu', cellRange(3, 1, 5, 2), columns)));
    expect(partText(saved(same).bytes, TABLE_PART)).toMatch(
      /totalsRowCount="1".*<autoFilter ref="A3:B4"><filterColumn colId="0">/,
    );
    const longer = openWorkbook(edited);
    longer.apply(changeSet(table('NhiemVu', cellRange(3, 1, 7, 3))));
    const { snapshot, bytes } = saved(longer);
    expect(sheetOf(snapshot).tables[0]?.hasTotalsRow).toBe(false);
    expect(partText(bytes, TABLE_PART)).toContain('<autoFilter ref="A3:C7">');
  });

  test('the second run of the same change changes nothing', () => {
    const { workbook, bytes } = made();
    const changes = [
      headingCells,
      rows,
      table('NhiemVu', cellRange(3, 1, 5, 3), headings, { style: 'TableStyleLight9' }),
    ];
    workbook.apply(changeSet(...changes));
    const again = saved(workbook).bytes;
    for (const part of [TABLE_PART, 'xl/worksheets/sheet1.xml', 'xl/styles.xml']) {
      expect(partText(again, part)).toBe(partText(bytes, part));
    }
  });

  test('a second table gets a number and a part of its own', () => {
    const { workbook } = made();
    workbook.apply(changeSet(write(3, 6, [text('Tên')]), table('DonVi', cellRange(3, 6, 8, 6), ['Tên'])));
    const { bytes, snapshot } = saved(workbook);
    expect(sheetOf(snapshot).tables.map((one) => one.name)).toEqual(['NhiemVu', 'DonVi']);
    expect(partText(bytes, 'xl/tables/table2.xml')).toContain('id="2"');
  });
});

test('a blank workbook takes a table without any other part there', () => {
  const workbook = blankWorkbook();
  const at = { row: sheetRow(1), column: column(1) };
  workbook.apply(
    changeSet(
      { kind: 'write-block', sheet: 'Sheet1', at, cells: [[text('Tên')], [text('Sở Ngoại giao hành tinh')]] },
      { kind: 'table', sheet: 'Sheet1', name: 'DonVi', range: cellRange(1, 1, 2, 1), columns: ['Tên'] },
    ),
  );
  expect(sheetOf(saved(workbook).snapshot, 'Sheet1').tables).toHaveLength(1);
});
