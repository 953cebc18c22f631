/**
 * The month's round with the units, as a clerk goes it in the workbench: task sheets out, filled in elsewhere, taken
 * in with a contradiction to decide, taken back; annexes added up; the calendar and the mails.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { trackedTasksFrom } from '../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { text } from '../support/appendix-workbook';
import { fill } from '../support/task-sheet-round';
import { annexOf } from '../support/unit-annexes';
import { axeFaults, overflowOf } from './support/axe';
import { openStage, paneOf, picture, showScreen } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(240_000);

let stage: Stage;

/** Building the pages takes its time on a busy machine. */
beforeAll(async () => {
  stage = await openStage();
}, 900_000);

afterAll(async () => {
  await stage.close();
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const VAN_XUAN = 'Sở Tài nguyên Vạn Xuân 2026.xlsx';

async function openStructured(page: Page): Promise<void> {
  await page.getByRole('button', { name: VAN_XUAN }).click();
  await paneOf(page).getByText('Tính đến ngày 22/11/2026').waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await paneOf(page)
    .getByText(/Đã ghi \d+ nhiệm vụ/)
    .first()
    .waitFor();
}

async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function workbookOf(page: Page): Promise<XlsxWorkbook> {
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Tải sổ về' }).click());
  return openWorkbook(bytes);
}

async function choose(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await paneOf(page)
    .locator('input[data-choose=files]')
    .setInputFiles(
      Object.entries(files).map(([name, bytes]) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })),
    );
}

async function recordFirstTask(page: Page, evidence: string): Promise<void> {
  const pane = paneOf(page);
  await showScreen(pane, 'Nhiệm vụ');
  await pane
    .getByRole('checkbox', { name: /^Chọn nhiệm vụ/ })
    .first()
    .check();
  await pane.getByLabel('Văn bản minh chứng').fill(evidence);
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor();
}

const evidenceOf = (workbook: XlsxWorkbook): string | undefined =>
  trackedTasksFrom(workbook.snapshot())[0]?.evidence;

test('sheets go out, come back filled in, a contradiction is decided, and all can be taken back', async () => {
  const page = await stage.workbench();
  await openStructured(page);
  const pane = paneOf(page);
  await showScreen(pane, 'Đơn vị');
  await pane.getByLabel('Hạn gửi về').fill('2026-11-28');
  await picture(page, 'units-hand-out');
  const zip = await downloaded(page, () => pane.getByRole('button', { name: /^Tải \d+ phiếu về/ }).click());
  expect(zip.name).toBe('Phiếu giao - 2026-11.zip');
  const sheets = unzipSync(zip.bytes);
  const names = Object.keys(sheets);
  expect(names.length).toBeGreaterThan(3);

  await recordFirstTask(page, '12/BC-VP');
  const first = trackedTasksFrom((await workbookOf(page)).snapshot())[0];
  const own = names.find((name) => name.startsWith(`${first?.lead ?? ''} - `)) ?? '';
  const sheet = openWorkbook(sheets[own] ?? new Uint8Array());
  fill(sheet, 0, { 'Văn bản minh chứng': text('99/BC'), 'Ghi chú theo dõi': text('=đã trình ký') });

  await showScreen(pane, 'Đơn vị');
  await pane.getByRole('tab', { name: 'Nhận báo cáo' }).click();
  await choose(page, { [own]: sheet.save(), 'hong.xlsx': new TextEncoder().encode('no workbook') });
  await pane.getByText('Tệp đã đọc (2)').waitFor();
  await pane.getByText('Cần quyết định (1)').waitFor();
  await pane.getByText(/^Không đọc được: /).waitFor();
  await pane
    .getByText(/^Đơn vị chưa gửi/)
    .first()
    .waitFor();
  expect(evidenceOf(await workbookOf(page))).toBe('12/BC-VP');
  await pane.getByRole('radio', { name: /^99\/BC/ }).check();
  await picture(page, 'units-take-in');
  expect(await axeFaults(page)).toEqual([]);

  await pane.getByRole('button', { name: 'Ghi vào sổ (2 ô)' }).click();
  await pane.getByText(/^Đã ghi 2 ô vào bảng Nhiệm vụ/).waitFor();
  const written = await workbookOf(page);
  const [task] = trackedTasksFrom(written.snapshot());
  expect([task?.evidence, task?.followUp]).toEqual(['99/BC', '=đã trình ký']);
  expect(written.snapshot().sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Tiếp nhận', 'Cần quyết định', 'Chưa nhận']),
  );

  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByText('Đã khôi phục như trước bước vừa rồi.').waitFor();
  const back = await workbookOf(page);
  expect(evidenceOf(back)).toBe('12/BC-VP');
  expect(back.snapshot().sheets.map(({ name }) => name)).not.toContain('Tiếp nhận');
  await page.close();
});

