/** Sheets added, deleted, ordered, hidden and locked, with all that counts on them. */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { OpcPackage } from '../../../src/xlsx/package';
import type { SheetVisibility, WorkbookSnapshot } from '../../../src/workbook';
import {
  changeSet,
  cellsOf,
  faultOf,
  formula,
  saved,
  sheetOf,
  text,
  type BareChange,
} from '../../support/written-workbook';
import { allParts, partText, withPart } from '../../support/xlsx-parts';

function book(...sheets: string[]): XlsxWorkbook {
  return blankWorkbook({ sheets });
}

function names(snapshot: WorkbookSnapshot): string[] {
  return snapshot.sheets.map((sheet) => sheet.name);
}

const ensure = (sheet: string, position?: 'first' | 'last' | { after: string }): BareChange =>
  position === undefined ? { kind: 'ensure-sheet', sheet } : { kind: 'ensure-sheet', sheet, position };
const visibility = (sheet: string, value: SheetVisibility): BareChange => ({
  kind: 'sheet-visibility',
  sheet,
  visibility: value,
});

describe('adding a sheet', () => {
  test('it goes where it is told, once, whatever the case of its name', () => {
    const workbook = book('Một', 'Hai');
    workbook.apply(
      changeSet(
        ensure('Đầu', 'first'),
        ensure('Cuối'),
        ensure('Giữa', { after: 'một' }),
        ensure('CUỐI', 'first'),
      ),
    );
    expect(names(saved(workbook).snapshot)).toEqual(['Đầu', 'Một', 'Giữa', 'Hai', 'Cuối']);
  });

  test('a tab colour and what is written on it come with it', () => {
    const workbook = book('Một');
    workbook.apply(
      changeSet(
        { kind: 'ensure-sheet', sheet: "Phụ 'lục' I", tabColor: 'C00000' },
        {
          kind: 'write-block',
          sheet: "Phụ 'lục' I",
          at: { row: sheetRow(1), column: column(1) },
          cells: [[text('a')]],
        },
      ),
    );
    const { bytes, snapshot } = saved(workbook);
    expect(cellsOf(sheetOf(snapshot, "Phụ 'lục' I"))).toEqual({ A1: 'a' });
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      '<sheetPr><tabColor rgb="FFC00000"/></sheetPr>',
    );
  });

  test.each(['', ' ', 'a'.repeat(32), 'Quý 1/2025', 'a:b', 'a\\b', 'a?', 'a*', '[a]', "'a", "a'", 'History'])(
    'the name "%s" is refused',
    (name) => {
      expect(faultOf(() => book('Một').apply(changeSet(ensure(name))))).toBe('sheet-name-invalid');
      expect(faultOf(() => book(name))).toBe('sheet-name-invalid');
    },
  );

  test('the longest name is taken, and a blank workbook takes no name twice', () => {
    expect(faultOf(() => book('Một').apply(changeSet(ensure('a'.repeat(31)))))).toBeUndefined();
    expect(faultOf(() => book('Một', 'MỘT'))).toBe('sheet-name-invalid');
  });
});

