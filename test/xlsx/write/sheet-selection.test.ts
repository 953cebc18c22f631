/** Another sheet is shown without the rows of the others being opened: they stay byte by byte. */
import { openWorkbook } from '../../../src/xlsx';
import { changeSet, type BareChange } from '../../support/written-workbook';
import { column, sheetRow } from '../../../src/domain/grid';
import { partText, withPart } from '../../support/xlsx-parts';
import { makeXlsx } from '../support/make-xlsx';

const FIRST = 'xl/worksheets/sheet1.xml';
const ROWS = Array.from(
  { length: 3000 },
  (_, row) =>
    `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><f>ROW()*${String(row)}+${'1+'.repeat(40)}1</f><v>${String(row)}</v></c></row>`,
).join('');

/** The first sheet is selected; its views are written in this way. */
function workbook(views: string): Uint8Array {
  return makeXlsx({
    sheets: [
      { name: 'Dài', body: `<dimension ref="A1:A3000"/>${views}<sheetData>${ROWS}</sheetData>` },
      { name: 'Ngắn', data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
  });
}

const SHOW: BareChange = { kind: 'activate', sheet: 'Ngắn' };

test.each([
  [
    'one view',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
  ],
  [
    'two windows',
    '<sheetViews><sheetView workbookViewId=\'0\' tabSelected=\'true\'/><sheetView tabSelected="1" workbookViewId="1"/></sheetViews>',
  ],
  [
    'a comment among them',
    '<!-- x --><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
  ],
  [
    'letters of several bytes before them',
    '<sheetPr codeName="Kế hoạch năm"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
  ],
])('%s', (_, views) => {
  const book = openWorkbook(workbook(views));
  book.apply(changeSet(SHOW));
  const expected = partText(workbook(views), FIRST).replace(/ tabSelected=(?:"1"|'true')/g, '');
  const saved = book.save();
  expect(partText(saved, FIRST)).toBe(expected);
  expect(openWorkbook(saved).snapshot().sheets).toHaveLength(2);
});

test('a sheet that is selected by nobody keeps its very bytes', () => {
  const bytes = workbook('<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const book = openWorkbook(bytes);
  book.apply(changeSet(SHOW));
  expect(partText(book.save(), FIRST)).toBe(partText(bytes, FIRST));
});

test('what is written into the sheet afterwards, in the same run or a later one, is there', () => {
  const views = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
  const write: BareChange = {
    kind: 'write-block',
    sheet: 'Dài',
    at: { row: sheetRow(2), column: column(1) },
    cells: [[{ kind: 'number', number: 7 }]],
  };
  for (const runs of [[[SHOW, write]], [[SHOW], [write]], [[write], [SHOW]], [[write, SHOW]]]) {
    const book = openWorkbook(workbook(views));
    for (const changes of runs) book.apply(changeSet(...changes));
    const bytes = book.save();
    const [sheet] = openWorkbook(bytes).snapshot().sheets;
    expect(sheet?.rows).toHaveLength(3000);
    expect(sheet?.rows[1]?.cells[0]).toMatchObject({ value: 7 });
    expect(sheet?.rows[2]?.cells[0]?.formula).toContain('ROW()*2+1+1');
    expect(partText(bytes, FIRST)).not.toContain('tabSelected="1"');
  }
});

test('a damaged sheet is told when its rows are asked for, and stays as it is when they are not', () => {
  const bytes = withPart(workbook(''), FIRST, (text) => text.replace('</sheetData>', ''));
  const book = openWorkbook(bytes);
  book.apply(changeSet(SHOW));
  expect(partText(book.save(), FIRST)).toBe(partText(bytes, FIRST));
  expect(() => book.snapshot()).toThrow(expect.objectContaining({ id: 'file-damaged' }));
});