test('a contradiction put off is there again, and decided later without any file', async () => {
  const page = await stage.workbench();
  await openStructured(page);
  const pane = paneOf(page);
  await showScreen(pane, 'Đơn vị');
  const zip = await downloaded(page, () => pane.getByRole('button', { name: /^Tải \d+ phiếu về/ }).click());
  const sheets = unzipSync(zip.bytes);
  await recordFirstTask(page, '12/BC-VP');
  const first = trackedTasksFrom((await workbookOf(page)).snapshot())[0];
  const own = Object.keys(sheets).find((name) => name.startsWith(`${first?.lead ?? ''} - `)) ?? '';
  const sheet = openWorkbook(sheets[own] ?? new Uint8Array());
  fill(sheet, 0, { 'Văn bản minh chứng': text('99/BC') });
  await showScreen(pane, 'Đơn vị');
  await pane.getByRole('tab', { name: 'Nhận báo cáo' }).click();
  await choose(page, { [own]: sheet.save() });
  await pane.getByRole('button', { name: /^Ghi vào sổ/ }).click();
  await pane.getByText(/^Đã ghi 0 ô/).waitFor();
  await showScreen(pane, 'Tổng quan');
  await showScreen(pane, 'Đơn vị');
  await pane.getByRole('tab', { name: 'Nhận báo cáo' }).click();
  await pane.getByText('Cần quyết định (1)').waitFor();
  await pane.getByRole('radio', { name: /^99\/BC/ }).check();
  await pane.getByRole('button', { name: 'Ghi vào sổ (1 ô)' }).click();
  await pane.getByText(/^Đã ghi 1 ô/).waitFor();
  expect(evidenceOf(await workbookOf(page))).toBe('99/BC');
  await page.close();
});

test('annexes of units are added up in the annex of the open workbook', async () => {
  const page = await stage.workbench();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'mau.xlsx', mimeType: XLSX, buffer: Buffer.from(annexOf({}).save()) });
  const pane = paneOf(page);
  await pane.getByText('Sổ này là phụ lục thống kê').waitFor();
  await showScreen(pane, 'Đơn vị');
  await pane.getByRole('tab', { name: 'Cộng phụ lục' }).click();
  await pane.getByLabel(/^Đơn vị phải gửi/).fill('Sở Du lịch\nSở Nội vụ\nSở Y tế');
  await choose(page, {
    'a.xlsx': annexOf({ unit: 'Sở Du lịch', figures: { '1.1': 5, '2.1': '9/10' } }).save(),
    'b.xlsx': annexOf({ unit: 'Sở Nội vụ', figures: { '1.1': '1.016', '1.2': 'nhiều' } }).save(),
  });
  await pane.getByText('1021 (2 đơn vị)').waitFor();
  await pane.getByText('Đơn vị chưa gửi (1)').waitFor();
  await pane.getByText('Chưa nằm trong tổng (1)').waitFor();
  await picture(page, 'units-gather');
  await pane.getByRole('button', { name: 'Ghi tổng vào phụ lục' }).click();
  await pane.getByText(/^Đã ghi 3 tổng bằng công thức/).waitFor();
  const { sheets } = (await workbookOf(page)).snapshot();
  const total = sheets[0]?.rows
    .find(({ row }) => (row as number) === 6)
    ?.cells.find((cell) => cell.column === 4);
  expect([total?.value, total?.formula?.includes("'Thành phần'!")]).toEqual([1021, true]);
  await page.close();
});

test.each([
  ['vi', 1440],
  ['en', 320],
] as const)(
  'in %s at %i px calendar and mails are at hand and nothing is cut off',
  async (language, width) => {
    const page = await stage.workbench({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openStructured(page);
    const pane = paneOf(page);
    const words =
      language === 'vi'
        ? {
            screen: 'Đơn vị',
            remind: 'Nhắc việc',
            copy: 'Chép nội dung',
            copied: 'Đã chép',
            calendar: 'Tải lịch về',
            file: 'Lịch CCHC.ics',
            other: 'không phải lịch lần trước',
          }
        : {
            screen: 'Units',
            remind: 'Remind',
            copy: 'Copy text',
            copied: 'Copied',
            calendar: 'Download the calendar',
            file: 'Calendar CCHC.ics',
            other: 'is no former calendar',
          };
    if (language === 'en') await pane.getByRole('button', { name: 'English' }).click();
    await page.setViewportSize({ width, height: 900 });
    await showScreen(pane, words.screen);
    await pane.getByRole('tab', { name: words.remind, exact: true }).waitFor();
    await picture(page, `units-hand-out-${language}-${String(width)}`);
    expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
    await pane.getByRole('tab', { name: words.remind, exact: true }).click();
    await pane.getByRole('button', { name: words.copy, exact: true }).first().click();
    await pane.getByText(words.copied, { exact: true }).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Kính gửi: /);
    const calendar = await downloaded(page, () => pane.getByRole('button', { name: words.calendar }).click());
    expect(calendar.name).toBe(words.file);
    expect(new TextDecoder().decode(calendar.bytes)).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const before = page.locator('input[data-choose="calendar"]');
    const chosen = { name: 'Lịch tháng trước.ics', mimeType: 'text/calendar' };
    await before.setInputFiles({ ...chosen, buffer: Buffer.from('BEGIN:VCALENDAR') });
    await downloaded(page, () => pane.getByRole('button', { name: words.calendar }).click());
    await pane.getByText(words.other).waitFor();
    await before.setInputFiles({ ...chosen, buffer: Buffer.from(calendar.bytes) });
    await downloaded(page, () => pane.getByRole('button', { name: words.calendar }).click());
    await pane.getByText(words.other).waitFor({ state: 'detached' });
    await picture(page, `units-remind-${language}-${String(width)}`);
    expect([await axeFaults(page), await overflowOf(page)]).toEqual([[], 0]);
    await page.close();
  },
);
