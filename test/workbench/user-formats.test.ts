/** Conditional formats that people made, as the grid shows them. */
import { userFormats } from '../../src/workbench/user-formats';
import { openWorkbook } from '../../src/xlsx';
import type { XlsxWorkbook } from '../../src/xlsx';
import { at, baseWorkbook, number, PLAN } from '../contract/base-workbook';
import { gridEngine } from '../support/grid-engine';
import { withPart } from '../support/xlsx-parts';

const engine = gridEngine();
const SHEET = 'xl/worksheets/sheet2.xml';

const DXFS =
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><font><strike/></font><fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>';
const [RED, GREEN] = ['FFC7CE 9C0006 true', 'C6EFCE true'];

/** The numbers 1 to 3 in A3:A5, units in C, and these rules. */
function bookWith(rules: string): XlsxWorkbook {
  const plain = baseWorkbook();
  const sheet = plain.snapshot().sheets.findIndex(({ name }) => name === PLAN);
  expect(sheet).toBe(0);
  const styled = withPart(plain.save(), 'xl/styles.xml', (xml) =>
    xml
      .replace(/<dxfs\b[^>]*\/>|<dxfs\b[^]*<\/dxfs>/, '')
      .replace(/(<\/cellStyles>|<\/cellXfs>)(?![^]*<\/cellStyles>)/, `$1${DXFS}`),
  );
  return openWorkbook(
    withPart(styled, SHEET, (xml) => xml.replace('</mergeCells>', `</mergeCells>${rules}`)),
  );
}

const rule = (sqref: string, body: string): string =>
  `<conditionalFormatting sqref="${sqref}">${body}</conditionalFormatting>`;

async function shown(book: XlsxWorkbook): Promise<readonly string[]> {
  const { cells } = await userFormats(book.snapshot(), book.look(), () => engine);
  return cells.map(
    ({ row, left, colour }) => `${String(row)}:${String(left)} ${Object.values(colour).join(' ')}`,
  );
}

test.each<[string, string, string, readonly string[]]>([
  [
    'a formula over rows',
    'A3:B5',
    'type="expression" dxfId="0" priority="1"><formula>$A3&gt;=3</formula>',
    [`5:1 ${RED}`, `5:2 ${RED}`],
  ],
  [
    'a formula with relative references',
    'B3:B5',
    'type="expression" dxfId="1" priority="1"><formula>A3=2</formula>',
    [`4:2 ${GREEN}`],
  ],
  [
    'every second row',
    'A3:A5',
    'type="expression" dxfId="0" priority="1"><formula>MOD(ROW(),2)=0</formula>',
    [`4:1 ${RED}`],
  ],
  [
    'every second column',
    'A3:C3',
    'type="expression" dxfId="0" priority="1"><formula>MOD(COLUMN(),2)=0</formula>',
    [`3:2 ${RED}`],
  ],
  [
    'a number greater than another',
    'A3:A5',
    'type="cellIs" operator="greaterThan" dxfId="0" priority="1"><formula>2</formula>',
    [`5:1 ${RED}`],
  ],
  [
    'a number between two',
    'A3:A5',
    'type="cellIs" operator="between" dxfId="0" priority="1"><formula>2</formula><formula>3</formula>',
    [`4:1 ${RED}`, `5:1 ${RED}`],
  ],
  [
    'a text equal to another',
    'C3:C5',
    'type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"Phòng B"</formula>',
    [`4:3 ${RED}`],
  ],
  [
    'a text that holds another',
    'C3:C5',
    'type="containsText" operator="containsText" text="B" dxfId="0" priority="1"><formula>NOT(ISERROR(SEARCH("B",C3)))</formula>',
    [`4:3 ${RED}`],
  ],
  [
    'texts there twice',
    'C3:C5',
    'type="duplicateValues" dxfId="0" priority="1">',
    [`3:3 ${RED}`, `5:3 ${RED}`],
  ],
  ['the greatest number', 'A3:A5', 'type="top10" rank="1" dxfId="0" priority="1">', [`5:1 ${RED}`]],
  [
    'numbers below the average',
    'A3:A5',
    'type="aboveAverage" aboveAverage="0" dxfId="0" priority="1">',
    [`3:1 ${RED}`],
  ],
  [
    'a formula nobody can work out',
    'A3:A5',
    'type="expression" dxfId="0" priority="1"><formula>KHONGCO(A3)</formula>',
    [],
  ],
  [
    'a rule of ours, which is shown otherwise',
    'A3:A5',
    'type="expression" dxfId="0" priority="1"><formula>AND(N("cchc:x")=0,A3=1)</formula>',
    [],
  ],
])('%s', async (_, sqref, body, expected) => {
  expect(await shown(bookWith(rule(sqref, `<cfRule ${body}</cfRule>`)))).toEqual(expected);
});

test('the stronger rule comes after the weaker, and one that stops leaves nothing to the weaker', async () => {
  const rules = (stops: string): string =>
    rule('A3', '<cfRule type="expression" dxfId="1" priority="2"><formula>TRUE</formula></cfRule>') +
    rule('A3', `<cfRule type="expression" dxfId="0" priority="1"${stops}><formula>TRUE</formula></cfRule>`);
  expect(await shown(bookWith(rules('')))).toEqual([`3:1 ${GREEN}`, `3:1 ${RED}`]);
  expect(await shown(bookWith(rules(' stopIfTrue="1"')))).toEqual([`3:1 ${RED}`]);
});

test('colour scales go from the colour of the least number to that of the greatest', async () => {
  const scale =
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
    '<color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';
  expect(await shown(bookWith(rule('A3:A5', scale)))).toEqual(['3:1 FF0000', '4:1 808000', '5:1 00FF00']);
});

test('data bars are as long as their numbers, to the left of nought where they are negative', async () => {
  const bars =
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>';
  const book = bookWith(rule('A3:A5', bars));
  const shownBars = async () =>
    (await userFormats(book.snapshot(), book.look(), () => engine)).bars.map(
      ({ row, value, startPoint, color }) => [row, Math.round(value), Math.round(startPoint), color],
    );
  expect(await shownBars()).toEqual([
    [3, 33, 0, '#638EC6'],
    [4, 67, 0, '#638EC6'],
    [5, 100, 0, '#638EC6'],
  ]);
  book.apply({
    command: 'test',
    changes: [{ why: 'test', kind: 'write-block', sheet: PLAN, at: at(3, 1), cells: [[number(-3)]] }],
  });
  expect(await shownBars()).toEqual([
    [3, -100, 50, '#638EC6'],
    [4, 67, 50, '#638EC6'],
    [5, 100, 50, '#638EC6'],
  ]);
});

test('a file whose formats were shown is saved as it was opened', async () => {
  const bytes = bookWith(
    rule('A3:A5', '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>'),
  ).save();
  const book = openWorkbook(bytes);
  expect(await shown(book)).toHaveLength(3);
  expect(Buffer.compare(Buffer.from(book.save()), Buffer.from(bytes))).toBe(0);
});

test('without an engine no rule by formula is shown', async () => {
  const book = bookWith(
    rule('A1:D5', '<cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule>'),
  );
  const { cells } = await userFormats(book.snapshot(), book.look(), () => null);
  expect(cells).toEqual([]);
});
