/** Formulas that a block of cells shares, written out for a cell two rows down and one column right. */
import fc from 'fast-check';
import { columnLetters } from '../../../src/domain/grid';
import { shiftFormula } from '../../../src/xlsx/read';

test.each([
  ['A1', 'B3', 'relative'],
  ['$A$1', '$A$1', 'fixed'],
  ['$A1+A$1', '$A3+B$1', 'half fixed'],
  ['SUM(A1:B2)', 'SUM(B3:C4)', 'a range'],
  ['SUM(A:A)', 'SUM(B:B)', 'whole columns'],
  ['SUM($A:C)', 'SUM($A:D)', 'whole columns, one fixed'],
  ['SUM(1:3)', 'SUM(3:5)', 'whole rows'],
  ['SUM($1:3)', 'SUM($1:5)', 'whole rows, one fixed'],
  ['Sheet1!A1', 'Sheet1!B3', 'on another sheet'],
  ["'Phụ lục A1'!A1", "'Phụ lục A1'!B3", 'on a sheet whose quoted name holds a reference'],
  ["'Sở''s A1'!A1", "'Sở''s A1'!B3", 'on a sheet with a quote in its name'],
  ['PL1!A1', 'PL1!B3', 'on a sheet whose name looks like a cell'],
  ['Jan:Mar!A1', 'Jan:Mar!B3', 'through several sheets'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3', 'in another workbook'],
  ['"A1"&A1', '"A1"&B3', 'text is no reference'],
  ['"nói ""A1"""&A1', '"nói ""A1"""&B3', 'text with quotes in it'],
  ['LOG10(A1)', 'LOG10(B3)', 'a function that looks like a cell'],
  ['ATAN2(A1,B1)', 'ATAN2(B3,C3)', 'another'],
  ['TyLe1+A1', 'TyLe1+B3', 'a name that ends in a digit'],
  ['Tổng1*A1', 'Tổng1*B3', 'a Vietnamese name'],
  ['A1_x+A1.b', 'A1_x+A1.b', 'names that begin like a cell'],
  ['NhiemVu[A1]', 'NhiemVu[A1]', 'a column of a table'],
  ['NhiemVu[[#This Row],[A1]]*A1', 'NhiemVu[[#This Row],[A1]]*B3', 'a cell of a table'],
  ["NhiemVu['[A1]&A1", "NhiemVu['[A1]&B3", 'a column with a bracket in its name'],
  ['1E5+A1', '1E5+B3', 'a number with an exponent'],
  ['2.5*A1', '2.5*B3', 'a number with decimals'],
  ['ZZZ1+A1048577', 'ZZZ1+A1048577', 'beyond the sheet'],
  ['A1048576', 'B2', 'past the last row it comes in again at the first'],
  ['XFD1', 'A3', 'past the last column too'],
  ['IF(A1>0,TRUE,#N/A)', 'IF(B3>0,TRUE,#N/A)', 'logical and error values'],
  ['A1:B2 B1:C5', 'B3:C4 C3:D7', 'an intersection'],
  ['$a$1+b2', '$A$1+C4', 'lower case'],
])('%s moved two down and one right is %s (%s)', (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test('moving there and back changes nothing', () => {
  const cell = fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 1, max: 16_384 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 1_048_576 }),
    )
    .map(
      ([fixedColumn, column, fixedRow, row]) =>
        `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${String(row)}`,
    );
  const piece = fc.oneof(
    cell,
    fc.constantFrom('"A1"', 'SUM(', ')', 'Bảng!', '+', ',', '12', 'NhiemVu[A1]', 'LOG10('),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      (pieces, rows, columns) => {
        const formula = pieces.join(' ');
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
    { numRuns: 500 },
  );
});