describe('deleting a sheet', () => {
  test('its parts, its own names and its print settings go; what named it says #REF!', () => {
    const workbook = book('Một', 'Hai');
    const at = { row: sheetRow(1), column: column(1) };
    workbook.apply(
      changeSet(
        { kind: 'write-block', sheet: 'Hai', at, cells: [[text('Tên')], [text('x')]] },
        { kind: 'table', sheet: 'Hai', name: 'Bang', range: cellRange(1, 1, 2, 1), columns: ['Tên'] },
        { kind: 'note', sheet: 'Hai', at, text: 'ghi chú' },
        { kind: 'name', name: 'Rieng', refersTo: 'Hai!$A$1', scope: 'Hai' },
        { kind: 'name', name: 'Chung', refersTo: "'Hai'!$A$1:$B$2" },
        { kind: 'name', name: 'Khac', refersTo: "'Một'!$A$1" },
        { kind: 'page-setup', sheet: 'Hai', setup: { titleRows: { from: sheetRow(1), to: sheetRow(1) } } },
        {
          kind: 'write-block',
          sheet: 'Một',
          at,
          cells: [[formula('\'Hai\'!A2&hai!$B:$B&"Hai!A1"&XHai!A1', 1)]],
        },
      ),
    );
    workbook.apply(changeSet({ kind: 'delete-sheet', sheet: 'hai' }));
    const { bytes, snapshot } = saved(workbook);
    expect(names(snapshot)).toEqual(['Một']);
    expect(snapshot.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['Chung', '#REF!'],
      ['Khac', "'Một'!$A$1"],
    ]);
    expect(cellsOf(sheetOf(snapshot, 'Một')).A1).toBe('=#REF!&#REF!&"Hai!A1"&XHai!A1 → 1');
    expect([...allParts(bytes).keys()].filter((part) => /sheet2|table|comments|vml/.test(part))).toEqual([]);
  });

  test('parts that other sheets use as well stay', () => {
    const files = OpcPackage.open(book('Một', 'Hai').save());
    files.add('xl/media/image1.png', new Uint8Array([1]), 'image/png');
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    files.addRelationship('xl/worksheets/sheet1.xml', type, 'xl/media/image1.png');
    files.addRelationship('xl/worksheets/sheet2.xml', type, 'xl/media/image1.png');
    const workbook = openWorkbook(files.save());
    workbook.apply(changeSet({ kind: 'delete-sheet', sheet: 'Hai' }));
    expect([...allParts(workbook.save()).keys()]).toContain('xl/media/image1.png');
  });

  test('the last sheet that shows can be neither deleted nor hidden', () => {
    const workbook = book('Một', 'Hai');
    workbook.apply(changeSet(visibility('Hai', 'hidden')));
    expect(faultOf(() => workbook.apply(changeSet({ kind: 'delete-sheet', sheet: 'Một' })))).toBe(
      'last-visible-sheet',
    );
    expect(faultOf(() => workbook.apply(changeSet(visibility('Một', 'very-hidden'))))).toBe(
      'last-visible-sheet',
    );
    workbook.apply(changeSet(visibility('Hai', 'visible'), visibility('Một', 'very-hidden')));
    expect(saved(workbook).snapshot.sheets.map((sheet) => sheet.visibility)).toEqual([
      'very-hidden',
      'visible',
    ]);
  });
});

