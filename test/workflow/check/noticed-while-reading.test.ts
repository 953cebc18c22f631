/**
 * What a table gives away while it is read is told as the check tells it: the same rule, the same severity, at the
 * same cell, whoever asks first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noticedWhileReading, ruleCatalogue, type Finding } from '../../../src/domain/rules';
import { checkPlan } from '../../../src/workflow';
import { openWorkbook } from '../../../src/xlsx';
import type { CivilDate } from '../../../src/domain/dates';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { checkInput, findingsOf, planSheet } from '../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../support/literal-annex';
import { describeWithShared } from '../../support/shared';

const asOf = '2026-11-22' as CivilDate;

function snapshotsIn(folder: string): readonly (readonly [string, WorkbookSnapshot])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, openWorkbook(new Uint8Array(readFileSync(join(folder, name)))).snapshot()]);
}

function expectSame(noticed: readonly Finding[], checked: readonly Finding[]): void {
  const known = new Set(checked.map((finding) => JSON.stringify(finding)));
  expect(noticed.filter((finding) => !known.has(JSON.stringify(finding)))).toEqual([]);
}

describe('our own appendices', () => {
  const samples = snapshotsIn(resolve(__dirname, '../../../samples'));

  test.each(samples)('%s: the check says all that reading says, alike', (_, snapshot) => {
    expectSame(
      checkPlan(snapshot, { asOf, onlyReading: true }).findings,
      checkPlan(snapshot, { asOf }).findings,
    );
  });
});

describeWithShared('appendices of real departments', (folder) => {
  test.each(snapshotsIn(join(folder, 'seeds')))(
    '%s: the check says all that reading says, alike',
    (_, snapshot) => {
      const noticed = checkPlan(snapshot, { asOf, onlyReading: true }).findings;
      expectSame(noticed, checkPlan(snapshot, { asOf }).findings);
    },
  );
});

const DAMAGED = [
  ['1', 'Rà soát thủ tục hành chính', 'Báo cáo', 'Quý II/2026', 'Thanh tra Sở', '', 'Ngân sách', ''],
  ['3', 'Kiểm tra nội bộ các phòng', '', '31/6/2026', '', 'Văn phòng Sở', 'Ngân sách', ''],
  ['3', '<p>Cập nhật trang tin</p>', 'Tin, bài', 'Đã hoàn thành', 'Văn phòng Sở', '', 'Ngân sách', ''],
  ['', 'Tổng kết công tác năm', 'Báo cáo', '15/6/2024', 'Văn phòng Sở', '', 'Ngân sách', ''],
  ['5', 'Tập huấn nghiệp vụ một cửa', 'Lớp học', '', 'Phòng Nội vụ', '', 'Ngân sách', 'Trước ngày 30/9/2026'],
  ['4', 'Khảo sát mức độ hài lòng', 'Báo cáo', 'Quý III/2026', 'Phòng Nội vụ', '', 'Ngân sách', ''],
];

test('a damaged plan gives away much while it is read, and the check says it alike', () => {
  const input = checkInput(planSheet(DAMAGED));
  const noticed = noticedWhileReading(ruleCatalogue, input);
  expect(new Set(noticed.map(({ rule }) => rule))).toEqual(
    new Set([
      'number-gap',
      'duplicate-number',
      'number-out-of-order',
      'missing-number',
      'missing-product',
      'missing-lead',
      'deadline-outside-plan-year',
      'impossible-deadline',
      'status-in-deadline',
      'deadline-in-note',
      'html-remnant',
    ]),
  );
  expectSame(noticed, findingsOf(planSheet(DAMAGED)));
});

test('nothing that recognition notices is left without a rule that tells it', () => {
  const sheets = [
    planSheet(DAMAGED),
    annexSheet([...SOUND_LINES, ['1.5.', 'Số cuộc họp', 'Cuộc', '3'], ['1.8. 1', 'Số đoàn', 'Đoàn', '1']], {
      name: 'Biểu mẫu',
    }),
  ];
  const { recognized } = checkInput(sheets);
  const told = new Set(ruleCatalogue.flatMap(({ id, noticedAs }) => [id, noticedAs ?? id]));
  expect(recognized.findings.length).toBeGreaterThan(10);
  expect(recognized.findings.filter(({ rule }) => !told.has(rule))).toEqual([]);
});
