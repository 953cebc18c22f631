/** Printed JSON says the same as the value and keeps each element of a list on a line. */
import fc from 'fast-check';
import { jsonPieces } from '../../src/cli/json-lines';

const printed = (value: unknown, levels: number): string => [...jsonPieces(value, levels)].join('');

test('objects at the top open up and list elements stand on one line each', () => {
  expect(printed({ tables: [{ id: 'T1', tasks: [{ id: 'a' }, { id: 'b' }], rows: [] }] }, 4)).toBe(
    [
      '{',
      '  "tables": [',
      '    {',
      '      "id": "T1",',
      '      "tasks": [',
      '        {"id":"a"},',
      '        {"id":"b"}',
      '      ],',
      '      "rows": []',
      '    }',
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
});

test('law: what is printed reads back as the value, however many levels are opened', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 5 }), (value, levels) => {
      expect(JSON.parse(printed(value, levels))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a long list comes in pieces of bounded size', () => {
  const pieces = [
    ...jsonPieces(
      Array.from({ length: 50_000 }, (_, id) => ({ id })),
      1,
    ),
  ];
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
});
