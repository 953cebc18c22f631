/**
 * Reading a workbook: every kind of cell, where it stands, and what surrounds it.
 * Long because most of it is the XML of what is read, kept beside what it must give.
 */
import fc from 'fast-check';
import { cellAddress, isCellError, type CellValue } from '../../../src/domain/grid';
import type { SheetSnapshot } from '../../../src/workbook';
import { openWorkbook, openWorkbookInSlices } from '../../../src/xlsx';
import {
  escapeXml,
  makeSheet,
  makeXlsx,
  office,
  workbookParts,
  zipParts,
  type WorkbookSource,
} from '../support/make-xlsx';

function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const sheet = openWorkbook(bytes).snapshot().sheets[0];
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

/** The cells of rows of XML as "A1 value", errors as their text. */
function cellsOf(data: string, source: Omit<WorkbookSource, 'sheets'> = {}): Record<string, CellValue> {
  return valuesOf(sheetOf(makeSheet(data, source)));
}

function valuesOf(sheet: SheetSnapshot): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const { row, cells } of sheet.rows) {
    for (const { column, value } of cells) {
      values[cellAddress({ row, column })] = isCellError(value) ? value.error : value;
    }
  }
  return values;
}

describe('a cell holds', () => {
  const sharedStrings =
    '<si><t>Sở Nội vụ</t></si>' +
    '<si><r><rPr><b/></rPr><t>Trước </t></r><r><t xml:space="preserve"> ngày</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>' +
    '<si><t>a_x000D_&#10;b</t></si>' +
    '<si><t><![CDATA[1 < 2 & 3]]></t></si>' +
    '<si/>';
  test.each<[string, string, CellValue | undefined]>([
    ['a number', '<c><v>12.5</v></c>', 12.5],
    ['a number in scientific form', '<c t="n"><v>1.5E-3</v></c>', 0.0015],
    ['a shared text', '<c t="s"><v>0</v></c>', 'Sở Nội vụ'],
    ['a shared text of several runs, without reading aids', '<c t="s"><v>1</v></c>', 'Trước  ngày'],
    ['a shared text with an escaped line end', '<c t="s"><v>2</v></c>', 'a\r\nb'],
    ['a shared text in a CDATA part', '<c t="s"><v>3</v></c>', '1 < 2 & 3'],
    ['an empty shared text, which is nothing', '<c t="s"><v>4</v></c>', undefined],
    ['an inline text', '<c t="inlineStr"><is><t>Văn phòng</t></is></c>', 'Văn phòng'],
    [
      'an inline text of runs',
      '<c t="inlineStr"><is><r><t>Văn</t></r><r><t xml:space="preserve"> phòng</t></r></is></c>',
      'Văn phòng',
    ],
    ['a text that a formula gave', '<c t="str"><f>A2</f><v>Quá hạn</v></c>', 'Quá hạn'],
    ['an empty text that a formula gave', '<c t="str"><f>A2</f><v></v></c>', ''],
    ['a formula that was never reckoned', '<c><f>A2</f></c>', ''],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['an ISO date', '<c t="d"><v>2025-07-31</v></c>', 45869],
    ['an ISO date and time', '<c t="d"><v>2025-07-31T18:00:00</v></c>', 45869.75],
    ['a format and nothing else', '<c s="1"/>', undefined],
    ['a format and an empty value', '<c s="1"><v/></c>', undefined],
    ['an extension beside its value', '<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', 1],
  ])('%s', (_, cell, expected) => {
    const values = cellsOf(`<row r="1">${cell}</row>`, { sharedStrings, formats: ['dd/mm/yyyy'] });
    expect(values['A1']).toEqual(expected);
  });
});

test('a cell shows its value by its format, and text stays text', () => {
  const data =
    '<row r="1"><c s="1"><v>45869</v></c><c s="2"><v>0.5</v></c><c s="3" t="s"><v>0</v></c><c><v>0.1</v></c>' +
    '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>';
  const formats = ['dd/mm/yyyy', '0%', '@'];
  const sheet = sheetOf(makeSheet(data, { formats, sharedStrings: '<si><t>01</t></si>' }));
  expect(sheet.rows[0]?.cells).toEqual([
    { column: 1, value: 45869, text: '31/07/2025', format: 'dd/mm/yyyy' },
    { column: 2, value: 0.5, text: '50%', format: '0%' },
    { column: 3, value: '01', text: '01', format: '@' },
    { column: 4, value: 0.1, text: '0.1' },
    { column: 5, value: true, text: 'TRUE' },
    { column: 6, value: { error: '#N/A' }, text: '#N/A' },
  ]);
});

