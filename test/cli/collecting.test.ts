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
import { handOutForm, takeInForm } from '../../src/cli/collecting-forms';
import { slipOf, trackedTasksFrom } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { text } from '../support/appendix-workbook';
import { fill } from '../support/task-sheet-round';
import { run } from './support/fake-world';

/** Many workbooks are written and read; a busy machine takes its time. */
jest.setTimeout(120_000);

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

describe('take-in', () => {
  /** Task sheets of the sample in "phieu", the first one filled in. */
  async function filledIn(): Promise<{ readonly sheets: string; readonly unit: string }> {
    const sheets = join(folder, 'phieu');
    await run(['hand-out', vanXuan, '-o', sheets]);
    const [first = ''] = readdirSync(sheets);
    const workbook = openWorkbook(readFileSync(join(sheets, first)));
    fill(workbook, 0, { 'Tiến độ': text('Hoàn thành'), 'Ghi chú theo dõi': text('=HYPERLINK("x")') });
    writeFileSync(join(sheets, first), workbook.save());
    return { sheets, unit: slipOf(workbook.snapshot())?.unit ?? '' };
  }

  test('writes what units filled in into a new file and names those that sent nothing', async () => {
    const { sheets } = await filledIn();
    for (const file of readdirSync(sheets).slice(2)) rmSync(join(sheets, file));
    writeFileSync(join(sheets, 'hong.xlsx'), 'no workbook');
    writeFileSync(join(sheets, '~$hong.xlsx'), 'lock');
    // In place of a workbook a unit sent its report on paper.
    writeFileSync(join(sheets, 'Báo cáo phòng.pdf'), '%PDF-1.7\n');
    writeFileSync(join(sheets, 'anh.png'), 'picture');
    const result = join(folder, 'tong.xlsx');
    const { code, out, err } = await run(['take-in', vanXuan, sheets, '-o', result]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Đã ghi 2 ô từ 2 tệp');
    expect(out).toContain('Tệp không đọc được (2):');
    expect(out).toMatch(/Báo cáo phòng\.pdf” là tệp PDF/);
    expect(out).toContain('Đơn vị chưa gửi: ');
    const done = trackedTasksFrom(openWorkbook(readFileSync(result)).snapshot()).filter(
      ({ followUp }) => followUp !== '',
    );
    expect(done.map(({ progress, followUp }) => [progress, followUp])).toEqual([['done', '=HYPERLINK("x")']]);
  });

  test('where no file can be used nothing is written, and the reason is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
    const broken = join(folder, 'hong.xlsx');
    writeFileSync(broken, 'no workbook');
    const result = join(folder, 'tong.xlsx');
    const { code, err } = await run(['take-in', vanXuan, broken, '-o', result]);
    expect(code).toBe(2);
    expect(err).toContain('hong.xlsx: ');
    expect(existsSync(result)).toBe(false);
  });

  test('--json has the documented form; a second round on its result has nothing new', async () => {
    const { sheets, unit } = await filledIn();
    const result = join(folder, 'tong.xlsx');
    const once = await run(['take-in', vanXuan, sheets, '-o', result, '--json']);
    const { taken, files } = takeInForm.parse(JSON.parse(once.out));
    expect(taken.map(({ field }) => field)).toEqual(['progress', 'followUp']);
    expect(files.find((file) => file.reported > 0)?.unit).toBe(unit);
    const again = await run(['take-in', result, sheets, result, '-o', join(folder, 'b.xlsx'), '--json']);
    const second = takeInForm.parse(JSON.parse(again.out));
    expect([second.taken, second.conflicts, second.left]).toEqual([[], [], []]);
    expect(second.badFiles.map(({ name }) => name)).toEqual([result]);
  });

  test.each([
    [['take-in', vanXuan, '-o', 'x.xlsx'], 'Chưa cho biết tệp hoặc thư mục'],
    [['take-in', vanXuan, 'none', '-o', 'x.xlsx'], 'none'],
    [['take-in', vanXuan, vanXuan, '-o', vanXuan], 'trùng với tệp đầu vào'],
  ])('%j ends in a sentence', async (words, sentence) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync('x.xlsx')).toBe(false);
  });
});

describe('calendar', () => {
  test('writes a file that calendars read, for all units or for one', async () => {
    const all = join(folder, 'lich.ics');
    const { code, out } = await run(['calendar', vanXuan, '-o', all, '--as-of', '2026-01-05']);
    expect(code).toBe(0);
    expect(out).toMatch(/Đã ghi \d+ thời hạn/);
    const entries = (file: string): number => readFileSync(file, 'utf8').split('BEGIN:VEVENT').length - 1;
    expect(entries(all)).toBeGreaterThan(5);
    const one = join(folder, 'mot.ics');
    const words = ['calendar', vanXuan, '-o', one, '--as-of', '2026-01-05', '--unit', 'Văn phòng Sở'];
    expect((await run(words)).code).toBe(0);
    expect(entries(one)).toBeLessThan(entries(all));
  });

  test.each([
    [['--unit', 'Phòng Mười', '-o', 'x.ics'], 'không có đơn vị “Phòng Mười”'],
    [['-o', 'x.xlsx'], 'phải có đuôi “.ics”'],
    [[], 'Chưa cho biết tệp kết quả'],
  ])('%j ends in a sentence', async (words, sentence) => {
    const { code, err } = await run(['calendar', vanXuan, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync('x.ics')).toBe(false);
  });
});
