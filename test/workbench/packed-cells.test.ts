/** Cells survive the way from the worker to the page. */
import fc from 'fast-check';
import { packCells, unpackCells } from '../../src/workbench/grid/packed-cells';

const cell = fc.record({ v: fc.string({ minLength: 1 }), t: fc.constant(1) });
const styled = fc.record({
  v: fc.string({ minLength: 1 }),
  t: fc.constant(1),
  s: fc.constantFrom('x1', 'x2+n'),
});
const styleOnly = fc.record({ s: fc.constantFrom('x1', 'x3') });
const place = fc.nat(40).map(String);
const cells = fc.dictionary(place, fc.dictionary(place, fc.oneof(cell, styled, styleOnly), { minKeys: 1 }));

it('what was packed is unpacked as it was, however often the page breathes', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (sheet) => {
      let breaths = 0;
      const unpacked = await unpackCells(packCells(sheet), () => {
        breaths += 1;
        return Promise.resolve();
      });
      expect(unpacked).toEqual(sheet);
      expect(breaths).toBeLessThanOrEqual(2);
    }),
  );
});
