/** The fields given to columns earn as much as any other way of giving them would. */
import fc from 'fast-check';
import { assignFields } from '../../../../src/domain/tables/columns/assignment';

/** What an assignment earns; -1 is a column without a field. */
function earned(
  chosen: readonly number[],
  fits: readonly (readonly number[])[],
  free: readonly number[],
): number {
  return chosen.reduce(
    (sum, field, column) => sum + (field < 0 ? (free[column] ?? 0) : (fits[column]?.[field] ?? 0)),
    0,
  );
}

/** The most that any assignment earns, found by trying all. */
function most(fits: readonly (readonly number[])[], free: readonly number[]): number {
  const from = (column: number, taken: ReadonlySet<number>): number => {
    const row = fits[column];
    if (!row) return 0;
    let best = (free[column] ?? 0) + from(column + 1, taken);
    row.forEach((fit, field) => {
      if (fit > 0 && !taken.has(field)) {
        best = Math.max(best, fit + from(column + 1, new Set([...taken, field])));
      }
    });
    return best;
  };
  return from(0, new Set());
}

const hundredths = (most: number) => fc.integer({ min: 0, max: most }).map((value) => value / 100);

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([columns, fields]) =>
    fc.record({
      fits: fc.array(fc.array(hundredths(100), { minLength: fields, maxLength: fields }), {
        minLength: columns,
        maxLength: columns,
      }),
      free: fc.array(hundredths(76), { minLength: columns, maxLength: columns }),
    }),
  );

test('no other assignment of fields to columns earns more', () => {
  fc.assert(
    fc.property(tables, ({ fits, free }) => {
      expect(earned(assignFields(fits, free), fits, free)).toBeCloseTo(most(fits, free), 9);
    }),
  );
});

test('each field goes to one column at most', () => {
  fc.assert(
    fc.property(tables, ({ fits, free }) => {
      const given = assignFields(fits, free).filter((field) => field >= 0);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test('a column whose best field earns less than none stays without', () => {
  expect(
    assignFields(
      [
        [0.2, 0.25],
        [0.9, 0],
      ],
      [0.3, 0.26],
    ),
  ).toEqual([-1, 0]);
});
