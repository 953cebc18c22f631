/** The commands on the samples: what they print, what they write, how they end. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { checkForm, deadlinesForm, structureForm } from '../../src/cli/output-forms';
import { column, sheetRow } from '../../src/domain/grid';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import { run } from './support/fake-world';

const samples = join(__dirname, '../../samples');
const sample = (slug: string): string => join(samples, slug, 'ke-hoach.xlsx');
const anHai = sample('so-du-lich-an-hai-2026');
const songLam = sample('so-cong-nghiep-song-lam-2026');
const phuSon = sample('so-nong-nghiep-phu-son-2026-6-thang');
const clean = sample('so-tai-nguyen-van-xuan-2026');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook with one sheet that holds these texts. */
function workbookOf(rows: readonly (readonly string[])[]): string {
  const workbook = blankWorkbook();
  workbook.apply({
    command: 'test',
    changes: [
      { kind: 'ensure-sheet', sheet: 'Trang', why: 'test' },
      ...(rows.length === 0
        ? []
        : [
            {
              kind: 'write-block' as const,
              sheet: 'Trang',
              at: { row: sheetRow(1), column: column(1) },
              cells: rows.map((row) => row.map((text) => ({ kind: 'text' as const, text }))),
              why: 'test',
            },
          ]),
    ],
  });
  const path = join(folder, 'made.xlsx');
  writeFileSync(path, workbook.save());
  return path;
}

