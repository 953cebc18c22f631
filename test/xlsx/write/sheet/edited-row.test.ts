/** One row while it is edited: asked for single cells or for all of them, it comes out the same. */
import fc from 'fast-check';
import { columnLetters } from '../../../../src/domain/grid';
import { EditedRow } from '../../../../src/xlsx/write/sheet/edited-row';
import { EMPTY } from '../../../../src/xlsx/write/written-content';

const NUMBER = 7;

const cellAt = (column: number, inner: string): string => {
  const place = `${columnLetters(column)}${String(NUMBER)}`;
  return inner === '' ? `<c r="${place}" s="4"/>` : `<c r="${place}" t="str">${inner}</c>`;
};

const rowOf = (cells: readonly string[], attributes = ' spans="1:30" ht="51"'): string =>
  `<row r="${String(NUMBER)}"${attributes}>${cells.join('')}</row>`;

test('a row of which one cell is written stays letter by letter what it was around it', () => {
  const around = ['<c r="A7" s="1"><v> 1 </v></c>', '<c r="C7"><is><t>Hạn</t></is></c>'];
  const row = new EditedRow(NUMBER, '', rowOf([around[0] ?? '', '<c r="B7"/>', around[1] ?? '']));
  row.put(2, 5, 12);
  expect(row.toString()).toBe(rowOf([around[0] ?? '', '<c r="B7" s="5"><v>12</v></c>', around[1] ?? '']));
});

test('a cell that was not there comes between the others', () => {
  const row = new EditedRow(NUMBER, '', rowOf([cellAt(1, '<v>x</v>'), cellAt(3, '<v>y</v>')], ''));
  row.put(1, 0, 1);
  row.put(2, 0, 2);
  expect(row.toString()).toBe(
    rowOf(['<c r="A7"><v>1</v></c>', '<c r="B7"><v>2</v></c>', cellAt(3, '<v>y</v>')], ''),
  );
});

const inner = fc.constantFrom('', '<v>Quá hạn</v>', '<f>A1&lt;B1</f><v>1</v>', '<v/>');
const cells = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), inner), { selector: ([column]) => column })
  .map((some) => some.sort(([one], [other]) => one - other));
const deed = fc.record({
  kind: fc.constantFrom('put', 'empty', 'style', 'remove', 'look' as const),
  column: fc.integer({ min: 1, max: 30 }),
  value: fc.nat(9),
});

test('law: a row comes out the same whether single cells were asked for or all', () => {
  fc.assert(
    fc.property(cells, fc.array(deed, { maxLength: 8 }), fc.nat(8), (some, deeds, readAllAt) => {
      const source = rowOf(some.map(([column, text]) => cellAt(column, text)));
      const written = (readAt: number): string => {
        const row = new EditedRow(NUMBER, '', source);
        deeds.forEach(({ kind, column, value }, index) => {
          if (index === readAt) expect(row.cells.length).toBeGreaterThanOrEqual(0);
          if (kind === 'put') row.put(column, value, value);
          else if (kind === 'empty') row.put(column, value, EMPTY);
          else if (kind === 'style') row.setStyle(column, value);
          else if (kind === 'remove') row.remove(column);
          else row.cell(column);
        });
        return row.toString();
      };
      const readAtOnce = written(0);
      expect(written(readAllAt)).toBe(readAtOnce);
      expect(written(Infinity)).toBe(readAtOnce);
    }),
    { numRuns: 500 },
  );
});