test('dates of a workbook of the 1904 system show the day they mean', () => {
  const data = '<row r="1"><c s="1"><v>44407</v></c><c t="d" s="1"><v>2025-07-31</v></c></row>';
  const sheet = sheetOf(
    makeSheet(data, { formats: ['d/m/yyyy'], beforeSheets: '<workbookPr date1904="1"/>' }),
  );
  expect(sheet.date1904).toBe(true);
  expect(sheet.rows[0]?.cells.map(({ value, text }) => [value, text])).toEqual([
    [44407, '31/7/2025'],
    [44407, '31/7/2025'],
  ]);
});

describe('places', () => {
  test('without references follow the one before', () => {
    const data =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row r="7"><c r="D7"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cellsOf(data)).toEqual({ A1: 1, C1: 2, D7: 3, E7: 4, A8: 5 });
  });

  test('of a row without a number are those its cells name', () => {
    expect(cellsOf('<row><c r="B4"><v>1</v></c></row><row><c><v>2</v></c></row>')).toEqual({ B4: 1, A5: 2 });
  });

  test('out of order are put in order', () => {
    const data =
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    const sheet = sheetOf(makeSheet(data));
    expect(Object.entries(valuesOf(sheet))).toEqual([
      ['A1', 3],
      ['A3', 2],
      ['B3', 4],
      ['C3', 1],
    ]);
  });

  test('out of order within one row are put in order, and of two in one place the later counts', () => {
    const data = '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c><c r="C1"><v>3</v></c></row>';
    expect(Object.entries(cellsOf(data))).toEqual([
      ['A1', 2],
      ['C1', 3],
    ]);
  });

  test('the used range is that of cells that hold something', () => {
    const data =
      '<row r="1"><c r="A1" s="0"/></row><row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>1</v></c></row><row r="900"><c r="XFD900" s="0"/></row>';
    expect(sheetOf(makeSheet(data)).usedRange).toEqual({ top: 3, left: 2, bottom: 5, right: 3 });
  });
});

test('a merged area holds what its top left cell holds', () => {
  const body =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row></sheetData>' +
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="F9"/></mergeCells>';
  const sheet = sheetOf(makeXlsx({ sheets: [{ name: 'A', body }] }));
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(valuesOf(sheet)).toEqual({ A1: 1, C1: 3, A3: 5 });
  expect(sheet.rows.map(({ row }) => row)).toEqual([1, 3]);
});

describe('formulas', () => {
  const formulas = (data: string): Record<string, string | undefined> =>
    Object.fromEntries(
      sheetOf(makeSheet(data)).rows.flatMap(({ row, cells }) =>
        cells.map(({ column, formula }) => [cellAddress({ row, column }), formula]),
      ),
    );

  test('that cells share are written out for each', () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">C1*$D$1</f><v>0</v></c><c r="B1"><f t="shared" si="0"/><v>0</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c><c r="B3"><f>A3</f><v>0</v></c></row>';
    expect(formulas(data)).toEqual({ A1: 'C1*$D$1', B1: 'D1*$D$1', A3: 'C3*$D$1', B3: 'A3' });
  });

  test('of an array stand in its first cell', () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    expect(formulas(data)).toEqual({ A1: 'B1:B2*2', A2: undefined });
  });

  test('of a what-if table are shown as TABLE', () => {
    const data =
      '<row r="1"><c><f t="dataTable" ref="A1:A9" dt2D="1" dtr="1" r1="B1" r2="C1"/><v>1</v></c><c><f t="dataTable" ref="B1:B9" r1="D1"/><v>1</v></c></row>';
    expect(formulas(data)).toEqual({ A1: 'TABLE(B1,C1)', B1: 'TABLE(,D1)' });
  });

  test('newer than 2007 are shown without the prefix they are stored with', () => {
    const data =
      '<row r="1"><c><f>_xlfn.XLOOKUP(A2,B:B,C:C)&amp;_xlfn._xlws.FILTER(A:A,_xlpm.x)</f><v>1</v></c></row>';
    expect(formulas(data)).toEqual({ A1: 'XLOOKUP(A2,B:B,C:C)&FILTER(A:A,x)' });
  });
});

