/** `report`: the draft of a period's report from a workbook. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentText } from '../../src/docx';
import { blankWorkbook } from '../../src/xlsx';
import { reportedYear } from '../support/reported-year';
import { text, changeSet } from '../support/written-workbook';
import { column, sheetRow } from '../../src/domain/grid';
import { describeWithShared } from '../support/shared';
import { run } from './support/fake-world';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  file = join(folder, 'so.xlsx');
  writeFileSync(file, reportedYear().save());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PERIOD = ['--period', '2025-H1', '--as-of', '2025-06-12'];

test('writes a Word document and says what was left out', async () => {
  const output = join(folder, 'bao-cao.docx');
  const { code, out, err } = await run(['report', file, ...PERIOD, '-o', output]);
  expect(code).toBe(0);
  expect(out).toContain('6 tháng đầu năm 2025');
  expect(err).toMatch(/^\d+ chỉ tiêu chưa có số liệu: 1\.1/);
  expect(documentText(readFileSync(output))).toContain('Số TTHC công bố mới: 07 thủ tục; tăng 02');
});

test('prints the text to be pasted, and nothing else there', async () => {
  const { code, out } = await run(['report', file, ...PERIOD, '--text']);
  expect(code).toBe(0);
  expect(out).toMatch(/^BÁO CÁO\nKết quả thực hiện/);
  expect(out).toContain('đã hoàn thành 02 nhiệm vụ, đạt 33,33%');
});

test('takes days of the office, and periods as people write them', async () => {
  const days = ['--period', '6 tháng đầu năm 2025', '--from', '2024-12-16', '--to', '2025-06-04'];
  const { out } = await run(['report', file, ...days, '--as-of', '2025-06-12', '--text']);
  expect(out).toContain('Số liệu tính từ ngày 16/12/2024 đến hết ngày 04/6/2025.');
  expect(out).toContain('đến hết ngày 04/6/2025 đã hoàn thành 01 nhiệm vụ');
});

test.each([
  ['no place for the result', [], /--text/],
  ['a result that is no Word document', ['-o', 'bao-cao.xlsx'], /\.docx/],
  ['a period that is none', ['--text', '--period', 'sang năm'], /sang năm/],
  ['days the wrong way round', ['--text', '--from', '2025-06-01', '--to', '2025-01-01'], /2025/],
] as const)('refuses %s in one sentence', async (_, options, sentence) => {
  const before = readdirSync(folder);
  const { code, err } = await run([
    'report',
    file,
    ...options.map((each) => (each === 'bao-cao.xlsx' ? join(folder, each) : each)),
  ]);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(before);
});

test('a workbook with nothing to report leaves no document behind', async () => {
  const workbook = blankWorkbook({ sheets: ['Ghi chép'] });
  const at = { row: sheetRow(1), column: column(1) };
  workbook.apply(changeSet({ kind: 'write-block', sheet: 'Ghi chép', at, cells: [[text('Họp giao ban')]] }));
  const empty = join(folder, 'trong.xlsx');
  writeFileSync(empty, workbook.save());
  const output = join(folder, 'trong.docx');
  const { code, err } = await run(['report', empty, ...PERIOD, '-o', output]);
  expect([code, existsSync(output)]).toEqual([2, false]);
  expect(err).toContain('6 tháng đầu năm 2025');
});

describeWithShared('the annex of six months', (shared) => {
  test('tells its figures as they stand there, without a task table', async () => {
    const seed = join(shared, 'seeds', 'ha-nam-2024-h1.xlsx');
    const { code, out } = await run(['report', seed, '--period', '2024-H1', '--text']);
    expect(code).toBe(0);
    expect(out).toContain('- Kết quả giải quyết TTHC: 16.181/16.183 TTHC;');
    expect(out).not.toContain('Tình hình thực hiện kế hoạch');
  });
});
