/** What is handed to Excel must come out as what was meant, against the host's rules of typed input. */
import fc from 'fast-check';
import { cellInput, inputOfRead, isFormula, needsApostrophe, textInput } from '../../src/excel/cell-input';
import { typed } from '../excel-host/typed-input';

const calculate = (): number => 0;

describe('text stays text', () => {
  test.each([
    ['Rà soát thủ tục', false, 'plain words need nothing'],
    ['- Rà soát', true, 'a list dash would begin a formula'],
    ['=SUM(A1)', true, 'a formula'],
    ['+84 24 3942', true, 'a telephone number'],
    ['@home', true, 'an implicit intersection'],
    ["'trích dẫn'", true, 'its own apostrophe would be taken away'],
    ['007', true, 'leading zeros'],
    ['1/2/2025', true, 'read as 2 January'],
    ['Quý I/2025', true, 'too near to a date to risk it'],
    ['12:30', true, 'a time'],
    ['15%', true, 'a percentage'],
    ['true', true, 'a truth value'],
    [' TRUE ', true, 'spaces around it do not help'],
    ['#N/A', true, 'an error'],
    ['Kế hoạch số 15 về công tác cải cách hành chính năm sau', false, 'longer than any number or date'],
    ['', false, 'nothing'],
  ])('%j', (text, behind) => {
    expect(needsApostrophe(text)).toBe(behind);
    expect(typed(textInput(text), 'General', false, calculate)).toEqual({ value: text });
  });

  test('whatever it is', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '1',
      '12',
      '/',
      '.',
      ',',
      ':',
      '%',
      ' ',
      'e',
      'Jan',
      'Sở',
      '"',
      '(',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60, unit: 'grapheme' }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('General', '@', 'dd/mm/yyyy'), (value, format) => {
        expect(typed(textInput(value), format, false, calculate)).toEqual({ value });
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  [{ kind: 'formula', formula: 'A1+1', cached: { kind: 'number', number: 2 } }, '=A1+1'],
  [{ kind: 'number', number: 0.1 }, 0.1],
  [{ kind: 'boolean', boolean: false }, false],
  [{ kind: 'blank' }, ''],
  [{ kind: 'keep' }, null],
] as const)('content %j is handed over as %j', (content, input) => {
  expect(cellInput(content, false)).toBe(input);
});

describe('what was read is put back', () => {
  test.each([
    ['text that looks like a formula', '=A1', '=A1', "'=A1"],
    ['a formula', 3, '=1+2', '=1+2'],
    ['a formula that gives text', 'xong', '=A1', '=A1'],
    ['a number', 5, 5, 5],
    ['a date as text', '1/2/2025', '1/2/2025', "'1/2/2025"],
    ['nothing', '', '', ''],
    ['a lone equals sign', '=', '=', "'="],
  ])('%s', (_, value, formula, input) => {
    expect(inputOfRead(value, formula)).toBe(input);
  });

  test('a constant is no formula', () => {
    expect(isFormula('=A1', '=A1')).toBe(false);
    expect(isFormula(7, '=A1')).toBe(true);
  });
});