describe('structure', () => {
  test.each(readdirSync(samples).filter((slug) => existsSync(sample(slug))))(
    '--json on %s has the documented form and nothing else on stdout',
    async (slug) => {
      const { code, out, err } = await run(['structure', sample(slug), '--json']);
      expect(structureForm.safeParse(JSON.parse(out)).error).toBeUndefined();
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );

  test('says in words which columns, sections and deadlines there are', async () => {
    const { code, out } = await run(['structure', anHai]);
    expect(code).toBe(0);
    expect(out).toContain('bảng nhiệm vụ, 33 nhiệm vụ, 11 mục (tiêu đề cột ở dòng 5)');
    expect(out).toContain('D  Thời hạn (“Thời gian hoàn thành”)');
    expect(out).toContain('III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH (dòng 22, 2 nhiệm vụ)');
    expect(out).toContain('      3. Giải quyết hồ sơ theo cơ chế một cửa (dòng 25, 3 nhiệm vụ)');
    expect(out).toContain('Năm của kế hoạch: 2026');
  });

  test('speaks English when asked', async () => {
    const { out } = await run(['structure', anHai, '--lang', 'en']);
    expect(out).toContain('table of tasks, 33 tasks, 11 sections (headings in row 5)');
  });

  test('--year wins over the title', async () => {
    const { out } = await run(['structure', clean, '--year', '2031', '--json']);
    expect(structureForm.parse(JSON.parse(out)).year).toEqual({ value: 2031, from: 'given' });
  });

  test('a workbook without any table is no fault: no tables, and a sentence on stderr', async () => {
    const { code, out, err } = await run([
      'structure',
      workbookOf([
        ['Danh bạ', ''],
        ['An', '0123'],
      ]),
      '--json',
    ]);
    expect(structureForm.parse(JSON.parse(out)).tables).toEqual([]);
    expect(code).toBe(0);
    expect(err).toContain('Không tìm thấy bảng');
  });

  test('the annex tells its indicators', async () => {
    const { out } = await run(['structure', phuSon, '--json']);
    const [table] = structureForm.parse(JSON.parse(out)).tables;
    expect(table?.kind).toBe('annex');
    expect(table?.indicators.find(({ number }) => number === '3.3')).toMatchObject({
      rawValue: '4.518 /4.520',
      value: null,
      numerator: 4518,
      denominator: 4520,
    });
  });
});

describe('check', () => {
  test('a plan without fault passes', async () => {
    expect(await run(['check', clean, '--severity', 'error,warning'])).toEqual({
      code: 0,
      out: 'Không có gì cần xem lại.\n',
      err: '',
    });
  });

  test('an error makes it fail, and names its cell', async () => {
    const { code, out } = await run(['check', songLam]);
    expect(code).toBe(1);
    expect(out).toContain('Phu luc KH!D17');
    expect(out).toMatch(/Tổng cộng: [1-9]\d* lỗi/);
  });

  test('--json has the documented form, and its counts count its findings', async () => {
    const { code, out } = await run(['check', songLam, '--json']);
    const { findings, counts } = checkForm.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(counts.error).toBe(findings.filter(({ severity }) => severity === 'error').length);
    expect(findings).toContainEqual(
      expect.objectContaining({ sheet: 'Phu luc KH', row: 17, column: 'D', severity: 'error' }),
    );
    const all = findings.find(({ rule }) => rule === 'repeated-header')?.related ?? [];
    expect(all.map(({ range }) => range)).toContainEqual(expect.stringMatching(/^A\d+:[A-Z]\d+$/));
  });
});

describe('check of some rules', () => {
  test('--rule and --severity leave out the others', async () => {
    const { out } = await run(['check', songLam, '--json', '--rule', 'missing-deadline,repeated-header']);
    const { findings } = checkForm.parse(JSON.parse(out));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['missing-deadline', 'repeated-header']),
    );
    const hints = await run(['check', songLam, '--json', '--severity', 'hint']);
    expect(hints.code).toBe(0);
    expect(checkForm.parse(JSON.parse(hints.out)).findings.every(({ severity }) => severity === 'hint')).toBe(
      true,
    );
  });

  test.each([
    [['--rule', 'no-such-rule'], 'no-such-rule'],
    [['--severity', 'fatal'], 'fatal'],
  ])('%j is refused by name', async (words, name) => {
    const { code, err } = await run(['check', songLam, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(`“${name}”`);
  });
});

describe('fix', () => {
  test('mends what is safe, prints each cell, and a second run finds nothing more to mend', async () => {
    const output = join(folder, 'da-sua.xlsx');
    const { code, out } = await run(['fix', anHai, '-o', output]);
    expect(code).toBe(0);
    expect(out).toContain('Phụ lục!C26');
    const left = await run(['check', output, '--json', '--rule', 'html-remnant,double-space']);
    expect(checkForm.parse(JSON.parse(left.out)).findings).toEqual([]);
    const again = await run(['fix', output, '-o', join(folder, 'lan-hai.xlsx'), '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ mended: 0, cells: [] });
  });

  test('--rule mends only what that rule found', async () => {
    const { out } = await run([
      'fix',
      anHai,
      '-o',
      join(folder, 'mot.xlsx'),
      '--rule',
      'html-remnant',
      '--json',
    ]);
    const { cells } = JSON.parse(out) as { cells: { rules: string[] }[] };
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells.flatMap(({ rules }) => rules))).toEqual(new Set(['html-remnant']));
  });
});

describe('build', () => {
  test('writes a workbook with the appendix as it was and the table of tasks beside it', async () => {
    const output = join(folder, 'kết quả.xlsx');
    const { code, out } = await run(['build', anHai, '-o', output, '--as-of', '2026-11-22']);
    expect(code).toBe(0);
    expect(out).toContain('33 nhiệm vụ, tình hình tính đến ngày 22/11/2026');
    expect(out).toMatch(/Quá hạn: [1-9]/);
    const before = openWorkbook(readFileSync(anHai)).snapshot();
    const after = openWorkbook(readFileSync(output)).snapshot();
    const source = (book: typeof before) => book.sheets.find(({ name }) => name === 'Phụ lục')?.rows;
    expect(source(after)).toEqual(source(before));
    expect(after.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain('NhiemVu');
  });

  test('state counts add up to the tasks', async () => {
    const { out } = await run(['build', clean, '-o', join(folder, 'out.xlsx'), '--as-of', '2026-11-22']);
    const counts = [...out.matchAll(/^ {4}.*: (\d+)$/gm)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(13);
  });

  test('running it on its own result changes nothing more, and says so', async () => {
    const first = join(folder, 'first.xlsx');
    const second = join(folder, 'second.xlsx');
    const made = await run(['build', anHai, '-o', first, '--as-of', '2026-11-22']);
    const again = await run(['build', first, '-o', second, '--as-of', '2026-11-22']);
    expect(made.out).not.toContain('Không có gì thay đổi');
    expect(again.out).toContain('Không có gì thay đổi: sổ đã đúng như kết quả của lần chạy trước.');
    expect(again.out).not.toContain('So với lần trước');
    const rows = (path: string) =>
      openWorkbook(readFileSync(path))
        .snapshot()
        .sheets.map(({ name, rows: r }) => [name, r]);
    expect(rows(second)).toEqual(rows(first));
  });

  test('--in-place writes into the input', async () => {
    const path = join(folder, 'plan.xlsx');
    writeFileSync(path, readFileSync(clean));
    const { code } = await run(['build', path, '--in-place']);
    expect(code).toBe(0);
    expect(openWorkbook(readFileSync(path)).snapshot().sheets.length).toBeGreaterThan(1);
  });

  test('without a task no file is written', async () => {
    const output = join(folder, 'out.xlsx');
    writeFileSync(output, 'earlier');
    const { code, err } = await run([
      'build',
      workbookOf([
        ['Danh bạ', ''],
        ['An', '0123'],
      ]),
      '-o',
      output,
    ]);
    expect(code).toBe(2);
    expect(err).toContain('Không tìm thấy nhiệm vụ nào');
    expect(readFileSync(output, 'utf8')).toBe('earlier');
  });
});

describe('deadline', () => {
  test('reads lines, in words', async () => {
    const { code, out } = await run(['deadline', '--year', '2026'], 'Quý II/2026\nTrước ngày 15/12\n');
    expect(code).toBe(0);
    const [first, second] = out.split('\n');
    expect(first).toContain('từ 01/4/2026 đến 30/6/2026');
    expect(second).toContain('14/12/2026');
  });

  test('--json answers each phrase in order, in the documented form', async () => {
    const phrases = ['Quý II/2026', '', 'ngày 25 hằng tháng', 'Sau khi có kết luận', 'không phải thời hạn'];
    const { out } = await run(['deadline', '--year', '2026', '--json'], JSON.stringify(phrases));
    const readings = deadlinesForm.parse(JSON.parse(out));
    expect(readings.map(({ text }) => text)).toEqual(phrases);
    expect(readings[0]).toMatchObject({ kind: 'window', start: '2026-04-01', due: '2026-06-30' });
    expect(readings[2]).toMatchObject({ kind: 'recurring', recurrence: { every: 'month', day: 25 } });
  });
});

test('--help and --version', async () => {
  expect((await run(['--help'])).out).toContain('cchc structure <tệp.xlsx>');
  expect((await run(['--help', '--lang', 'en'])).out).toContain('cchc structure <file.xlsx>');
  expect((await run(['--version'])).out).toBe(`cchc ${version}\n`);
});

test('progress goes to stderr when asked for, and only there', async () => {
  const { out, err } = await run(['check', clean, '--progress', '--severity=error']);
  expect(err).toContain('100%');
  expect(out).toBe('Không có gì cần xem lại.\n');
});

test('an unexpected fault is one sentence; --debug adds where it happened', async () => {
  const fault = jest.spyOn(Array.prototype, 'flatMap').mockImplementation(() => {
    throw new EvalError('made to fail\nsecond line');
  });
  const saids = [];
  try {
    saids.push(await run(['check', songLam]), await run(['check', songLam, '--debug']));
  } finally {
    fault.mockRestore();
  }
  const [plain, debug] = saids;
  expect(plain?.code).toBe(3);
  expect(plain?.err.trim().split('\n')).toHaveLength(1);
  expect(plain?.err).toContain('EvalError: made to fail');
  expect(debug?.err).toContain('    at ');
});
