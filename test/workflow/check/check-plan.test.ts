/** The check of a workbook: every rule asked once, what people ignore left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../src/domain/dates';
import { column, sheetRow } from '../../../src/domain/grid';
import { recognizeWorkbook } from '../../../src/domain/tables';
import { checkPlan, findingMark, NOTHING_REMEMBERED, remember } from '../../../src/workflow';
import {
  appendixWorkbook,
  date,
  structured,
  text,
  typeInto,
  type AppendixRow,
} from '../../support/appendix-workbook';
import { withAnnex } from '../../support/annex-workbook';
import { changeSet } from '../../support/written-workbook';
import { gridsOf } from '../../support/grid-text';
import { findingsOf } from '../../support/literal-plan';

const TODAY = '2025-09-01' as CivilDate;

const FAULTY: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', 'Ban hành kế hoạch', 'Kế hoạch', 'Văn phòng Sở', '', 'Tháng 3/2025'],
  ['2', 'Rà soát thủ tục', 'Báo cáo', 'Phòng Nội vụ', '', 'Quý II/2025'],
  ['2', 'Kiểm tra các đơn vị', 'Báo cáo', '', '', 'Quý III/2025'],
  ['4', 'Tổng kết  năm', 'Báo cáo', 'Văn phòng Sở', '', '31/6/2025'],
];

function found(rows: readonly AppendixRow[] = FAULTY): readonly string[] {
  return checkPlan(appendixWorkbook(rows).snapshot(), { asOf: TODAY }).findings.map(
    ({ rule, row }) => `${rule} ${String(row)}`,
  );
}

test('every fault is told of once, in the order of the sheet', () => {
  expect(found()).toEqual([
    'duplicate-number 8',
    'missing-lead 8',
    'number-gap 9',
    'double-space 9',
    'impossible-deadline 9',
  ]);
});

test('what a person chose to ignore is put aside with the reason', () => {
  const workbook = appendixWorkbook(FAULTY);
  const before = checkPlan(workbook.snapshot(), { asOf: TODAY });
  const gap = before.findings.find(({ rule }) => rule === 'number-gap');
  if (!gap) throw new Error('no gap found');
  const ignored = [{ ...findingMark(gap), reason: 'Nhiệm vụ 3 đã bỏ' }];
  workbook.apply(remember(workbook.snapshot(), { ...NOTHING_REMEMBERED, ignored }, 'test'));
  const after = checkPlan(workbook.snapshot(), { asOf: TODAY });
  expect(after.findings).toEqual(before.findings.filter((finding) => finding !== gap));
  expect(after.ignored).toEqual([{ finding: gap, reason: 'Nhiệm vụ 3 đã bỏ' }]);
});

test('progress is checked on the rows of the task table', () => {
  const workbook = appendixWorkbook();
  structured(workbook, TODAY);
  typeInto(workbook, 'Tổ chức kiểm tra', { 'Ngày hoàn thành': date('2025-12-01') });
  typeInto(workbook, 'Ban hành', { 'Ghi chú theo dõi': text('Chờ góp ý') });
  const { findings } = checkPlan(workbook.snapshot(), { asOf: TODAY });
  const onTasks = findings.filter(({ sheet }) => sheet === 'Nhiệm vụ').map(({ rule }) => rule);
  expect(onTasks).toContain('done-in-future');
  expect(onTasks).toContain('overdue-without-explanation');
});

test('a plan that is in order has no error and no warning', () => {
  const { findings } = checkPlan(appendixWorkbook().snapshot(), { asOf: TODAY });
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

const golden = join(__dirname, '../../golden/recognition');
const cases = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))(
  '%s: all that recognition noticed is handed on by a rule',
  (name) => {
    const grids = gridsOf(readFileSync(join(golden, name, 'input.grid'), 'utf8'));
    const found = new Set(
      findingsOf(grids).map(({ sheet, row, column }) => `${sheet} ${String(row)} ${String(column)}`),
    );
    const lost = recognizeWorkbook(grids).findings.filter(
      ({ rule, sheet, row, column }) =>
        !rule.startsWith('missing-') && !found.has(`${sheet} ${String(row)} ${String(column)}`),
    );
    expect(lost).toEqual([]);
  },
);

test('the form that comes with the program is not blamed for the numbers of the official one', () => {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-06-10');
  const made = withAnnex(workbook, '2025-H1');
  const rules = (): readonly string[] =>
    checkPlan(workbook.snapshot(), { asOf: TODAY })
      .findings.filter(({ sheet }) => made.sheets.includes(sheet))
      .map(({ rule }) => rule);
  expect(rules()).toEqual([]);
  // A form sent from above has a title of its own.
  const at = { row: sheetRow(3), column: column(1) };
  const titles = made.sheets.map(
    (sheet) => ({ kind: 'write-block', sheet, at, cells: [[text('6 tháng đầu năm 2025')]] }) as const,
  );
  workbook.apply(changeSet(...titles));
  expect([...rules()].sort()).toEqual(['duplicate-number-across-sheets', 'missing-number', 'number-gap']);
});
