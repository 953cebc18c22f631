/** The commands that send out task sheets and take them in again, on a sample, from folder to folder. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOutForm } from '../../src/cli/collecting-forms';
import { slipOf } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { run } from './support/fake-world';

const sample = (slug: string): string => join(__dirname, '../../samples', slug, 'ke-hoach.xlsx');
const vanXuan = sample('so-tai-nguyen-van-xuan-2026');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('hand-out', () => {
  test('writes one workbook a unit into a new folder and says so', async () => {
    const out = join(folder, 'phieu');
    const { code, out: said, err } = await run(['hand-out', vanXuan, '-o', out]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const files = readdirSync(out);
    expect(said).toContain(`Đã lập ${String(files.length)} phiếu`);
    expect(said).toContain('hạn gửi về 25/11/2026');
    for (const file of files) {
      const slip = slipOf(openWorkbook(readFileSync(join(out, file))).snapshot());
      expect(file).toBe(`${slip?.unit ?? ''} - 2026-11.xlsx`);
    }
  });

  test('--json has the documented form', async () => {
    const { out } = await run([
      'hand-out',
      vanXuan,
      '-o',
      join(folder, 'a'),
      '--json',
      '--as-of',
      '2026-12-26',
    ]);
    const output = handOutForm.parse(JSON.parse(out));
    expect(output.sendBy).toBe('2027-01-25');
    expect(output.sheets.map(({ file }) => file).sort()).toEqual(readdirSync(join(folder, 'a')).sort());
  });

  test('never writes over a file that is there, and writes none then', async () => {
    const out = join(folder, 'phieu');
    await run(['hand-out', vanXuan, '-o', out]);
    const [first = ''] = readdirSync(out);
    const again = join(folder, 'again');
    mkdirSync(again);
    writeFileSync(join(again, first.toUpperCase()), 'filled in');
    const { code, err } = await run(['hand-out', vanXuan, '-o', again]);
    expect(code).toBe(2);
    expect(err).toContain('nên không ghi đè');
    expect(readdirSync(again)).toEqual([first.toUpperCase()]);
  });

  test.each([
    [['hand-out', vanXuan], 'Chưa cho biết thư mục'],
    [['hand-out', vanXuan, '-o', vanXuan], 'là tệp, không phải thư mục'],
    [['hand-out', vanXuan, '-o', join('no', 'such', 'folder')], 'Chưa có thư mục'],
    [['hand-out', 'none.xlsx', '-o', 'x'], 'none.xlsx'],
  ])('%j ends in a sentence', async (words, sentence) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync('x')).toBe(false);
  });
});
