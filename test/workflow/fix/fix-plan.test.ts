/** Quick fixes: what is written, what is refused, and that it ends. */
import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/dates';
import type { Severity } from '../../../src/domain/rules';
import { applyAllSafeFixes, checkPlan, fixChangeSet, suggestionChangeSet } from '../../../src/workflow';
import { ruleOf } from '../../../src/domain/rules';
import { appendixWorkbook, type AppendixRow } from '../../support/appendix-workbook';

const asOf = '2025-02-01' as CivilDate;

const UNTIDY: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', '<p>Ban hành   kế hoạch</p>', 'Kế hoạch', 'Văn phòng Sở', '', 'Tháng 3/2025'],
  ['2', 'Rà soát thủ tục', 'Báo cáo', 'Văn phòng  sở', '', 'Quý II/2025'],
  ['3', 'Kiểm tra các đơn vị', 'Báo cáo', 'Văn phòng Sở', '', 'Quý III/2025'],
];

test('two faults in one cell are mended together, and the preview shows both texts', () => {
  const { preview, changeSet } = applyAllSafeFixes(appendixWorkbook(UNTIDY).snapshot(), { asOf });
  expect(preview.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
    [6, 2, '<p>Ban hành   kế hoạch</p>', 'Ban hành kế hoạch'],
    [7, 4, 'Văn phòng  sở', 'Văn phòng Sở'],
  ]);
  expect(changeSet.changes).toHaveLength(2);
});

test('applied, the fixes leave nothing to mend', () => {
  const workbook = appendixWorkbook(UNTIDY);
  workbook.apply(applyAllSafeFixes(workbook.snapshot(), { asOf }).changeSet);
  expect(applyAllSafeFixes(workbook.snapshot(), { asOf })).toMatchObject({ preview: [], mended: 0 });
});

test('a cell that changed since it was checked is refused', () => {
  const workbook = appendixWorkbook(UNTIDY);
  const { findings, context } = checkPlan(workbook.snapshot(), { asOf });
  const other = appendixWorkbook(
    UNTIDY.map((row) =>
      row[0] === '2' ? ['2', 'Rà soát', 'Báo cáo', 'Văn phòng  Sở A', '', 'Quý II/2025'] : row,
    ),
  );
  const spaces = findings.filter(({ rule, row }) => rule === 'double-space' && row === 7);
  const { preview, refused } = fixChangeSet(other.snapshot(), spaces, context);
  expect(preview).toEqual([]);
  expect(refused).toEqual(spaces);
});

test('only the findings given are mended', () => {
  const workbook = appendixWorkbook(UNTIDY);
  const { findings, context } = checkPlan(workbook.snapshot(), { asOf });
  const wanted = findings.filter(({ rule }) => rule === 'html-remnant');
  const { preview } = fixChangeSet(workbook.snapshot(), wanted, context);
  expect(preview.map(({ row, rules }) => [row, rules])).toEqual([[6, ['html-remnant']]]);
});

test('a suggestion moves a deadline from the column it slid into', () => {
  const workbook = appendixWorkbook([
    ...UNTIDY,
    ['4', 'Tổng kết', 'Báo cáo tổng kết', 'Văn phòng Sở', 'Trước ngày 15/12/2025', ''],
  ]);
  const { findings, context } = checkPlan(workbook.snapshot(), { asOf });
  const finding = findings.find(({ rule }) => rule === 'deadline-in-other-column');
  const edits = finding && ruleOf(finding.rule)?.suggest?.(finding, context)[0];
  if (!finding || !edits) throw new Error('nothing suggested');
  const { preview } = suggestionChangeSet(workbook.snapshot(), finding, edits);
  expect(preview.map(({ column, after }) => [column, after])).toEqual([
    [5, null],
    [6, 'Trước ngày 15/12/2025'],
  ]);
});

const words = [
  'Rà soát',
  'thủ tục',
  'Văn  phòng',
  '<b>Sở</b>',
  'hồ\u00a0sơ',
  'kế hoạch',
  'Quy\u0301 III',
  '&nbsp;',
];
const cell = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(' ', '  ', '\n').map((gap) => parts.join(gap)));
const unit = fc.constantFrom(
  'Văn phòng Sở',
  'Văn phòng sở',
  'văn phòng Sở',
  'Văn phòng',
  'Phòng Nội vụ',
  'Phòng  Nội vụ',
  'Thanh tra',
);
const tasks = fc.array(fc.tuple(cell, cell, unit, unit), { minLength: 1, maxLength: 6 });

const RANK: Readonly<Record<Severity, number>> = { hint: 1, warning: 2, error: 3 };

test('all safe fixes: a second time changes nothing, and none makes a worse finding than it mends', () => {
  fc.assert(
    fc.property(tasks, (rows) => {
      const workbook = appendixWorkbook([
        ['I. MỤC MỘT'],
        ...rows.map(([task, product, lead, cooperating], index): AppendixRow => [
          String(index + 1),
          task,
          product,
          lead,
          cooperating,
          'Quý III/2025',
        ]),
      ]);
      const before = checkPlan(workbook.snapshot(), { asOf }).findings;
      workbook.apply(applyAllSafeFixes(workbook.snapshot(), { asOf }).changeSet);
      const after = checkPlan(workbook.snapshot(), { asOf }).findings;
      expect(applyAllSafeFixes(workbook.snapshot(), { asOf }).preview).toEqual([]);
      const worst = (findings: typeof before): number =>
        Math.max(0, ...findings.map(({ severity }) => RANK[severity]));
      expect(worst(after)).toBeLessThanOrEqual(worst(before));
    }),
    { numRuns: 25 },
  );
});
