/** Frozen panes, the sheet that shows, printed pages and names. */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import type { PageSetup } from '../../../src/workbook';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { changeSet, faultOf, saved, sheetOf, written, type BareChange } from '../../support/written-workbook';
import { partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const freeze = (rows: number, columns: number): BareChange => ({ kind: 'freeze', sheet, rows, columns });
const page = (setup: PageSetup): BareChange => ({ kind: 'page-setup', sheet, setup });
const rows = (from: number, to: number): NonNullable<PageSetup['titleRows']> => ({
  from: sheetRow(from),
  to: sheetRow(to),
});

function withSheet(rewrite: (xml: string) => string): ReturnType<typeof openWorkbook> {
  return openWorkbook(withPart(blankWorkbook({ sheets: [sheet] }).save(), SHEET_PART, rewrite));
}

describe('frozen panes', () => {
  test.each([
    [3, 2, { rows: 3, columns: 2 }],
    [1, 0, { rows: 1, columns: 0 }],
    [0, 1, { rows: 0, columns: 1 }],
    [0, 0, null],
  ])('%i rows and %i columns', (rowCount, columnCount, frozen) => {
    const { snapshot } = written(freeze(5, 5), freeze(rowCount, columnCount));
    expect(sheetOf(snapshot).frozen).toEqual(frozen);
  });

  test('zoom, grid lines and the cursor stay as they were', () => {
    const workbook = withSheet((xml) =>
      xml.replace(
        '<sheetView workbookViewId="0"/>',
        '<sheetView showGridLines="0" topLeftCell="A90" zoomScale="85" workbookViewId="0"><selection activeCell="C7" sqref="C7:D9"/></sheetView>',
      ),
    );
    workbook.apply(changeSet(freeze(2, 0)));
    expect(partText(saved(workbook).bytes, SHEET_PART)).toContain(
      '<sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane ySplit="2" topLeftCell="A3"' +
        ' activePane="bottomLeft" state="frozen"/><selection activeCell="C7" sqref="C7:D9" pane="bottomLeft"/></sheetView>',
    );
  });

  test('more than the sheet has is refused', () => {
    expect(faultOf(() => written(freeze(1_048_576, 0)))).toBe('range-invalid');
    expect(faultOf(() => written(freeze(-1, 0)))).toBe('range-invalid');
  });
});

describe('showing a sheet', () => {
  test('one tab is selected, the cursor stands where it is told, and the row is in view', () => {
    const workbook = blankWorkbook({ sheets: [sheet, 'Hai'] });
    workbook.apply(
      changeSet(
        { kind: 'freeze', sheet: 'Hai', rows: 3, columns: 1 },
        { kind: 'activate', sheet },
        {
          kind: 'activate',
          sheet: 'Hai',
          at: { row: sheetRow(200), column: column(4) },
        },
      ),
    );
    const { bytes } = saved(workbook);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(partText(bytes, SHEET_PART)).not.toContain('tabSelected');
    const second = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(second).toContain('tabSelected="1"');
    expect(second).toContain('topLeftCell="B195" activePane="bottomRight"');
    expect(second).toContain('<selection pane="bottomRight" activeCell="D200" sqref="D200"/>');
  });

  test('a hidden sheet is not shown', () => {
    const workbook = blankWorkbook({ sheets: [sheet, 'Hai'] });
    workbook.apply(changeSet({ kind: 'sheet-visibility', sheet: 'Hai', visibility: 'hidden' }));
    expect(faultOf(() => workbook.apply(changeSet({ kind: 'activate', sheet: 'Hai' })))).toBe(
      'sheet-not-found',
    );
  });
});

describe('page set-up', () => {
  test('an A4 page as Decree 30 wants it', () => {
    const { bytes, snapshot } = written(
      page({
        paper: 'A4',
        orientation: 'landscape',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToWidth: true,
        centerHorizontally: true,
        pageNumber: 'top-center-except-first',
        titleRows: rows(3, 4),
        printArea: cellRange(1, 1, 40, 8),
      }),
    );
    const xml = partText(bytes, SHEET_PART);
    for (const markup of [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<printOptions horizontalCentered="1"/>',
      '<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="0.787402" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>',
    ]) {
      expect(xml).toContain(markup);
    }
    expect(snapshot.names.map(({ name, refersTo, scope }) => [name, refersTo, scope])).toEqual([
      ['Print_Titles', "'Kế hoạch'!$3:$4", sheet],
      ['Print_Area', "'Kế hoạch'!$A$1:$H$40", sheet],
    ]);
  });

  test('only what is given changes; columns repeated on every page stay so', () => {
    const { workbook } = written(
      page({
        orientation: 'landscape',
        fitToWidth: true,
        pageNumber: 'top-center-except-first',
        titleRows: rows(1, 1),
      }),
    );
    const titled = withPart(workbook.save(), 'xl/workbook.xml', (xml) =>
      xml.replace("'Kế hoạch'!$1:$1", "'Kế hoạch'!$A:$B,'Kế hoạch'!$1:$1"),
    );
    const again = openWorkbook(titled);
    again.apply(
      changeSet(page({ paper: 'A3', fitToWidth: false, pageNumber: 'none', titleRows: rows(2, 3) })),
    );
    const { bytes, snapshot } = saved(again);
    const xml = partText(bytes, SHEET_PART);
    expect(xml).toContain('<pageSetup orientation="landscape" paperSize="8"/>');
    expect(xml).not.toContain('fitToPage');
    expect(xml).not.toContain('&amp;P');
    expect(snapshot.names[0]?.refersTo).toBe("'Kế hoạch'!$A:$B,'Kế hoạch'!$2:$3");
  });

  test.each([
    [
      'a marking in the centre',
      '&C&"Times New Roman,Bold"MẬT',
      '&C&P\n&"Times New Roman,Bold"MẬT',
      '&C&"Times New Roman,Bold"MẬT',
    ],
    ['text left and right', '&LSở &A&R&D', '&LSở &A&C&P&R&D', '&LSở &A&R&D'],
    ['a page number already', '&CTrang &P/&N', '&CTrang &P/&N', '&CTrang &P/&N'],
    ['an ampersand', '&CA&&B', '&C&P\nA&&B', '&CA&&B'],
    ['text without a code', 'Tiêu đề', '&C&P\nTiêu đề', '&CTiêu đề'],
  ])('a header with %s keeps it, on the first page too', (_, before, odd, first) => {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;');
    const workbook = withSheet((xml) =>
      xml.replace(
        '</worksheet>',
        `<headerFooter><oddHeader>${escaped(before)}</oddHeader><oddFooter>&amp;RF</oddFooter></headerFooter></worksheet>`,
      ),
    );
    workbook.apply(changeSet(page({ pageNumber: 'top-center-except-first' })));
    expect(partText(saved(workbook).bytes, SHEET_PART)).toContain(
      `<oddHeader>${escaped(odd)}</oddHeader><oddFooter>&amp;RF</oddFooter>` +
        `<firstHeader>${escaped(first)}</firstHeader><firstFooter>&amp;RF</firstFooter>`,
    );
  });
});

describe('names', () => {
  const name = (label: string, refersTo: string | null, more: object = {}): BareChange => ({
    kind: 'name',
    name: label,
    refersTo,
    ...more,
  });

  test('for the workbook and for a sheet, hidden, changed and taken away', () => {
    const { workbook, snapshot } = written(
      name('DonVi_Ten', "'Kế hoạch'!$A$2:$A$9"),
      name('đơnvị', 'SUM(1,2)', { scope: sheet, hidden: true }),
      name('ĐƠNVỊ', '"a&b<c"', { scope: sheet }),
    );
    expect(snapshot.names).toEqual([
      { name: 'DonVi_Ten', refersTo: "'Kế hoạch'!$A$2:$A$9", scope: null, hidden: false },
      { name: 'đơnvị', refersTo: '"a&b<c"', scope: sheet, hidden: true },
    ]);
    workbook.apply(
      changeSet(name('DonVi_Ten', null), name('đơnvị', null, { scope: sheet }), name('Khong_Co', null)),
    );
    const { bytes } = saved(workbook);
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('definedName');
  });

  test.each([
    '',
    'A1',
    'xfd1048576',
    'R1C1',
    'r',
    'Đơn vị',
    '1a',
    'a-b',
    '_xlnm.Print_Area ',
    'a'.repeat(256),
  ])('"%s" is no name', (label) => {
    expect(faultOf(() => written(name(label, '1')))).toBe('name-invalid');
  });

  test.each(['Đơn_vị', 'XFE1', '_a', '\\a', 'a.b', 'QD76_HCM'])('"%s" is one', (label) => {
    expect(faultOf(() => written(name(label, '1')))).toBeUndefined();
  });
});
