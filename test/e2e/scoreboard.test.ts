/** The scoreboard in the pane: made from the ribbon, closed for a month, its pages and its record. */
import { readFileSync } from 'node:fs';
import type { CivilDate } from '../../src/domain/dates';
import { messages, scoreboardScreenMessages } from '../../src/messages';
import type { Language } from '../../src/messages';
import { closedLines, journalEntries, readBook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { axeFaults, overflowOf } from './support/axe';
import { openStage, paneOf, picture, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

it('makes the sheet in one click, closes last month, makes both pages, and records each step', async () => {
  const page = await stage.workbench();
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  const pane = paneOf(page);
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  const ribbon = page.getByRole('toolbar');
  await ribbon.getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await ribbon.getByRole('button', { name: 'Tổng hợp' }).click();
  await pane.getByText(/Đã cập nhật trang “Tổng hợp”: \d+ đơn vị, 7 mục/).waitFor();
  await picture(page, 'scoreboard-made');

  await pane.getByText('Tháng 10/2026 đã qua mà chưa chốt số liệu.').waitFor();
  await pane.getByRole('button', { name: 'Chốt tháng 10/2026' }).click();
  await pane.getByText(/Đã chốt số liệu tháng 10\/2026/).waitFor();
  await pane.getByRole('img', { name: /Qua các tháng: 10\/2026/ }).waitFor();
  await pane.getByRole('button', { name: 'Lập trang họp giao ban' }).click();
  await pane.getByText(/Đã lập trang “Họp giao ban”/).waitFor();
  await pane.getByLabel('Tháng', { exact: true }).selectOption('2026-10');
  await pane.getByRole('button', { name: 'Lập báo cáo tháng' }).click();
  await pane.getByText('Đã lập trang “Báo cáo tháng” cho tháng 10/2026.').waitFor();

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Xuất nhật ký (CSV)' }).click(),
  ]);
  expect(
    readFileSync(await csv.path(), 'utf8')
      .trim()
      .split('\r\n'),
  ).toHaveLength(6);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  const snapshot = openWorkbook(new Uint8Array(readFileSync(await file.path()))).snapshot();
  expect(new Set(closedLines(snapshot).map(({ month }) => month))).toEqual(new Set(['2026-10']));
  expect(journalEntries(snapshot).map(({ command }) => command)).toEqual([
    'Lập báo cáo tháng',
    'Lập trang họp giao ban',
    'Chốt tháng',
    'Tổng hợp',
    'Chuẩn hoá phụ lục',
  ]);
  expect(readBook(snapshot, TODAY as CivilDate).recognized.tables.map(({ sheet }) => sheet)).toEqual([
    'Phụ lục',
  ]);

  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByText(/Đã khôi phục|Đã trả/).waitFor();
  await pane.getByText('4 thao tác đã ghi, mới nhất ở trên.').waitFor();
  await page.close();
});

it.each([
  ['320 px wide', 'vi', { width: 320, height: 900 }],
  ['wide', 'en', { width: 1440, height: 900 }],
] as const)('is read at a glance: %s, %s', async (look, language: Language, viewport) => {
  const page = await stage.workbench({ viewport });
  const say = messages(language);
  const words = scoreboardScreenMessages(language);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  const pane = paneOf(page);
  await pane.getByText(/^33 /).waitFor();
  await pane.getByRole('button', { name: say.commands.label.structure }).click();
  await pane.getByText(/33 .*“Nhiệm vụ”/).waitFor();
  await showScreen(pane, say.pane.views.summary);
  await pane.getByRole('button', { name: words.closeNow('10/2026') }).click();
  await pane.getByRole('img', { name: new RegExp(words.trend) }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await picture(page, `scoreboard-${look.replaceAll(' ', '-')}-${language}`);
  await pane.getByRole('img', { name: new RegExp(words.trend) }).scrollIntoViewIfNeeded();
  await picture(page, `scoreboard-${look.replaceAll(' ', '-')}-${language}-trend`);
  await page.close();
});

it('asks nothing beyond this machine and leaves no error', () => {
  expect(stage.outsideRequests).toEqual([]);
  expect(stage.pageErrors).toEqual([]);
});
