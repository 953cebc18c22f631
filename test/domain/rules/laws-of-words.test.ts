/**
 * Laws of the rules of content, text and forms: the order of rules finds nothing else, blank rows move findings
 * and change nothing, and a safe fix leaves nothing for a second one.
 */
import fc from 'fast-check';
import { cellRange, sheetRow, type SheetGrid } from '../../../src/domain/grid';
import {
  checkedTables,
  checkWorkbook,
  ruleFamilies,
  type Finding,
  type Rule,
} from '../../../src/domain/rules';
import { goalSheet } from '../../support/literal-goals';
import { checkInput } from '../../support/literal-plan';

const RULES: readonly Rule[] = [...ruleFamilies.content, ...ruleFamilies.text, ...ruleFamilies.annex];

const TASKS = [
  'Rà soát , tổng hợp hồ sơ chyên ngành',
  'Rà soát các quy trình nội bộ của cơ quan',
  '-Thực hiện Nghị định số 45/2020/NĐ CP',
  'Thực hiện Nghị định số 107/NĐ-CP',
  'Thực hiện Nghị định số 107/2021/NĐ-CP',
  'Số hoá tòan bộ kết quả',
  'Đơn giản hóa, tối ưu hóa thủ tục',
  'Khắc phục hạn chế năm 2023',
];
const PRODUCTS = [
  'Báo cáo',
  'Đạt từ 100% trở lên',
  'Theo hướng dẫn của Sở Nội vụ',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%',
  'Số hoá hồ sơ (đợt 1',
];

const rowsArbitrary = fc.array(
  fc.record({ task: fc.constantFrom(...TASKS), product: fc.constantFrom(...PRODUCTS) }),
  { minLength: 2, maxLength: 8 },
);

function sheetWith(rows: readonly { readonly task: string; readonly product: string }[]): SheetGrid {
  return goalSheet(
    rows.map(({ task, product }, index) => [
      String(index + 1),
      `Mục tiêu số ${String(index + 1)}`,
      task,
      task.length % 2 === 0 ? task : 'Lập danh sách, tổng hợp',
      product,
      'Văn phòng Sở',
      'Quý II/2026',
    ]),
  );
}

const check = (grid: SheetGrid, rules = RULES): readonly Finding[] => checkWorkbook(rules, checkInput(grid));
const told = ({ rule, message, severity, column, data }: Finding): string =>
  JSON.stringify([rule, message, severity, column, data]);

test('the order of rules changes no finding', () => {
  fc.assert(
    fc.property(
      rowsArbitrary,
      fc.shuffledSubarray([...RULES], { minLength: RULES.length }),
      (rows, shuffled) => {
        expect(check(sheetWith(rows), shuffled)).toEqual(check(sheetWith(rows)));
      },
    ),
    { numRuns: 40 },
  );
});

test('blank rows change coordinates and nothing else', () => {
  fc.assert(
    fc.property(rowsArbitrary, fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), (rows, gaps) => {
      const grid = sheetWith(rows);
      const moved = new Map<number, number>();
      let shift = 0;
      const spread: SheetGrid = {
        ...grid,
        rows: grid.rows.map((row, index) => {
          if (row.row > 3) shift += gaps[index % gaps.length] ?? 0;
          moved.set(row.row, row.row + shift);
          return { ...row, row: sheetRow(row.row + shift) };
        }),
      };
      const movedTo = (row: number): number => moved.get(row) ?? row;
      const inPlace = check(grid).map((finding) => ({
        ...finding,
        row: finding.row === null ? null : movedTo(finding.row),
        data: movedData(finding.data, movedTo),
        ...(finding.related
          ? {
              related: finding.related.map(({ sheet, range }) => ({
                sheet,
                range: cellRange(movedTo(range.top), range.left, movedTo(range.bottom), range.right),
              })),
            }
          : {}),
      }));
      expect(check(spread)).toEqual(inPlace);
    }),
    { numRuns: 40 },
  );
});

function movedData(data: Finding['data'], movedTo: (row: number) => number): Finding['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key.endsWith('Row') && typeof value === 'number' ? movedTo(value) : value,
    ]),
  );
}

test('the order of rows changes no finding that a row shows by itself', () => {
  const alone = RULES.filter(({ scope }) => scope === 'cell' || scope === 'row');
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      const of = (list: typeof rows): readonly string[] => check(sheetWith(list), alone).map(told).sort();
      expect(of([...rows].reverse())).toEqual(of(rows));
    }),
    { numRuns: 40 },
  );
});

test('after all safe fixes a second round has nothing to mend', () => {
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      let grid = sheetWith(rows);
      for (let round = 0; round < 3; round++) grid = mended(grid);
      expect(mended(grid)).toEqual(grid);
    }),
    { numRuns: 40 },
  );
});

/** Applies every safe fix whose cell still holds what the fix expects. */
function mended(grid: SheetGrid): SheetGrid {
  const input = checkInput(grid);
  const context = { ...input, tables: checkedTables(input.grids, input.recognized.tables) };
  const after = new Map<string, string>();
  for (const finding of checkWorkbook(RULES, input)) {
    const edits = RULES.find(({ id }) => id === finding.rule)?.fix?.(finding, context) ?? [];
    for (const { row, column, after: text } of edits)
      after.set(`${String(row)}:${String(column)}`, String(text));
  }
  return {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const text = after.get(`${String(row.row)}:${String(cell.column)}`);
        return text === undefined ? cell : { ...cell, value: text, text };
      }),
    })),
  };
}