test('what surrounds the cells of a sheet is read', () => {
  const body =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="1" width="9.140625" customWidth="1"/><col min="3" max="4" width="30.7109375" hidden="1"/><col min="9" max="9" hidden="1"/></cols>' +
    '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/></sheetData>' +
    '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:D9"/>' +
    '<hyperlinks><hyperlink ref="A2" location="\'Phụ lục\'!A1" tooltip="Tới nguồn"/><hyperlink ref="A3:B3" r:id="rId1"/></hyperlinks>' +
    '<tableParts count="1"><tablePart r:id="rId3"/></tableParts>';
  const sheet = sheetOf(
    makeXlsx({
      sheets: [
        {
          name: 'Phụ lục',
          body,
          relationships:
            `<Relationship Id="rId1" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/>` +
            `<Relationship Id="rId2" Type="${office}/comments" Target="../comments1.xml"/>` +
            `<Relationship Id="rId3" Type="${office}/table" Target="/xl/tables/table1.xml"/>`,
        },
      ],
      parts: {
        'xl/tables/table1.xml':
          '<table xmlns="m" name="T" displayName="NhiemVu" ref="A5:B9" totalsRowCount="1"><autoFilter ref="A5:B8"/>' +
          '<tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Thời_x000a_hạn"/></tableColumns>' +
          '<tableStyleInfo name="TableStyleLight9"/></table>',
        'xl/comments1.xml':
          '<comments><authors><author>Trần Thị Bưởi</author><author>tc={1}</author></authors><commentList>' +
          '<comment ref="B2" authorId="0"><text><r><t>Kiểm tra</t></r><r><t xml:space="preserve"> lại</t></r></text></comment>' +
          '<comment ref="B3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      },
    }),
  );
  expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
  expect(sheet.columnWidths).toEqual([
    { from: 1, to: 1, width: 8.43 },
    { from: 3, to: 4, width: 30 },
  ]);
  expect(sheet.hiddenColumns).toEqual([3, 4, 9]);
  expect(sheet.hiddenRows).toEqual([2, 4]);
  expect(sheet.rows.map(({ row, hidden }) => [row, hidden ?? false])).toEqual([
    [2, true],
    [3, false],
  ]);
  expect(sheet.protected).toBe(true);
  expect(sheet.autoFilter).toEqual({ top: 1, left: 1, bottom: 9, right: 4 });
  expect(sheet.hyperlinks).toEqual([
    { range: { top: 2, left: 1, bottom: 2, right: 1 }, location: "'Phụ lục'!A1", tooltip: 'Tới nguồn' },
    { range: { top: 3, left: 1, bottom: 3, right: 2 }, address: 'https://example.org/' },
  ]);
  expect(sheet.notes).toEqual([{ row: 2, column: 2, text: 'Kiểm tra lại', author: 'Trần Thị Bưởi' }]);
  expect(sheet.tables).toEqual([
    {
      name: 'NhiemVu',
      range: { top: 5, left: 1, bottom: 9, right: 2 },
      columns: ['Mã', 'Thời\nhạn'],
      hasHeaderRow: true,
      hasTotalsRow: true,
      style: 'TableStyleLight9',
    },
  ]);
});

test('sheets come in their order with their visibility, names with their scope', () => {
  const snapshot = openWorkbook(
    makeXlsx({
      sheets: [{ name: 'Một' }, { name: 'Hai & ba', state: 'hidden' }, { name: 'Bốn', state: 'veryHidden' }],
      beforeSheets: '<workbookProtection lockStructure="1"/>',
      afterSheets:
        '<definedNames><definedName name="DonVi_Ten">Một!$A$1:$A$9</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">\'Hai &amp; ba\'!$A$1</definedName>' +
        '<definedName name="An" hidden="1">1</definedName><definedName name="Macro" function="1">x</definedName></definedNames>',
    }),
  ).snapshot();
  expect(snapshot.sheets.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
    ['Một', 0, 'visible'],
    ['Hai & ba', 1, 'hidden'],
    ['Bốn', 2, 'very-hidden'],
  ]);
  expect(snapshot.structureProtected).toBe(true);
  expect(snapshot.names).toEqual([
    { name: 'DonVi_Ten', refersTo: 'Một!$A$1:$A$9', scope: null, hidden: false },
    { name: 'Print_Area', refersTo: "'Hai & ba'!$A$1", scope: 'Hai & ba', hidden: false },
    { name: 'An', refersTo: '1', scope: null, hidden: true },
  ]);
});

test('only the sheets asked for are read', () => {
  const workbook = openWorkbook(makeXlsx({ sheets: [{ name: 'Một' }, { name: 'Hai' }] }));
  expect(workbook.snapshot({ sheets: ['Hai', 'Không có'] }).sheets.map(({ name }) => name)).toEqual(['Hai']);
});

