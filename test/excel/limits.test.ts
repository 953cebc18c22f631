/** What goes into one request, and how ranges are cut. */
import fc from 'fast-check';
import { cellRange } from '../../src/domain/grid';
import { cellCount } from '../../src/excel/addresses';
import { payloadBytes, rowBands, runsWithin } from '../../src/excel/payload';
import { workQueue } from '../../src/excel/work-queue';

test('the size of a value is never underrated by more than its numbers', () => {
  const value = fc.array(
    fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), fc.integer(), fc.constant(null)),
    ),
  );
  fc.assert(
    fc.property(value, (matrix) => {
      expect(payloadBytes(matrix)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(matrix)));
    }),
  );
});

test('bands cover a range without gaps and hold no more cells than allowed, but one row at least', () => {
  const range = fc
    .tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 60 }),
    )
    .map(([top, height, width]) => cellRange(top, 1, top + height, width));
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 5_000 }), (whole, cells) => {
      const bands = rowBands(whole, cells);
      expect(bands[0]?.top).toBe(whole.top);
      expect(bands.at(-1)?.bottom).toBe(whole.bottom);
      bands.slice(1).forEach((band, index) => {
        expect(band.top).toBe((bands[index]?.bottom ?? 0) + 1);
      });
      for (const band of bands) {
        expect(cellCount(band) <= cells || band.top === band.bottom).toBe(true);
      }
    }),
  );
});

test('runs of rows keep their order and their size', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string())), fc.integer({ min: 1, max: 400 }), (rows, bytes) => {
      const runs = runsWithin(rows, bytes);
      expect(runs.flatMap(([from, to]) => rows.slice(from, to))).toEqual(rows);
      for (const [from, to] of runs) {
        expect(to - from === 1 || payloadBytes(rows.slice(from, to)) <= bytes + 2 + (to - from)).toBe(true);
      }
    }),
  );
});

describe('the queue', () => {
  test('runs in the order of the calls, past those that fail', async () => {
    const queue = workQueue();
    const order: string[] = [];
    const job = (name: string, wait: number, fails = false) =>
      queue.run(async () => {
        await new Promise((done) => setTimeout(done, wait));
        order.push(name);
        if (fails) throw new Error(name);
      });
    const all = [job('slow', 20), job('broken', 1, true), job('last', 1)];
    expect(queue.busy).toBe(true);
    const outcomes = await Promise.allSettled(all);
    expect(order).toEqual(['slow', 'broken', 'last']);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(queue.busy).toBe(false);
  });
});
