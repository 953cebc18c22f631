/** The grid's engine over our snapshots: what the formulas of offices come to. */
import { cellRange } from '../../../src/domain/grid';
import { freshValues } from '../../../src/workbench/calculation/fresh-values';
import { cellKey } from '../../../src/workbench/calculation/formula-engine';
import type { Change } from '../../../src/workbook';
import type { XlsxWorkbook } from '../../../src/xlsx';
import { openWorkbook } from '../../../src/xlsx';
import { gridEngine } from '../../support/grid-engine';
import { at, baseWorkbook, formula, number, PLAN, TASKS, text } from '../../contract/base-workbook';

const engine = gridEngine();
const why = 'test';
const none = () => false;

function bookWith(...changes: readonly Change[]): XlsxWorkbook {
  const book = openWorkbook(baseWorkbook().save());
  book.apply({ command: 'test', changes });
  return book;
}

const put = (column: number, row: number, content: ReturnType<typeof number>): Change => ({
  kind: 'write-block',
  why,
  sheet: PLAN,
  at: at(row, column),
  cells: [[content]],
});

describe('a formula just typed', () => {
  it.each<[string, string | number | boolean]>([
    ['SUM(A3:A5)', 6],
    ['COUNTIF(C3:C5,"Phòng A")', 2],
    ['IF(A3=1,"đúng","sai")', 'đúng'],
    [`COUNTA('${TASKS}'!A2:A3)`, 2],
    ['COUNTA(NhiemVu[Mã])', 2],
    ['Nam*10', 10],
    ['1/0', '#DIV/0!'],
    ['D3+30', 45899],
    ['A3>0', true],
    ['TEXTJOIN(", ",TRUE,C3:C4)', 'Phòng A, Phòng B'],
    ['SUMPRODUCT((C3:C5="Phòng A")*A3:A5)', 4],
    ['VLOOKUP(2,A3:C5,3,FALSE)', 'Phòng B'],
  ])('%s shows %s', async (typed, expected) => {
    const book = bookWith(put(8, 9, formula(typed, '')));
    const found = await engine.calculate(book.snapshot(), new Set([cellKey(PLAN, 9, 8)]));
    expect(found.get(cellKey(PLAN, 9, 8))?.value).toBe(expected);
  });
});

describe('what formulas show after a cell changed', () => {
  it('follows through formulas of formulas on other sheets, and leaves the rest as it was', async () => {
    const before = bookWith(
      put(8, 3, formula('A3*2', 2)),
      put(8, 4, formula('H3+1', 3)),
      put(8, 5, formula('A4*2', 400)),
      { kind: 'write-block', why, sheet: TASKS, at: at(8, 1), cells: [[formula(`'${PLAN}'!H4`, 3)]] },
    );
    const after = openWorkbook(before.save());
    after.apply({ command: 'test', changes: [put(1, 3, number(10))] });
    const { changes, complete } = await freshValues(
      engine,
      before.snapshot(),
      after.snapshot(),
      new Set(),
      none,
    );
    expect(complete).toBe(true);
    after.apply({ command: 'test', changes });
    const shown = after
      .snapshot()
      .sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.formula === undefined ? [] : [[cell.formula, cell.value]])),
        ),
      );
    expect(shown).toEqual([
      ['A3*2', 20],
      ['H3+1', 21],
      // What Excel once found is not ours to doubt: none of its cells changed.
      ['A4*2', 400],
      [`'${PLAN}'!H4`, 21],
    ]);
  });

  it('gives a day counted from a day the look of a day', async () => {
    const before = bookWith();
    const after = bookWith(put(8, 3, formula('D3+30', '')));
    const typed = new Set([cellKey(PLAN, 3, 8)]);
    const { changes } = await freshValues(engine, before.snapshot(), after.snapshot(), typed, none);
    after.apply({ command: 'test', changes });
    const cell = after
      .snapshot()
      .sheets[0]?.rows.find(({ row }) => row === 3)
      ?.cells.find(({ column }) => column === 8);
    expect(cell?.text).toBe('30/08/2025');
  });

  it('works out only what was typed where a workbook holds thousands of formulas', async () => {
    const many = Array.from({ length: 3_001 }, () => [formula('1+1', 2)]);
    const before = bookWith({ kind: 'write-block', why, sheet: PLAN, at: at(20, 1), cells: many });
    const after = openWorkbook(before.save());
    after.apply({ command: 'test', changes: [put(8, 3, formula('A20*3', ''))] });
    const typed = new Set([cellKey(PLAN, 3, 8)]);
    const fresh = await freshValues(engine, before.snapshot(), after.snapshot(), typed, none);
    expect(fresh.complete).toBe(false);
    expect(fresh.changes).toEqual(
      [put(8, 3, { kind: 'formula', formula: 'A20*3', cached: { kind: 'number', number: 6 } })].map(
        (change) => ({ ...change, why: 'recalculated' }),
      ),
    );
  });
});

it('knows a table by its columns', async () => {
  const book = bookWith(
    {
      kind: 'table',
      why,
      sheet: TASKS,
      name: 'NhiemVu',
      range: cellRange(1, 1, 3, 3),
      columns: ['Mã', 'Nhiệm vụ', 'Ngày xong'],
    },
    {
      kind: 'write-block',
      why,
      sheet: TASKS,
      at: at(2, 5),
      cells: [[formula('LEN(NhiemVu[[#This Row],[Nhiệm vụ]])', 0)]],
    },
    put(9, 9, text('x')),
  );
  const found = await engine.calculate(book.snapshot(), new Set([cellKey(TASKS, 2, 5)]));
  expect(found.get(cellKey(TASKS, 2, 5))?.value).toBe('Rà soát thủ tục'.length);
});
