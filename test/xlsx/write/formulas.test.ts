/** Formulas: in the file's own words, and those that belong to several cells at once. */
import { cellRange, column, sheetRow, type CellPosition } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { OpcPackage } from '../../../src/xlsx/package';
import {
  cellsOf,
  changeSet,
  faultOf,
  formula,
  number,
  saved,
  sheetOf,
  written,
  type BareChange,
} from '../../support/written-workbook';
import { allParts, partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const chainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
const chainRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
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

describe('formulas', () => {
  test.each([
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
    ['IFS(A1>0,"IFS(")', '_xlfn.IFS(A1&gt;0,"IFS(")'],
    ['XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['sort(filter(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
    ['_xlfn.CONCAT(A1,B1)', '_xlfn.CONCAT(A1,B1)'],
    ['\'IFS (1)\'!A1&"TEXTJOIN("', '\'IFS (1)\'!A1&amp;"TEXTJOIN("'],
    ['=1+1', '1+1'],
    ['NhiemVu[@Hạn]', 'NhiemVu[[#This Row],[Hạn]]'],
    ['NhiemVu[@[Ngày làm]]', 'NhiemVu[[#This Row],[Ngày làm]]'],
    ['SUM(NhiemVu[@[Từ]:[Đến]])', 'SUM(NhiemVu[[#This Row],[Từ]:[Đến]])'],
    ["NhiemVu[['#Số]]", "NhiemVu[['#Số]]"],
  ])('%s is written as %s', (typed, inFile) => {
    const { bytes } = written(block(1, 5, [formula(typed)]));
    expect(partText(bytes, SHEET_PART)).toContain(`<f>${inFile}</f>`);
  });

  test.each(['', '=', 'SUM(A1', 'A1)', '"chưa đóng', "'Sheet!A1", 'Bang[Cột', 'LET(x,1,x)', '[@Hạn]'])(
    '"%s" is refused',
    (typed) => {
      expect(faultOf(() => written(block(1, 1, [formula(typed)])))).toBe('formula-invalid');
    },
  );

  test('a formula longer than Excel takes is refused', () => {
    const longest = `${'1+'.repeat(4095)}11`;
    expect(faultOf(() => written(block(1, 1, [formula(longest)])))).toBeUndefined();
    expect(faultOf(() => written(block(1, 1, [formula(`${longest}1`)])))).toBe('formula-invalid');
  });

  test('the workbook is calculated on opening, and a list of calculation that is stale is gone', () => {
    const chain = OpcPackage.open(blankWorkbook({ sheets: [sheet] }).save());
    chain.add('xl/calcChain.xml', `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`, chainType);
    chain.addRelationship('xl/workbook.xml', chainRelationship, 'xl/calcChain.xml');
    const workbook = openWorkbook(chain.save());
    workbook.apply(changeSet(block(1, 1, [number(1)])));
    expect([...allParts(saved(workbook).bytes).keys()]).toContain('xl/calcChain.xml');
    workbook.apply(changeSet(block(1, 1, [formula('1+1', 2)])));
    const { bytes } = saved(workbook);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect([...allParts(bytes).keys()]).not.toContain('xl/calcChain.xml');
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('formulas that belong to several cells', () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('overwriting the cell that writes a shared formula out hands it on to the next', () => {
    const workbook = openWorkbook(withRows(shared));
    workbook.apply(changeSet(block(1, 2, [number(9)])));
    const { bytes, snapshot } = saved(workbook);
    expect(cellsOf(sheetOf(snapshot))).toMatchObject({ B1: 9, B2: '=A2*$A$1 → 2', B3: '=A3*$A$1 → 3' });
    expect(partText(bytes, SHEET_PART)).toContain('<f t="shared" ref="B2:B3" si="0">A2*$A$1</f>');
  });

  test('overwriting them one after the other leaves the rest right', () => {
    const workbook = openWorkbook(withRows(shared));
    workbook.apply(changeSet(block(1, 2, [number(9)]), block(2, 2, [number(8)])));
    expect(cellsOf(sheetOf(saved(workbook).snapshot))).toMatchObject({ B1: 9, B2: 8, B3: '=A3*$A$1 → 3' });
  });

  test('overwriting a neighbour or clearing the middle changes nothing for the others', () => {
    const workbook = openWorkbook(withRows(shared));
    workbook.apply(
      changeSet(block(2, 1, [number(7)]), {
        kind: 'clear',
        sheet,
        range: cellRange(2, 2, 2, 2),
        what: 'contents',
      }),
    );
    const cells = cellsOf(sheetOf(saved(workbook).snapshot));
    expect(cells).toMatchObject({ A2: 7, B1: '=A1*$A$1 → 1', B3: '=A3*$A$1 → 3' });
    expect(cells.B2).toBeUndefined();
  });

  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(B1:B2)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c></row>';

  test('a part of an array formula is refused, the whole is replaced', () => {
    expect(faultOf(() => openWorkbook(withRows(array)).apply(changeSet(block(2, 1, [number(1)]))))).toBe(
      'array-formula-part',
    );
    const workbook = openWorkbook(withRows(array));
    workbook.apply(changeSet(block(1, 1, [number(5)], [number(6)])));
    expect(cellsOf(sheetOf(saved(workbook).snapshot))).toEqual({ A1: 5, A2: 6 });
  });
});
