/** The commands that say where things stand: scoreboard, meeting page, monthly report and record. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { journalForm, scoreboardForm } from '../../src/cli/scoring-forms';
import { closedLines, journalEntries } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { requireSound } from '../support/check-xlsx';
import { run } from './support/fake-world';

const anHai = resolve(__dirname, '../../samples/so-du-lich-an-hai-2026/ke-hoach.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-scoring-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const snapshotOf = (file: string) => openWorkbook(readFileSync(file)).snapshot();

describe('scoreboard', () => {
  test('tells the figures without writing anything', async () => {
    const { code, out, err } = await run(['scoreboard', anHai, '--as-of', '2026-07-15', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = scoreboardForm.parse(JSON.parse(out));
    expect(told).toMatchObject({ asOf: '2026-07-15', closed: [], toClose: '2026-06' });
    const [whole, ...groups] = told.groups;
    expect(whole).toMatchObject({ by: 'all', tasks: 33 });
    const sections = groups.filter(({ by }) => by === 'section');
    for (const figure of ['tasks', 'overdue', 'notUpdated', 'dueThisMonth'] as const)
      expect(sections.reduce((sum, group) => sum + group[figure], 0)).toBe(whole?.[figure]);
  });

  test('writes the sheet, closes months, and does the same again without a change', async () => {
    const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    const asked = ['--as-of', '2026-07-15', '--close-month', '5/2026,2026-06'];
    const { code, out, err } = await run(['scoreboard', anHai, '-o', first, ...asked]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Đã chốt số liệu tháng 05/2026 (tính đến ngày 31/5/2026).');
    requireSound(readFileSync(first));
    const snapshot = snapshotOf(first);
    expect([...new Set(closedLines(snapshot).map(({ month }) => month))]).toEqual(['2026-05', '2026-06']);
    expect(journalEntries(snapshot).map(({ command }) => command)).toEqual(['Chốt tháng']);
    await run(['scoreboard', first, '-o', second, ...asked]);
    expect(snapshotOf(second)).toEqual(snapshot);
  });

  test.each([
    [['scoreboard', anHai, '--close-month', '2026-06'], 'Chưa cho biết tệp kết quả'],
    [['scoreboard', anHai, '-o', 'x.xlsx', '--close-month', '2026-13'], '“2026-13” không phải là tháng'],
    [
      ['scoreboard', anHai, '-o', 'x.xlsx', '--as-of', '2026-07-15', '--close-month', '2026-08'],
      'chưa bắt đầu',
    ],
    [['monthly', anHai, '-o', 'x.xlsx', '--month', 'quý I'], 'không phải là tháng'],
    [['meeting', anHai], 'Chưa cho biết tệp kết quả'],
    [['meeting', 'none.xlsx', '-o', 'x.xlsx'], 'none.xlsx'],
  ])('%j ends in a sentence', async (words, sentence) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

test('meeting and monthly write their pages into one workbook, and the record tells of both', async () => {
  const [one, two] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  const meeting = await run(['meeting', anHai, '-o', one, '--as-of', '2026-07-15']);
  expect(meeting.out).toMatch(/Đã lập trang “Họp giao ban”: \d+ nhiệm vụ quá hạn/);
  const monthly = await run(['monthly', one, '-o', two, '--as-of', '2026-07-15', '--lang', 'en']);
  expect(monthly.out).toContain('Made sheet “Báo cáo tháng” for 06/2026.');
  requireSound(readFileSync(two));
  const told = await run(['journal', two, '--json']);
  const entries = journalForm.parse(JSON.parse(told.out));
  expect(entries.map(({ command }) => command)).toEqual(['Lập báo cáo tháng', 'Lập trang họp giao ban']);
  expect(entries.every(({ at }) => at === '2026-11-22T08:30')).toBe(true);
  expect((await run(['journal', two, '--csv'])).out.split('\r\n')).toHaveLength(4);
  expect((await run(['journal', two])).out).toContain('22/11/2026 08:30  Lập báo cáo tháng');
  expect((await run(['journal', anHai])).out).toContain('chưa có nhật ký');
});
