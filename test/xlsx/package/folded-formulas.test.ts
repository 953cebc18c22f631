/** Long formulas told once: the text unfolds letter by letter, wherever the pieces of a sheet are cut. */
import fc from 'fast-check';
import { nativeCodec } from '../../../src/cli';
import { portableCodec, type Codec } from '../../../src/xlsx/package';
import { FoldedFormulas } from '../../../src/xlsx/package/folded-formulas';

const LONG = 'IF(NhiemVu[[#This Row],[Hạn]]&lt;CCHC_NgayTinh,"Quá hạn","Trong hạn hoặc chưa đến kỳ")';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function folded(
  pieces: readonly Uint8Array[],
  codec: Codec = nativeCodec,
): { readonly text: string; readonly formulas: FoldedFormulas } {
  const formulas = new FoldedFormulas(codec);
  const bytes = Array.from(formulas.fold(pieces), (piece) => Buffer.from(piece));
  return { text: Buffer.concat(bytes).toString('utf8'), formulas };
}

const cellOf = (formula: string, value: string): string => `<c r="A1"><f>${formula}</f><v>${value}</v></c>`;

test('a formula that stands in many cells is told once', () => {
  const sheet = Array.from({ length: 1000 }, (_, row) => cellOf(LONG, String(row))).join('');
  const { text, formulas } = folded([bytesOf(sheet)]);
  expect(text.length).toBeLessThan(sheet.length / 2);
  expect(formulas.unfold(text)).toBe(sheet);
  expect(formulas.at(text, text.indexOf('<f>') + 3)).toBe(LONG);
  expect(formulas.ratio).toBeGreaterThan(2);
});

test('shared formulas and short ones stay as they are', () => {
  const sheet = `<c r="A1"><f t="shared" si="0" ref="A1:A9">${LONG}</f></c><c r="B1"><f>A1+1</f></c>`;
  expect(folded([bytesOf(sheet)]).text).toBe(sheet);
});

test('what stands between two formulas of one beginning is told apart', () => {
  const sheet = [LONG, `${LONG}&amp;"x"`, LONG, LONG.replace('Quá', 'Sắp')]
    .map((one) => cellOf(one, '1'))
    .join('');
  const { text, formulas } = folded([bytesOf(sheet)]);
  expect(formulas.unfold(text)).toBe(sheet);
  expect(new Set([...text.matchAll(/<f>([^<]+)/g)].map(([, mark]) => mark)).size).toBe(3);
});

test('a file with such marks of its own says so', () => {
  expect(folded([bytesOf(cellOf(LONG, '1'))]).formulas.isSpoilt).toBe(false);
  expect(folded([bytesOf(cellOf(LONG, '\uffff\u0100'))]).formulas.isSpoilt).toBe(true);
});

test('a formula that is written is told by the mark of the one that was read, and a new one gets its own', () => {
  const { text, formulas } = folded([bytesOf(cellOf(LONG, '1'))]);
  expect(cellOf(formulas.marked(LONG), '1')).toBe(text);
  const other = `${LONG}&amp;"x"`;
  expect(formulas.marked(other)).toHaveLength(2);
  expect(formulas.unfold(formulas.marked(other))).toBe(other);
  expect(formulas.marked('A1+1')).toBe('A1+1');
});

test('what is known of a formula outlives the bytes it was read from', () => {
  const bytes = Buffer.from(bytesOf(cellOf(LONG, '1')));
  const { text, formulas } = folded([bytes]);
  bytes.fill(0);
  expect(new TextDecoder().decode(formulas.unfoldedBytes(text))).toBe(cellOf(LONG, '1'));
});

test('more different formulas than there are numbers for stay as they are', () => {
  const sheet = Array.from({ length: 2500 }, (_, row) => cellOf(`${LONG}+${String(row)}`, '1')).join('');
  const { text, formulas } = folded([bytesOf(sheet)]);
  expect(text).toContain(`${LONG}+2499`);
  expect(formulas.unfold(text)).toBe(sheet);
});

test('law: wherever it is cut, even within a letter, the text unfolds to what it was', () => {
  const formula = fc.constantFrom(LONG, `${LONG}&amp;"x"`, `SUM(${'A1,'.repeat(40)}B1)`, 'A1', '');
  const value = fc.constantFrom('1', 'Quá hạn', '<f>', '</f>', '<f');
  const sheet = fc
    .array(fc.tuple(formula, value), { maxLength: 30 })
    .map((cells) => cells.map(([one, other]) => cellOf(one, other)).join(''));
  fc.assert(
    fc.property(sheet, fc.array(fc.nat(4000), { maxLength: 8 }), (text, places) => {
      const bytes = bytesOf(text);
      const cuts = [...places.map((place) => Math.min(place, bytes.length)), bytes.length].sort(
        (a, b) => a - b,
      );
      const pieces = cuts.map((to, index) => bytes.subarray(cuts[index - 1] ?? 0, to));
      const { text: short, formulas } = folded(pieces);
      expect(formulas.unfold(short)).toBe(text);
      expect(Buffer.compare(formulas.unfoldedBytes(short), bytes)).toBe(0);
      expect(folded(pieces, portableCodec).text).toBe(short);
    }),
    { numRuns: 300 },
  );
});