test('of sheets whose cells nobody wants only name, place and tables are told, and the others are read as ever', () => {
  const table =
    '<table xmlns="m" name="T" displayName="NhiemVu" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Mã"/></tableColumns></table>';
  const workbook = openWorkbook(
    makeXlsx({
      sheets: [
        { name: 'Phụ lục', body: '<sheetData><row><c r="A1"><v>not a number', state: 'hidden' },
        {
          name: 'Nhiệm vụ',
          body: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
          relationships: `<Relationship Id="rId1" Type="${office}/table" Target="/xl/tables/table1.xml"/>`,
        },
      ],
      parts: { 'xl/tables/table1.xml': table },
    }),
  );
  const snapshot = workbook.snapshot({
    cellsOf: (sheets) => sheets.filter(({ tables }) => tables.length > 0),
  });
  const [appendix, tasks] = snapshot.sheets;
  expect(appendix).toMatchObject({
    name: 'Phụ lục',
    position: 0,
    visibility: 'hidden',
    rows: [],
    tables: [],
  });
  expect(tasks).toEqual(workbook.snapshot({ sheets: ['Nhiệm vụ'] }).sheets[0]);
  expect(() => workbook.snapshot()).toThrow();
});

test('strict workbooks and prefixed elements are read like any other', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const parts = workbookParts({ sheets: [{ name: 'A' }], sharedStrings: '' });
  const prefixed = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, String(text).replaceAll(office, strict)]),
  );
  const sheet = sheetOf(
    zipParts({
      ...prefixed,
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${strict}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="A" sheetId="1" q:id="s0"/></x:sheets></x:workbook>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${main}"><x:si><x:t>Sở Nội vụ</x:t></x:si></x:sst>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}" xmlns:y="y"><y:sheetData><y:row r="1"><y:c><y:v>9</y:v></y:c></y:row></y:sheetData><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    }),
  );
  expect(sheet.date1904).toBe(true);
  expect(valuesOf(sheet)).toEqual({ B2: 'Sở Nội vụ' });
});

test('what is written comes back: random sheets', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((value) => /^[\t\n -\ud7ff]+$/.test(value) && !value.includes('_x'));
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    text,
  );
  const cell = fc.tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 40 }),
    value,
    fc.boolean(),
  );
  const cells = fc.uniqueArray(cell, {
    selector: ([row, column]) => `${String(row)}:${String(column)}`,
    maxLength: 40,
  });
  fc.assert(
    fc.property(cells, (all) => {
      const strings: string[] = [];
      const byRow = new Map<number, string[]>();
      const expected: Record<string, CellValue> = {};
      for (const [row, column, content, shared] of [...all].sort(
        (one, other) => one[0] - other[0] || one[1] - other[1],
      )) {
        const address = cellAddress({ row, column } as Parameters<typeof cellAddress>[0]);
        expected[address] = content;
        byRow.set(row, [...(byRow.get(row) ?? []), cellXml(address, content, shared, strings)]);
      }
      const data = [...byRow].map(([row, xml]) => `<row r="${String(row)}">${xml.join('')}</row>`).join('');
      const sharedStrings = strings
        .map((string) => `<si><t xml:space="preserve">${escapeXml(string)}</t></si>`)
        .join('');
      expect(cellsOf(data, { sharedStrings })).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

function cellXml(
  address: string,
  value: string | number | boolean,
  shared: boolean,
  strings: string[],
): string {
  if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (shared) return `<c r="${address}" t="s"><v>${String(strings.push(value) - 1)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

describe('in slices', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `<row>${`<c><v>${String(row)}</v></c>`.repeat(9)}</row>`,
  );
  const bytes = makeSheet(rows.join(''));

  test('a large sheet is read with pauses, none of them far apart, and gives the same snapshot', async () => {
    const marks: number[] = [];
    let longest = 0;
    let last = performance.now();
    const pause = async (): Promise<void> => {
      longest = Math.max(longest, performance.now() - last);
      await Promise.resolve();
      last = performance.now();
    };
    const onProgress = (done: number): number => marks.push(done);
    const workbook = await openWorkbookInSlices(bytes, { pause });
    const snapshot = await workbook.snapshotInSlices({ pause, onProgress });
    expect(snapshot).toEqual(workbook.snapshot());
    expect(marks.length).toBeGreaterThan(2);
    expect(marks).toEqual([...marks].sort((one, other) => one - other));
    expect(marks.at(-1)).toBe(1);
    // The budget is 40 ms; a busy machine is given room.
    expect(longest).toBeLessThan(250);
  });

  test('a reader who changes his mind stops it', async () => {
    const controller = new AbortController();
    const workbook = openWorkbook(bytes);
    const pause = (): Promise<void> => {
      controller.abort();
      return Promise.resolve();
    };
    await expect(workbook.snapshotInSlices({ pause, signal: controller.signal })).rejects.toMatchObject({
      id: 'cancelled',
    });
  });
});