describe('order', () => {
  test('names and the active sheet follow their sheets', () => {
    const workbook = book('Một', 'Hai', 'Ba');
    workbook.apply(
      changeSet(
        { kind: 'name', name: 'Rieng', refersTo: 'Hai!$A$1', scope: 'Hai' },
        { kind: 'activate', sheet: 'Hai' },
        { kind: 'sheet-order', sheets: ['Ba', 'Hai'] },
      ),
    );
    const { bytes, snapshot } = saved(workbook);
    expect(names(snapshot)).toEqual(['Ba', 'Hai', 'Một']);
    expect(snapshot.names).toEqual([{ name: 'Rieng', refersTo: 'Hai!$A$1', scope: 'Hai', hidden: false }]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
    workbook.apply(changeSet(ensure('Không', 'first')));
    const again = saved(workbook);
    expect(again.snapshot.names[0]?.scope).toBe('Hai');
    expect(partText(again.bytes, 'xl/workbook.xml')).toContain('activeTab="2"');
  });

  test('the list of sheets in the file’s properties is kept true', () => {
    const files = OpcPackage.open(book('Một', 'Hai').save());
    const list = (pairs: string, titles: string): string =>
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"' +
      ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>' +
      `<HeadingPairs>${pairs}</HeadingPairs><TitlesOfParts>${titles}</TitlesOfParts></Properties>`;
    const pair = (title: string, count: number): string =>
      `<vt:variant><vt:lpstr>${title}</vt:lpstr></vt:variant><vt:variant><vt:i4>${String(count)}</vt:i4></vt:variant>`;
    const xml = list(
      `<vt:vector size="4" baseType="variant">${pair('Worksheets', 2)}${pair('Named Ranges', 1)}</vt:vector>`,
      '<vt:vector size="3" baseType="lpstr"><vt:lpstr>Một</vt:lpstr><vt:lpstr>Hai</vt:lpstr><vt:lpstr>Vung</vt:lpstr></vt:vector>',
    );
    files.add(
      'docProps/app.xml',
      xml,
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    );
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties';
    files.addRelationship('', type, 'docProps/app.xml');
    const workbook = openWorkbook(files.save());
    workbook.apply(changeSet(ensure('Ba & Bốn', 'first')));
    const app = partText(saved(workbook).bytes, 'docProps/app.xml');
    expect(app).toContain('<vt:i4>3</vt:i4>');
    expect(app).toContain(
      '<vt:vector size="4" baseType="lpstr"><vt:lpstr>Ba &amp; Bốn</vt:lpstr><vt:lpstr>Một</vt:lpstr><vt:lpstr>Hai</vt:lpstr><vt:lpstr>Vung</vt:lpstr>',
    );
  });
});

describe('protection', () => {
  test('a protected structure takes no sheet away and none in', () => {
    const bytes = withPart(book('Một', 'Hai').save(), 'xl/workbook.xml', (xml) =>
      xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    for (const change of [
      ensure('Ba'),
      { kind: 'delete-sheet', sheet: 'Hai' },
      { kind: 'sheet-order', sheets: ['Hai', 'Một'] },
      visibility('Hai', 'hidden'),
    ] as const) {
      expect(faultOf(() => openWorkbook(bytes).apply(changeSet(change)))).toBe('structure-protected');
    }
    expect(faultOf(() => openWorkbook(bytes).apply(changeSet(ensure('Hai'))))).toBeUndefined();
  });

  test('a protected sheet takes no content until the same change set unlocks it', () => {
    const workbook = book('Một');
    const write: BareChange = {
      kind: 'write-block',
      sheet: 'Một',
      at: { row: sheetRow(1), column: column(1) },
      cells: [[text('x')]],
    };
    workbook.apply(changeSet({ kind: 'protect', sheet: 'Một', on: true }));
    expect(saved(workbook).snapshot.sheets[0]?.protected).toBe(true);
    expect(faultOf(() => workbook.apply(changeSet(write)))).toBe('sheet-protected');
    workbook.apply(
      changeSet({ kind: 'protect', sheet: 'Một', on: false }, write, {
        kind: 'protect',
        sheet: 'Một',
        on: true,
      }),
    );
    const { snapshot } = saved(workbook);
    expect(snapshot.sheets[0]?.protected).toBe(true);
    expect(cellsOf(sheetOf(snapshot, 'Một'))).toEqual({ A1: 'x' });
  });

  test('leaves people the filter and the widths, and what somebody allowed before', () => {
    const locked = (workbook: XlsxWorkbook): string => {
      workbook.apply(changeSet({ kind: 'protect', sheet: 'Một', on: true }));
      return /<sheetProtection[^>]*>/.exec(partText(workbook.save(), 'xl/worksheets/sheet1.xml'))?.[0] ?? '';
    };
    const fresh = locked(book('Một'));
    for (const allowed of ['formatColumns="0"', 'formatRows="0"', 'autoFilter="0"', 'sheet="1"'])
      expect(fresh).toContain(allowed);
    const bytes = withPart(book('Một').save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<pageMargins', '<sheetProtection sheet="0" sort="0"/><pageMargins'),
    );
    expect(locked(openWorkbook(bytes))).toBe(
      '<sheetProtection sheet="1" sort="0" objects="1" scenarios="1"/>',
    );
  });

  test('a password somebody set is not taken off', () => {
    const bytes = withPart(book('Một').save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<pageMargins', '<sheetProtection password="CC1A" sheet="1"/><pageMargins'),
    );
    const off = changeSet({ kind: 'protect', sheet: 'Một', on: false });
    expect(faultOf(() => openWorkbook(bytes).apply(off))).toBe('sheet-protected');
  });
});

test('a sheet that is not there is a fault of its own', () => {
  expect(faultOf(() => book('Một').apply(changeSet({ kind: 'delete-sheet', sheet: 'Hai' })))).toBe(
    'sheet-not-found',
  );
  expect(faultOf(() => book('Một').apply(changeSet({ kind: 'activate', sheet: 'Hai' })))).toBe(
    'sheet-not-found',
  );
});
