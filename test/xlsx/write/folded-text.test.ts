/** Long formulas kept once: the text unfolds letter by letter, wherever the pieces of a sheet are cut. */
import fc from 'fast-check';
import { FoldedText } from '../../../src/xlsx/write/sheet';

const LONG = 'IF(NhiemVu[[#This Row],[Hạn]]&lt;CCHC_NgayTinh,"Quá hạn","")';

function pieces(texts: readonly string[]): { next(): string | null } {
  const left = [...texts];
  return { next: () => left.shift() ?? null };
}

const cellOf = (formula: string, value: string): string => `<c r="A1"><f>${formula}</f><v>${value}</v></c>`;

test('a formula that stands in many cells is kept once', () => {
  const sheet = Array.from({ length: 1000 }, (_, row) => cellOf(LONG, String(row))).join('');
  const folded = FoldedText.fold(pieces([sheet]));
  expect(folded.text.length).toBeLessThan(sheet.length / 2);
  expect(folded.unfold(folded.text)).toBe(sheet);
  expect(folded.ratio).toBeCloseTo(sheet.length / folded.text.length, 5);
});

test('shared formulas and short ones stay as they are', () => {
  const sheet = `<c r="A1"><f t="shared" si="0" ref="A1:A9">${LONG}</f></c><c r="B1"><f>A1+1</f></c>`;
  expect(FoldedText.fold(pieces([sheet])).text).toBe(sheet);
});

test('a file with such marks of its own is left as it is', () => {
  const sheet = [cellOf(LONG, '1'), cellOf(LONG, '\u0001Ā'), cellOf(LONG, '2')];
  const folded = FoldedText.fold(pieces(sheet));
  expect(folded.text).toBe(sheet.join(''));
  expect(folded.unfold(folded.text)).toBe(sheet.join(''));
});

test('law: wherever it is cut, the text unfolds to what it was', () => {
  const formula = fc.constantFrom(LONG, `${LONG}&amp;"x"`, `SUM(${'A1,'.repeat(20)}B1)`, 'A1', '');
  const cell = fc
    .tuple(formula, fc.constantFrom('1', 'Quá hạn', '<f>', '</f>', '<f'))
    .map(([f, v]) => cellOf(f, v));
  const sheet = fc.array(cell, { maxLength: 30 }).map((cells) => cells.join(''));
  fc.assert(
    fc.property(sheet, fc.array(fc.nat(4000), { maxLength: 8 }), (text, places) => {
      const cuts = [0, ...places.map((place) => Math.min(place, text.length)), text.length].sort(
        (a, b) => a - b,
      );
      const folded = FoldedText.fold(pieces(cuts.slice(1).map((to, index) => text.slice(cuts[index], to))));
      expect(folded.unfold(folded.text)).toBe(text);
    }),
    { numRuns: 300 },
  );
});
