/** Laws of the check: order of rules and rows, blank rows, and what an edit leaves as it was. */
import fc from 'fast-check';
import { sheetRow, type SheetGrid } from '../../../src/domain/grid';
import { createCheck, ruleCatalogue, type Finding } from '../../../src/domain/rules';
import { recognizeWorkbook } from '../../../src/domain/tables';
import { checkInput, findingsOf, HEADINGS, sheetOf, type LiteralRow } from '../../support/literal-plan';

const rules = ruleCatalogue;

const texts = {
  task: fc.constantFrom(
    'Rà soát thủ tục',
    'Kiểm tra  các đơn vị',
    '<p>Báo cáo</p>',
    'Tổng kết năm và',
    'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 về (một cửa',
    'Thực hiện Quyết định số 12/QĐ-UBND ngày 06/01/2026',
    'Tập huấn kế h0ạch hoà giải, hòa giải ở cơ sở năm 2025',
    '',
  ),
  product: fc.constantFrom(
    'Báo cáo',
    'Kế hoạch',
    'Báo cáo gửi trước ngày 15/01/2027',
    'Tỷ lệ hồ sơ đúng hạn đạt tối thiểu 95%',
    'Tỷ lệ hồ sơ đúng hạn đạt tối thiểu 90%',
    'Đạt trên 100%',
    '',
  ),
  due: fc.constantFrom('Quý II/2026', '31/6/2026', 'Thường xuyên', '15/11/2026', 'xem lại', ''),
  unit: fc.constantFrom('Văn phòng Sở', 'Văn phòng sở', 'Phòng Nội vụ, Thanh tra Sở', 'Phòng QLĐT', ''),
};
const task = fc.tuple(texts.task, texts.product, texts.due, texts.unit, texts.unit);
const plan = fc.array(task, { minLength: 2, maxLength: 9 });

const rowsOf = (tasks: readonly (readonly string[])[]): readonly LiteralRow[] =>
  tasks.map((each, index) => [String(index + 1), ...each, 'Ngân sách', '']);
const gridOf = (rows: readonly LiteralRow[]): SheetGrid =>
  sheetOf([['KẾ HOẠCH NĂM 2026'], [], HEADINGS, ...rows]);

const key = ({ rule, message, severity, row, column, data }: Finding): string =>
  JSON.stringify([rule, message, severity, row, column, data]);

test('the order of the rules changes nothing', () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: 0, max: 1000 }), (tasks, seed) => {
      const turned = [...rules.slice(seed % rules.length), ...rules.slice(0, seed % rules.length)].reverse();
      const grid = gridOf(rowsOf(tasks));
      expect(findingsOf(grid, { rules: turned }).map(key).sort()).toEqual(
        findingsOf(grid, { rules }).map(key).sort(),
      );
    }),
    { numRuns: 40 },
  );
});

test('blank rows between the tasks change coordinates only', () => {
  fc.assert(
    fc.property(plan, (tasks) => {
      const rows = rowsOf(tasks);
      const spaced = gridOf(rows.flatMap((row) => [row, []]));
      const moved = (row: number | null): number | null =>
        row === null || row < 4 ? row : 4 + (row - 4) * 2;
      const shape = (findings: readonly Finding[], place: (row: number | null) => number | null) =>
        findings
          .map(({ rule, message, row, column }) => [rule, message, place(row), column].join(' '))
          .sort();
      expect(shape(findingsOf(spaced, { rules }), (row) => row)).toEqual(
        shape(findingsOf(gridOf(rows), { rules }), moved),
      );
    }),
    { numRuns: 40 },
  );
});

/** Rules that look at one task alone. */
const ALONE = new Set(rules.filter(({ scope }) => scope === 'row' || scope === 'cell').map(({ id }) => id));

test('the order of the tasks changes nothing that is said of one task alone', () => {
  fc.assert(
    fc.property(plan, (tasks) => {
      const said = (list: typeof tasks): readonly string[] =>
        findingsOf(gridOf(rowsOf(list)), { rules, year: 2026 })
          .filter(({ rule }) => ALONE.has(rule))
          .map(({ rule, message, row, column }) =>
            [rule, message, column, ...(list[(row ?? 0) - 4] ?? [])].join('|'),
          )
          .sort();
      const whole = tasks.filter(([text, product, due, lead]) => text && product && due && lead);
      expect(said([...whole].reverse())).toEqual(said(whole));
    }),
    { numRuns: 40 },
  );
});

test('a check that remembers says after an edit what a fresh one says', () => {
  fc.assert(
    fc.property(plan, task, fc.nat(), (tasks, other, at) => {
      const check = createCheck(rules);
      const before = checkInput(gridOf(rowsOf(tasks)));
      check.run(before);
      const edited = gridOf(rowsOf(tasks.map((each, index) => (index === at % tasks.length ? other : each))));
      // As recognition does it: what reads the same stays the same object.
      const grid = {
        ...edited,
        rows: edited.rows.map((row, index) => same(before.grids[0]?.rows[index], row)),
      };
      const read = recognizeWorkbook([grid]);
      const recognized = {
        ...read,
        tables: read.tables.map((table, place) => ({
          ...table,
          tasks: table.tasks.map((each, index) => same(before.recognized.tables[place]?.tasks[index], each)),
        })),
      };
      const after = { ...checkInput(grid), recognized };
      expect(check.run(after)).toEqual(createCheck(rules).run(after));
      expect(check.run(after)).toEqual(findingsOf(grid, { rules }));
    }),
    { numRuns: 60 },
  );
});

function same<Value>(before: Value | undefined, after: Value): Value {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

test('rows of another sheet are found under that sheet', () => {
  const names = ['Một', 'Hai'];
  const grids = names.map((name) => ({
    ...gridOf(rowsOf([['Rà  soát', 'Báo cáo', 'Quý II', 'Thanh tra', '']])),
    name,
  }));
  const found = findingsOf(grids, { rules }).filter(({ rule }) => rule === 'double-space');
  expect(found.map(({ sheet, row }) => [sheet, row])).toEqual(names.map((name) => [name, sheetRow(4)]));
});
