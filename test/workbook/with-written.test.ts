/** What a workbook will hold is told without making the changes: as the file says it once they are made. */
import type { CivilDate } from '../../src/domain/dates';
import { column, sheetRow } from '../../src/domain/grid';
import { withWritten, type CellContent, type Change, type WorkbookSnapshot } from '../../src/workbook';
import { blankWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { changeSet } from '../support/written-workbook';

const block = (row: number, at: number, cells: readonly (readonly CellContent[])[]): Change => ({
  kind: 'write-block',
  why: 'test',
  sheet: 'A',
  at: { row: sheetRow(row), column: column(at) },
  cells,
});

const text = (words: string): CellContent => ({ kind: 'text', text: words });
const number = (value: number): CellContent => ({ kind: 'number', number: value });
const KEEP: CellContent = { kind: 'keep' };
const BLANK: CellContent = { kind: 'blank' };

function started(): XlsxWorkbook {
  const workbook = blankWorkbook({ sheets: ['A', 'B'] });
  workbook.apply(
    changeSet(
      block(2, 1, [
        [text('một'), number(1)],
        [text('hai'), number(2)],
      ]),
    ),
  );
  return workbook;
}

/** Values and formulas by place; how they are shown is not told. */
function held({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap(({ row, cells }) =>
      cells.map((cell) => [row, cell.column, cell.value, cell.formula ?? null]),
    ),
  }));
}

const CASES: readonly (readonly [string, readonly Change[]])[] = [
  ['texts and numbers over others', [block(2, 1, [[text('mới'), number(9)]])]],
  [
    'cells left as they are',
    [
      block(2, 1, [
        [KEEP, number(9)],
        [text('x'), KEEP],
      ]),
    ],
  ],
  [
    'cells emptied, and a whole row',
    [
      block(2, 1, [
        [BLANK, BLANK],
        [BLANK, KEEP],
      ]),
    ],
  ],
  [
    'rows that were not there, above and below',
    [block(9, 3, [[text('dưới')]]), block(1, 1, [[text('trên')]])],
  ],
  ['a day', [block(4, 2, [[{ kind: 'date', date: '2026-06-15' as CivilDate }]])]],
  [
    'a formula with what it shows',
    [block(2, 3, [[{ kind: 'formula', formula: 'B2*2', cached: { kind: 'number', number: 2 } }]])],
  ],
  ['the same cell twice: the last counts', [block(2, 1, [[text('a')]]), block(2, 1, [[text('b')]])]],
  ['an empty text', [block(2, 1, [[text('')]])]],
];

test.each(CASES)('%s', (_, changes) => {
  const workbook = started();
  const told = withWritten(workbook.snapshot(), changes);
  workbook.apply(changeSet(...changes));
  expect(held(told)).toEqual(held(workbook.snapshot()));
});

test('sheets that nothing is written into are the same objects', () => {
  const before = started().snapshot();
  const after = withWritten(before, [block(2, 1, [[text('mới')]])]);
  expect(after.sheets[1]).toBe(before.sheets[1]);
  expect(withWritten(before, [])).toBe(before);
});
