/** Rows are found in a sheet as any program writes it, in one piece or several. */
import fc from 'fast-check';
import { indexRows } from '../../../../src/xlsx/write/sheet/row-index';

const PART = 'xl/worksheets/sheet1.xml';
const HEAD = '<worksheet xmlns="m"><cols><col min="1" max="2"/></cols>';
const TAIL = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
const sheet = (rows: string): string => `${HEAD}<sheetData>${rows}</sheetData>${TAIL}`;
const rowsOf = (pieces: readonly string[]): readonly (readonly [number, string])[] => {
  const { text, numbers, starts, ends } = indexRows(pieces, PART);
  return numbers.map((number, place) => [number, text.slice(starts[place] ?? 0, ends[place] ?? 0)]);
};

const FORMS: readonly (readonly [string, string, readonly number[]])[] = [
  ['plain rows', '<row r="1"><c r="A1"/></row><row r="3" ht="5"><c r="A3"/></row>', [1, 3]],
  ['rows that are closed at once', '<row r="1"/><row r="2" ht="5"/><row r="7"><c r="A7"/></row>', [1, 2, 7]],
  ['rows on lines of their own', '\n  <row r="1"><c r="A1"/></row>\r\n\t<row r="2"></row>\n', [1, 2]],
  ['another attribute first', '<row spans="1:2" r="4"><c r="A4"/></row>', [4]],
  ['a mark in an attribute', '<row r="2" note="a>b"><c r="A2"/></row><row r="3"/>', [2, 3]],
  ['rows without a number', '<row><c/></row><row r="5"/><row/>', [1, 5, 6]],
  ['a comment between rows', '<row r="1"/><!-- <row r="9"> --><row r="2"/>', [1, 2]],
  ['no row', '', []],
];

test.each(FORMS)('finds %s', (_, rows, numbers) => {
  const found = rowsOf([sheet(rows)]);
  expect(found.map(([number]) => number)).toEqual(numbers);
  for (const [, row] of found) expect(row).toMatch(/^<row[^]*(<\/row>|\/>)$/);
});

test('rows with a prefix', () => {
  const xml =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2"/></x:row></x:sheetData></x:worksheet>';
  expect(rowsOf([xml])).toEqual([[2, '<x:row r="2"><x:c r="A2"/></x:row>']]);
});

test('a sheet that breaks off within a row is refused', () => {
  expect(() => indexRows([`${HEAD}<sheetData><row r="1"><c r="A1">`], PART)).toThrow(
    expect.objectContaining({ id: 'file-damaged' }),
  );
});

test('law: however it is cut, it is the same sheet', () => {
  const row = fc.constantFrom(...FORMS.map(([, rows]) => rows));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.array(fc.nat(600), { maxLength: 4 }), (rows, places) => {
      const xml = sheet(rows.join(''));
      const cuts = [...places.map((place) => Math.min(place, xml.length)), xml.length].sort((a, b) => a - b);
      const pieces = cuts.map((to, index) => xml.slice(cuts[index - 1] ?? 0, to));
      const [whole, cut] = [indexRows([xml], PART), indexRows(pieces, PART)];
      expect({ ...cut, text: cut.text.slice(0, cut.text.length) }).toEqual({ ...whole, text: xml });
      expect(rowsOf(pieces)).toEqual(rowsOf([xml]));
    }),
  );
});

test('pieces that end with their rows stay pieces', () => {
  const pieces = [
    `${HEAD}<sheetData><row r="1"><c r="A1"><v>1</v></c></row>`,
    '<row r="2"><c r="A2"><v>2</v></c></row>',
    `<row r="3"/></sheetData>${TAIL}`,
  ];
  const { text, from, to } = indexRows(pieces, PART);
  expect(text.slice(from - 5, to)).toBe(pieces.join('').slice(from - 5, to));
  expect([text.mentions('A2', from, to), text.mentions('ref', from, to)]).toEqual([true, false]);
});
