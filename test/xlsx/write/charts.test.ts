/** Charts: made as a drawing and a chart part, found again by name, among pictures and charts of others. */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import { openWorkbook } from '../../../src/xlsx';
import { requireSound } from '../../support/check-xlsx';
import {
  changeSet,
  faultOf,
  number,
  saved,
  text,
  written,
  type BareChange,
} from '../../support/written-workbook';
import { allParts, partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';

const cells: BareChange = {
  kind: 'write-block',
  sheet,
  at: { row: sheetRow(1), column: column(1) },
  cells: [
    [text('Đơn vị'), text('Đúng hạn'), text('Quá hạn')],
    [text('Phòng A & B'), number(3), number(1)],
    [text('Phòng C'), number(2), number(0)],
  ],
};

function chart(over: Partial<Extract<BareChange, { kind: 'chart' }>> = {}): BareChange {
  return {
    kind: 'chart',
    sheet,
    name: 'cchc theo đơn vị',
    range: cellRange(6, 1, 20, 5),
    type: 'bar-stacked',
    title: 'Kết quả <theo đơn vị>',
    categories: cellRange(2, 1, 3, 1),
    series: [
      { name: 'Đúng hạn', values: cellRange(2, 2, 3, 2), color: '70AD47' },
      { name: 'Quá hạn', values: cellRange(2, 3, 3, 3), color: 'F4B084' },
    ],
    ...over,
  };
}

const formulasIn = (bytes: Uint8Array, part = CHART): readonly string[] =>
  [...partText(bytes, part).matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula ?? '');

const namesIn = (bytes: Uint8Array): readonly string[] =>
  [...partText(bytes, DRAWING).matchAll(/cNvPr id="(\d+)" name="([^"]*)"/g)].map(
    ([, id, name]) => `${id ?? ''} ${name ?? ''}`,
  );

test('a chart is a drawing over its cells and a part that names the cells it shows', () => {
  const { bytes } = written(cells, chart());
  expect(formulasIn(bytes)).toEqual([
    "'Kế hoạch'!$A$2:$A$3",
    "'Kế hoạch'!$B$2:$B$3",
    "'Kế hoạch'!$A$2:$A$3",
    "'Kế hoạch'!$C$2:$C$3",
  ]);
  expect(partText(bytes, CHART)).toContain('<a:t>Kết quả &lt;theo đơn vị&gt;</a:t>');
  expect(partText(bytes, DRAWING)).toContain(
    '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
});

test.each([
  ['bar-clustered', '<c:barDir val="bar"/><c:grouping val="clustered"/>', false],
  ['bar-stacked', '<c:barDir val="bar"/><c:grouping val="stacked"/>', true],
  ['column-stacked', '<c:barDir val="col"/><c:grouping val="stacked"/>', true],
] as const)('%s is drawn as such', (type, shape, isStacked) => {
  const part = partText(written(cells, chart({ type })).bytes, CHART);
  expect(part).toContain(shape);
  expect(part.includes('<c:overlap val="100"/>')).toBe(isStacked);
});

test('a second run leaves every part as it is, byte by byte', () => {
  const { bytes, workbook } = written(cells, chart());
  workbook.apply(changeSet(chart()));
  const again = saved(workbook).bytes;
  expect(allParts(again)).toEqual(allParts(bytes));
});

test('the chart of that name is changed where it stands; charts of others keep theirs', () => {
  const other = chart({ name: 'Biểu đồ 1', title: 'Của tôi' });
  const { bytes: before, workbook } = written(cells, other, chart());
  workbook.apply(changeSet(chart({ categories: cellRange(2, 1, 2, 1), range: cellRange(8, 2, 9, 3) })));
  const { bytes } = saved(workbook);
  expect(namesIn(bytes)).toEqual(['2 Biểu đồ 1', '3 cchc theo đơn vị']);
  expect(partText(bytes, CHART)).toBe(partText(before, CHART));
  expect(formulasIn(bytes, 'xl/charts/chart2.xml')[0]).toBe("'Kế hoạch'!$A$2");
  expect([...allParts(bytes).keys()]).toEqual([...allParts(before).keys()]);
});

test('a drawing that a person made is added to, and what stands in it stays as written', () => {
  const shape =
    '<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>1</xdr:row>' +
    '<xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr>' +
    '<xdr:cNvPr id="7" name="cchc theo đơn vị"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>' +
    '<xdr:clientData/></xdr:oneCellAnchor>';
  const { bytes } = written(cells, chart({ name: 'Khác' }));
  const drawn = withPart(bytes, DRAWING, (xml) => xml.replace('</xdr:wsDr>', `${shape}</xdr:wsDr>`));
  requireSound(drawn);
  const workbook = openWorkbook(drawn);
  workbook.apply(changeSet(chart()));
  const after = saved(workbook).bytes;
  expect(partText(after, DRAWING)).toContain(shape);
  expect(namesIn(after)).toEqual(['2 Khác', '7 cchc theo đơn vị', '8 cchc theo đơn vị']);
  const rest = (all: ReadonlyMap<string, Uint8Array>): readonly unknown[] =>
    [...all].filter(([part]) => !/drawing|chart2|Content_Types/.test(part));
  expect(rest(allParts(after))).toEqual(rest(allParts(drawn)));
});

test('with its sheet the chart and its drawing go', () => {
  const { workbook } = written(cells, chart(), { kind: 'ensure-sheet', sheet: 'Khác' });
  workbook.apply(changeSet({ kind: 'delete-sheet', sheet }));
  const parts = [...allParts(saved(workbook).bytes).keys()];
  expect(parts.filter((part) => /chart|drawing/.test(part))).toEqual([]);
});

test('on a locked sheet, or of cells off the sheet, it is refused', () => {
  const { workbook } = written(cells);
  expect(faultOf(() => workbook.apply(changeSet(chart({ categories: cellRange(0, 1, 2, 1) }))))).toBe(
    'range-invalid',
  );
  workbook.apply(changeSet({ kind: 'protect', sheet, on: true }));
  expect(faultOf(() => workbook.apply(changeSet(chart())))).toBe('sheet-protected');
});
