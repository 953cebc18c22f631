/** Formulas after rows or columns moved: what follows, what breaks, what is none of their business. */
import { movedFormula } from '../../../src/xlsx/write/lines/moved-formula';
import type { LineMove } from '../../../src/xlsx/write';

const SHEET = 'Phụ lục';
const insert = (at: number, count = 1): LineMove => ({ axis: 'rows', kind: 'insert', at, count });
const remove = (at: number, count = 1): LineMove => ({ axis: 'rows', kind: 'delete', at, count });
const insertColumns = (at: number, count = 1): LineMove => ({ axis: 'columns', kind: 'insert', at, count });
const removeColumns = (at: number, count = 1): LineMove => ({ axis: 'columns', kind: 'delete', at, count });

describe('a formula on the sheet itself', () => {
  it.each<[string, LineMove, string, string]>([
    ['A4', insert(5), 'A4', 'a cell above stays'],
    ['A5', insert(5), 'A6', 'a cell at the new row moves'],
    ['$A$5+B7', insert(5, 2), '$A$7+B9', 'dollar signs do not hold a cell in its place'],
    ['SUM(A3:A8)', insert(5), 'SUM(A3:A9)', 'an area grows around a new row'],
    ['SUM(A3:A8)', insert(9), 'SUM(A3:A8)', 'a row behind the area is none of it'],
    ['SUM(A3:A8)', remove(4, 2), 'SUM(A3:A6)', 'an area shrinks'],
    ['SUM(A3:A8)', remove(1, 4), 'SUM(A1:A4)', 'an area loses its beginning'],
    ['SUM(A3:A8)', remove(7, 9), 'SUM(A3:A6)', 'an area loses its end'],
    ['SUM(A3:A8)', remove(2, 9), 'SUM(#REF!)', 'an area is gone'],
    ['A5*2', remove(5), '#REF!*2', 'a cell is gone'],
    ['SUM(A:A)', insert(5), 'SUM(A:A)', 'whole columns stay whole'],
    ['SUM(3:8)', insert(5), 'SUM(3:9)', 'whole rows grow'],
    ['B2', insertColumns(2), 'C2', 'a column moves'],
    ['SUM(B:D)', removeColumns(3), 'SUM(B:C)', 'columns shrink'],
    ['SUM(3:8)', insertColumns(2), 'SUM(3:8)', 'rows do not mind columns'],
    ['"A5"&A5', insert(5), '"A5"&A6', 'a text is no reference'],
    ["'Phụ lục'!A5+'Khác'!A5", insert(5), "'Phụ lục'!A6+'Khác'!A5", 'another sheet stays'],
    ["'PHỤ LỤC'!A5", insert(5), "'PHỤ LỤC'!A6", 'case is no difference'],
    ['NhiemVu[@Hạn]+LOG10(A5)', insert(5), 'NhiemVu[@Hạn]+LOG10(A6)', 'columns of tables and functions'],
    ['NhiemVu[[#This Row],[A5]]', insert(5), 'NhiemVu[[#This Row],[A5]]', 'a column called like a cell'],
    ['[1]Khac!A5', insert(5), '[1]Khac!A5', 'another workbook'],
    ['Quy_1+Quý4', insert(1), 'Quy_1+Quý4', 'names that end like cells'],
    ['ZZZ1+A0', insert(1), 'ZZZ1+A0', 'what lies off every sheet is a name'],
    ['A5:INDEX(A:A,9)', insert(5), 'A6:INDEX(A:A,9)', 'half an area'],
    ['$8:$3', insert(5), '$9:$3', 'an area written backwards'],
  ])('%s after %j is %s: %s', (formula, move, expected) => {
    expect(movedFormula(SHEET, move)(formula, SHEET)).toBe(expected);
  });
});

it('leaves references without a sheet alone on other sheets and in names', () => {
  const moved = movedFormula(SHEET, insert(5));
  expect(moved("A5+'Phụ lục'!A5", 'Khác')).toBe("A5+'Phụ lục'!A6");
  expect(moved("'Phụ lục'!$A$5:$A$9", null)).toBe("'Phụ lục'!$A$6:$A$10");
});
