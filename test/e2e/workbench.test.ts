/** The whole path in the workbench, as a person without Excel goes it. Assertions look at the workbook itself. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { openWorkbook } from '../../src/xlsx';
import { readBook } from '../../src/workflow';
import { openStage, paneOf, picture, root, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const SAMPLES = [
  { name: 'Sở Du lịch An Hải 2026.xlsx', tasks: 33 },
  { name: 'Sở Công nghiệp Sông Lam 2026.xlsx', tasks: null },
  { name: 'Sở Tài nguyên Vạn Xuân 2026.xlsx', tasks: null },
  { name: 'Sở Văn hoá Trường Giang 2026.xlsx', tasks: null },
] as const;

async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await paneOf(page).getByText('Tính đến ngày 22/11/2026').waitFor();
}

async function structure(page: Page): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await paneOf(page)
    .getByText(/Đã ghi \d+ nhiệm vụ|Không có gì thay đổi/)
    .first()
    .waitFor();
}

async function recordFirstTask(page: Page, evidence: string): Promise<void> {
  const pane = paneOf(page);
  await showScreen(pane, 'Nhiệm vụ');
  await pane
    .getByRole('checkbox', { name: /^Chọn nhiệm vụ/ })
    .first()
    .check();
  await pane.getByLabel('Tiến độ', { exact: true }).selectOption('done');
  await pane.getByLabel('Ngày hoàn thành').fill('2026-01-10');
  await pane.getByLabel('Văn bản minh chứng').fill(evidence);
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor();
}

async function download(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}

function bookIn(bytes: Uint8Array) {
  return readBook(openWorkbook(bytes).snapshot(), TODAY as CivilDate);
}

const SAMPLE_FILE = path.join(root, 'samples/so-du-lich-an-hai-2026/ke-hoach.xlsx');

describe('a year of work in the workbench', () => {
  it.each(SAMPLES)('$name: open, structure, check, record, download, open again', async ({ name, tasks }) => {
    const page = await stage.workbench();
    await openSample(page, name);
    await structure(page);
    await page.getByRole('toolbar').getByRole('button', { name: 'Kiểm tra' }).click();
    await paneOf(page)
      .getByText(/^Đã kiểm tra/)
      .waitFor();
    await recordFirstTask(page, '12/BC-VP');
    const bytes = await download(page);
    const book = bookIn(bytes);
    expect(book.hasTaskTable).toBe(true);
    if (tasks !== null) expect(book.overview.total).toBe(tasks);
    const [first] = book.overview.tasks;
    expect([first?.task.progress, first?.task.doneOn, first?.task.evidence]).toEqual([
      'done',
      '2026-01-10',
      '12/BC-VP',
    ]);

    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'tải-lại.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(bytes),
      });
    await page.getByText('tải-lại.xlsx').first().waitFor();
    await structure(page);
    await paneOf(page).getByText('Không có gì thay đổi').waitFor();
    await showScreen(paneOf(page), 'Nhiệm vụ');
    expect(bookIn(await download(page)).overview.tasks[0]?.task.evidence).toBe('12/BC-VP');
    await picture(page, `path-${name.replace('.xlsx', '')}`);
    await page.close();
  });

  it('shows what quick fixes would write, applies them all, and takes them back', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    await page.getByRole('toolbar').getByRole('button', { name: 'Kiểm tra' }).click();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Xem trước', exact: true }).first().click();
    const preview = pane.getByRole('list', { name: 'Xem trước' });
    await preview
      .getByText(/“.+” → “.+”|bỏ “.+”|ghi “.+”/)
      .first()
      .waitFor();
    const cells = await preview.getByRole('listitem').count();
    expect(cells).toBeGreaterThan(1);
    await picture(page, 'fixes');
    await pane.getByRole('button', { name: /^Áp dụng \d+ sửa nhanh/ }).click();
    await pane.getByText(/^Đã sửa \d+ chỗ/).waitFor();
    await preview.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Khôi phục' }).click();
    await pane.getByText('Đã khôi phục').waitFor();
    expect(Buffer.from(await download(page)).equals(readFileSync(SAMPLE_FILE))).toBe(true);
    await page.close();
  });

  it('leaves every part of the file that it does not touch as it was', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    expect(Buffer.from(await download(page)).equals(readFileSync(SAMPLE_FILE))).toBe(true);
    await page.close();
  });
});

describe('a statistics annex without tasks', () => {
  it('is named for what it is, checked, and has a screen of its own, without a complaint', async () => {
    const page = await stage.workbench();
    const before = stage.complaints.length;
    await openSample(page, 'Sở Nông nghiệp Phú Sơn, 6 tháng 2026.xlsx');
    const pane = paneOf(page);
    await pane.getByText('Sổ này là phụ lục thống kê').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Kiểm tra' }).click();
    await pane.getByText(/^Đã kiểm tra/).waitFor();
    await picture(page, 'annex-check');
    await showScreen(pane, 'Phụ lục I');
    await pane.getByRole('form', { name: 'Kỳ báo cáo' }).waitFor();
    expect(stage.complaints.slice(before)).toEqual([]);
    await page.close();
  });
});

describe('the grid', () => {
  it('hands what is typed to the workbook, which the pane reads again', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    await structure(page);
    await typeInto(page, { x: 320, y: 150 }, 'Việc gõ trong bảng');
    await showScreen(paneOf(page), 'Nhiệm vụ');
    await paneOf(page).getByLabel('Tìm nhiệm vụ').fill('viec go trong bang');
    await paneOf(page)
      .getByText(/^1 trên/)
      .waitFor();
    const texts = bookIn(await download(page)).overview.tasks.map(({ task }) => task.task);
    expect(texts.filter((text) => text === 'Việc gõ trong bảng')).toHaveLength(1);
    await page.close();
  });
});

describe('nothing a person typed gets lost', () => {
  it('takes a step back and the workbook is what it was', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    await structure(page);
    await recordFirstTask(page, '99/BC');
    await paneOf(page).getByRole('button', { name: 'Khôi phục' }).click();
    await paneOf(page).getByText('Đã khôi phục').waitFor();
    expect(bookIn(await download(page)).overview.tasks[0]?.task.evidence).toBe('');
    await page.close();
  });

  it('keeps work that was not downloaded over a reload', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    await structure(page);
    await recordFirstTask(page, '77/BC');
    await page.waitForTimeout(1500);
    await page.reload();
    await page.getByText('với phần việc chưa tải về của lần trước').waitFor();
    expect(bookIn(await download(page)).overview.tasks[0]?.task.evidence).toBe('77/BC');
    await page.close();
  });

  it('remembers a corrected column and an ignored finding in the workbook', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    const pane = paneOf(page);
    await showScreen(pane, 'Cột và bảng');
    await pane.getByLabel(/^Cột H/).selectOption('other');
    await pane.getByText('Do người dùng chọn').waitFor();
    await showScreen(pane, 'Kiểm tra');
    await pane.getByRole('button', { name: 'Bỏ qua', exact: true }).first().click();
    await pane.getByLabel(/^Lý do/).fill('đã đối chiếu bản gốc');
    await pane.getByRole('button', { name: 'Bỏ qua phát hiện này' }).click();
    await pane.getByText('Hiện 1 phát hiện đã bỏ qua').waitFor();
    const { remembered } = bookIn(await download(page));
    expect(remembered.corrections.columns.map(({ column, field }) => [column, field])).toEqual([
      [8, 'other'],
    ]);
    expect(remembered.ignored.map(({ reason }) => reason)).toEqual(['đã đối chiếu bản gốc']);
    await page.close();
  });

  it('changes a setting in the workbook and counts by it', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    await structure(page);
    const pane = paneOf(page);
    await showScreen(pane, 'Cài đặt');
    await pane.getByLabel('Báo sắp đến hạn trước (ngày)').fill('30');
    await pane.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await pane.getByText('Đã lưu cài đặt vào sổ').waitFor();
    const book = bookIn(await download(page));
    expect(book.plan.settings.dueSoonDays).toBe(30);
    expect(book.overview.states['due-soon']).toBeGreaterThan(2);
    await page.close();
  });
});

describe('bad files', () => {
  it.each([
    ['empty.xlsx', Buffer.alloc(0), /“empty\.xlsx” trống/],
    ['letter.xlsx', Buffer.from('Kính gửi các phòng'), /“letter\.xlsx”/],
  ])('%s is refused in words and nothing opens', async (name, buffer, says) => {
    const page = await stage.workbench();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const alert = page.getByRole('group').filter({ hasText: says });
    await alert.first().waitFor();
    expect(await page.getByRole('button', { name: 'Tải sổ về' }).count()).toBe(0);
    await page.close();
  });
});

describe('security', () => {
  it('asked for nothing beyond this machine, and no page broke', () => {
    expect(stage.outsideRequests).toEqual([]);
    expect(stage.pageErrors).toEqual([]);
  });

  it('shows markup in a cell as the text it is', async () => {
    const page = await stage.workbench();
    await openSample(page, SAMPLES[0].name);
    await structure(page);
    await typeInto(page, { x: 320, y: 150 }, '<img src=x onerror=document.title=1>');
    await showScreen(paneOf(page), 'Nhiệm vụ');
    await paneOf(page).getByLabel('Tìm nhiệm vụ').fill('<img');
    await paneOf(page).getByText('<img src=x onerror=document.title=1>').first().waitFor();
    expect(await page.title()).toBe('CCHC – Bàn làm việc');
    await page.close();
  });
});

/** Clicks a place of the grid, counted from its top left, and types as a person does. */
async function typeInto(
  page: Page,
  place: { readonly x: number; readonly y: number },
  text: string,
): Promise<void> {
  const grid = await page.getByRole('region', { name: 'Bảng tính' }).boundingBox();
  if (!grid) throw new Error('The grid is not there.');
  await page.waitForTimeout(1000);
  await page.mouse.click(grid.x + place.x, grid.y + place.y);
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
