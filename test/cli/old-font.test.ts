/** Appendices typed for fonts of before Unicode: what the commands read of them, and what they say. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { structureForm } from '../../src/cli/output-forms';
import { column, sheetRow } from '../../src/domain/grid';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import { changeSet, text } from '../support/written-workbook';
import { run } from './support/fake-world';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(rows: readonly (readonly string[])[]): string {
  const workbook = blankWorkbook({ sheets: ['Trang'] });
  const at = { row: sheetRow(1), column: column(1) };
  const cells = rows.map((row) => row.map((each) => text(each)));
  workbook.apply(changeSet({ kind: 'write-block', sheet: 'Trang', at, cells }));
  const path = join(folder, 'phu-luc.xlsx');
  writeFileSync(path, workbook.save());
  return path;
}

describe('a form typed for a font of before Unicode', () => {
  const typed = (): string =>
    fileOf([
      ['STT', 'ChØ tiªu thèng kª', '§¬n vÞ tÝnh', 'Sè liÖu', 'Ghi chó'],
      ['1', 'C«ng t¸c chØ ®¹o ®iÒu hµnh', '', '', ''],
      ['1.1', 'KÕ ho¹ch CCHC', 'KÕ ho¹ch', '1', ''],
      ['1.1.1', 'Sè nhiÖm vô ®Ò ra trong kÕ ho¹ch', 'NhiÖm vô', '39', ''],
      ['1.1.2', 'Sè nhiÖm vô ®· hoµn thµnh', 'NhiÖm vô', '19', ''],
    ]);

  test('is filled where it stands, and annex says that it is better converted', async () => {
    const made = join(folder, 'da-lap.xlsx');
    const { code, out } = await run(['annex', typed(), '-o', made, '--period', '2026-H1']);
    expect([code, out.split('phông chữ cũ TCVN3').length]).toEqual([0, 2]);
    expect(out).toContain('số liệu được điền tại chỗ');
    const { out: checked } = await run(['annex', typed(), '--check']);
    expect(checked.split('phông chữ cũ TCVN3')).toHaveLength(2);
  });
});

describe('an appendix typed for a font of before Unicode', () => {
  const typed = (): string =>
    fileOf([
      ['STT', 'NhiÖm vô', 'S¶n phÈm', '§¬n vÞ chñ tr×', 'Thêi h¹n'],
      ['1', 'Ban hµnh kÕ ho¹ch', 'KÕ ho¹ch', 'V¨n phßng Së', 'Tr\u00adíc ngµy 15/4/2026'],
      ['2', 'KiÓm tra c«ng vô', 'B¸o c¸o', 'Thanh tra Së', 'Th¸ng 9/2026'],
    ]);
  const told = 'phông chữ cũ TCVN3';

  test('is read by structure and check, which say so in one sentence', async () => {
    for (const command of ['structure', 'check']) {
      const { out, err } = await run([command, typed()]);
      expect(err).toBe('');
      expect(out.split(told)).toHaveLength(2);
    }
    const { out } = await run(['structure', typed(), '--json']);
    const [table] = structureForm.parse(JSON.parse(out)).tables;
    expect(table?.tasks.map(({ task, due }) => [task, due.due])).toEqual([
      ['Ban hành kế hoạch', '2026-04-14'],
      ['Kiểm tra công vụ', '2026-09-30'],
    ]);
  });

  test('is tracked in Unicode by build, its own cells left alone', async () => {
    const made = join(folder, 'theo-doi.xlsx');
    const { code, out } = await run(['build', typed(), '-o', made]);
    expect([code, out.split(told).length]).toEqual([0, 2]);
    const sheets = openWorkbook(readFileSync(made)).snapshot().sheets;
    const texts = (name: string): string =>
      JSON.stringify(sheets.find((sheet) => sheet.name === name)?.rows.map(({ cells }) => cells));
    expect(texts('Nhiệm vụ')).toContain('Ban hành kế hoạch');
    expect(texts('Trang')).toContain('Ban hµnh kÕ ho¹ch');
  });

  test('is named by annex, which takes its tasks from it', async () => {
    const made = join(folder, 'phu-luc-I.xlsx');
    const { code, out } = await run(['annex', typed(), '-o', made, '--period', '2026-H1']);
    expect([code, out.split(told).length]).toEqual([0, 2]);
  });
});
