/** The quick way of reading rows and texts says the same as the careful one, and leaves it what it cannot read. */
import { defaultReadLimits, openWorkbook } from '../../../src/xlsx';
import { makeXlsx } from '../support/make-xlsx';

/** The same sheet in another spelling, which only the careful way reads: other quotes, other spaces. */
const careful = (xml: string): string => xml.replace(/="([^"]*)"/g, "='$1'").replace(/<(row|c) /g, '<$1  ');

function cellsOf(data: string, sharedStrings = ''): unknown {
  const bytes = makeXlsx({ sheets: [{ name: 'A', data }], sharedStrings, formats: ['@'] });
  return openWorkbook(bytes).snapshot().sheets[0]?.rows;
}

const TEXTS =
  '<si><t>Rà soát</t></si><si><t xml:space="preserve"> hai \n dòng</t></si><si><t>a &amp; b</t></si>' +
  '<si><r><t>đậm</t></r><r><t> nhạt</t></r></si><si><t>_x0041_</t></si><si><t>cuối</t></si>';

describe('the plain and the careful way agree on', () => {
  test.each([
    [
      'shared texts, plain and others in turn',
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>',
    ],
    [
      'numbers',
      '<row r="3"><c r="A3"><v>12</v></c><c r="B3" t="n"><v>-0.5</v></c><c r="C3"><v>1.5E+3</v></c><c r="D3"><v>12345678901234567890</v></c></row>',
    ],
    [
      'texts in their cells',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Quý II</t></is></c><c r="B1" t="inlineStr"><is><t>a&lt;b</t></is></c><c r="C1" t="str"><v>x</v></c></row>',
    ],
    [
      'cells that hold nothing but a style',
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"><v>7</v></c><c r="C1" s="1"></c></row>',
    ],
    [
      'elements that hold nothing, whatever they were to hold',
      '<row r="1"><c r="A1" t="inlineStr"></c><c r="B1" t="s"></c><c r="C1" t="str"></c><c t="n"></c><c><v>7</v></c></row>',
    ],
    [
      'texts in their cells that come again, in another column and another format too',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Quý II</t></is></c><c r="B1" t="inlineStr"><is><t>Quý II</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Quý II</t></is></c><c r="B2" s="1" t="inlineStr"><is><t>Quý II</t></is></c></row><row r="3"><c r="A3" s="1" t="inlineStr"><is><t>Quý II</t></is></c><c r="B3" s="1" t="inlineStr"><is><t>Quý II</t></is></c></row>',
    ],
    [
      'hidden rows',
      '<row r="2" spans="1:2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="0"><c r="A3"><v>2</v></c></row>',
    ],
    [
      'rows and cells that follow the one before',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c><c r="D5"><v>4</v></c><c><v>5</v></c></row>',
    ],
    [
      'formulas between plain cells',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      'one formula down a column, with few and with other answers',
      '<row r="1"><c r="A1" s="1"><f>B1&amp;"x"</f><v>2</v></c></row><row r="2"><c r="A2" s="1"><f>B1&amp;"x"</f><v>2</v></c><c r="B2" t="str"><f>B1&amp;"x"</f><v>a</v></c></row><row r="3"><c r="A3"><f>B1&amp;"x"</f><v>2</v></c><c r="B3" t="str"><f>B1&amp;"x"</f><v>a &lt; b</v></c></row><row r="4"><c r="A4"><f>B1&amp;"x"+1</f><v>3</v></c><c r="B4" t="str"><f>B1&amp;"x"</f><v></v></c></row>',
    ],
    [
      'formulas without a value, shared ones, errors and truths among others',
      '<row r="1"><c r="A1"><f>NOW()</f></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="2"><c r="A2"><f>NOW()</f><v></v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2" t="b"><f>TRUE()</f><v>1</v></c><c><f>_xlfn.CONCAT(A1,A2)</f><v>5</v></c></row>',
    ],
    [
      'a formula that begins as the one above does',
      '<row r="1"><c r="A1"><f>SUM(B1)</f><v>1</v></c></row><row r="2"><c r="A2"><f>SUM(B1)+1</f><v>2</v></c></row><row r="3"><c r="A3"><f>SUM(B1)</f><v>1</v></c></row>',
    ],
    [
      'cells out of order and rows that come twice',
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="C2"><v>4</v></c></row>',
    ],
    ['errors and truths', '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c></row>'],
    [
      'rows with nothing in them',
      '<row r="1" ht="20"/><row r="2"></row><row r="4"><c r="A4"><v>1</v></c></row>',
    ],
  ])('%s', (_, data) => {
    expect(cellsOf(data, TEXTS)).toEqual(cellsOf(careful(data), TEXTS));
  });
});

test('a formula that a column says in all its rows counts once', () => {
  const readLimits = { ...defaultReadLimits, formulaCharacters: 100 };
  const open = (formulas: readonly string[]): number => {
    const data = formulas.map((formula) => `<row><c><f>${formula}</f><v>1</v></c></row>`).join('');
    const bytes = makeXlsx({ sheets: [{ name: 'A', data }] });
    return openWorkbook(bytes, { readLimits }).snapshot().sheets[0]?.rows.length ?? 0;
  };
  const formula = 'SUM(1,2,3,4,5,6,7,8,9,10)';
  expect(open(new Array<string>(50).fill(formula))).toBe(50);
  const different = Array.from({ length: 50 }, (_, row) => `${formula}+${String(row)}`);
  expect(() => open(different)).toThrow(expect.objectContaining({ id: 'file-too-large' }));
});

test.each([
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
  ['a column beyond the last', '<row r="1"><c r="XFE1"><v>9</v></c></row>'],
  ['a row beyond the last', '<row r="1048577"><c r="A1"><v>9</v></c></row>'],
])('%s is a damaged file', (_, data) => {
  expect(() => cellsOf(data, TEXTS)).toThrow(expect.objectContaining({ id: 'file-damaged' }));
});
