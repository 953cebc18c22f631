/** `annex --check --report`: the report's text held against the annex of the workbook. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annexCheckForm } from '../../src/cli/annex-output';
import { blankWorkbook } from '../../src/xlsx';
import { column, sheetRow } from '../../src/domain/grid';
import { changeSet, text } from '../support/written-workbook';
import { run } from './support/fake-world';
import { describeWithShared } from '../support/shared';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ANNEX: readonly (readonly string[])[] = [
  ['Phụ lục I', '', '', '', ''],
  ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['1', 'Công tác chỉ đạo', '', '', ''],
  ['1.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '30', ''],
  ['1.2', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '25', ''],
  ['2', 'Cải cách thủ tục hành chính', '', '', ''],
  ['2.1', 'Tổng số TTHC cung cấp toàn trình', 'TTHC', '60', ''],
];

function annexFile(): string {
  const workbook = blankWorkbook({ sheets: ['Phụ lục I'] });
  workbook.apply(
    changeSet({
      kind: 'write-block',
      sheet: 'Phụ lục I',
      at: { row: sheetRow(1), column: column(1) },
      cells: ANNEX.map((row) => row.map((each) => (each === '' ? { kind: 'blank' } : text(each)))),
    }),
  );
  const path = join(folder, 'phu-luc.xlsx');
  writeFileSync(path, workbook.save());
  return path;
}

async function told(report: string) {
  const path = join(folder, 'bao-cao.txt');
  writeFileSync(path, report);
  const { out, err } = await run(['annex', annexFile(), '--check', '--report', path, '--json']);
  expect(err).toBe('');
  return annexCheckForm.parse(JSON.parse(out)).findings.filter(({ rule }) => rule === 'narrative-conflict');
}

test('a figure of the text that the annex has otherwise is told at its cell, with both figures', async () => {
  const [finding, ...others] = await told('Đã hoàn thành 24/30 nhiệm vụ. Toàn trình là 60 TTHC.');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ sheet: 'Phụ lục I', row: 5, column: 'D', severity: 'error' });
  expect(finding?.message).toContain('24');
  expect(finding?.message).toContain('25');
});

test('a text that agrees is told nothing', async () => {
  expect(await told('Đã hoàn thành 25/30 nhiệm vụ. Toàn trình là 60 TTHC.')).toEqual([]);
});

test('a workbook in place of a report is refused', async () => {
  const path = annexFile();
  const { code, err } = await run(['annex', path, '--check', '--report', path]);
  expect(code).toBe(2);
  expect(err).toContain('.docx');
});

describeWithShared('the report beside', (shared) => {
  test('has the two differences that people found', async () => {
    const seed = (name: string): string => join(shared, 'seeds', `ha-nam-2024-h1.${name}`);
    const { out } = await run(['annex', seed('xlsx'), '--check', '--report', seed('txt'), '--json']);
    const findings = annexCheckForm
      .parse(JSON.parse(out))
      .findings.filter(({ rule }) => rule === 'narrative-conflict');
    expect(findings.map(({ row, column: at }) => [row, at])).toEqual([
      [24, 'D'],
      [39, 'E'],
    ]);
  });
});
