/**
 * The guide for staff (docs/huong-dan.md), followed step by step in the workbench. Each step leaves the picture
 * that the guide shows in out/huong-dan; copied to docs/hinh when a screen has changed.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { readBook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { openStage, paneOf, root, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

const pictures = path.join(root, 'out', 'huong-dan');
const LARGEST_PICTURE = 150 * 1024;

let stage: Stage;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

it('leads a newcomer from the sample to a saved workbook', async () => {
  const page = await stage.page(`workbench.html?ngay=${TODAY}`, {
    viewport: { width: 1280, height: 760 },
    locale: 'vi-VN',
  });
  const pane = paneOf(page);
  const ribbon = page.getByRole('toolbar');

  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).waitFor();
  await takePicture(page, '1-mo-so-mau');
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  await pane.getByText('Tính đến ngày 22/11/2026').waitFor();
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  await takePicture(page, '2-phu-luc-goc');

  await ribbon.getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await takePicture(page, '3-chuan-hoa');

  await ribbon.getByRole('button', { name: 'Tô quá hạn' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor({ state: 'detached' });
  await pane
    .getByRole('button', { name: /^Đến hàng của nhiệm vụ: .*Rà soát văn bản quy phạm/ })
    .first()
    .click();
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 320);
  await ribbon.getByRole('button', { name: 'Kiểm tra', disabled: false }).waitFor();
  await takePicture(page, '4-to-qua-han');

  await ribbon.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByText(/^Đã kiểm tra/).waitFor();
  await takePicture(page, '5-kiem-tra');
  const safeFixes = pane.getByRole('button', { name: /^Áp dụng \d+ sửa nhanh an toàn/ });
  await safeFixes.click();
  await safeFixes.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Đóng thông báo' }).click();

  await showScreen(pane, 'Nhiệm vụ');
  await pane.getByLabel('Tìm nhiệm vụ').fill('quy che chi tieu');
  await pane
    .getByRole('checkbox', { name: /^Chọn nhiệm vụ: .*quy chế chi tiêu/ })
    .first()
    .check();
  await pane.getByLabel('Tiến độ', { exact: true }).selectOption('done');
  await pane.getByLabel('Ngày hoàn thành').fill('2026-11-20');
  await pane.getByLabel('Văn bản minh chứng').fill('214/BC-VP ngày 20/11/2026');
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).scrollIntoViewIfNeeded();
  await takePicture(page, '6-ghi-tien-do');
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  const book = readBook(
    openWorkbook(new Uint8Array(readFileSync(await file.path()))).snapshot(),
    TODAY as CivilDate,
  );
  expect(book.overview.tasks.map(({ task }) => task.evidence)).toContain('214/BC-VP ngày 20/11/2026');
  await takePicture(page, '7-luu');
  await page.close();
});

it('makes the statistics annex, and types figures into it', async () => {
  const page = await stage.page(`workbench.html?ngay=${TODAY}`, {
    viewport: { width: 1280, height: 760 },
    locale: 'vi-VN',
  });
  const pane = paneOf(page);
  const ribbon = page.getByRole('toolbar');
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  await pane.getByText('Tính đến ngày 22/11/2026').waitFor();
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  await ribbon.getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await ribbon.getByRole('button', { name: 'Phụ lục I' }).click();
  await page.getByRole('menuitem', { name: '6 tháng', exact: true }).click();
  await pane.getByText(/Đã lập phụ lục 6 tháng đầu năm 2026/).waitFor();
  await pane.getByRole('button', { name: 'Đóng thông báo' }).click();
  await pane.locator('summary').filter({ hasText: '1 Công tác chỉ đạo' }).click();
  await pane.getByLabel(/^Số liệu dòng 1\.1\.3 /).fill('12');
  await pane.getByLabel(/^Số liệu dòng 1\.4\.2 /).selectOption('2');
  await takePicture(page, '8-phu-luc-i');
  await page.close();
});

it('draws the scoreboard beside its sheet', async () => {
  const page = await stage.page(`workbench.html?ngay=${TODAY}`, {
    viewport: { width: 1280, height: 760 },
    locale: 'vi-VN',
  });
  const pane = paneOf(page);
  const ribbon = page.getByRole('toolbar');
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  await pane.getByText('Tính đến ngày 22/11/2026').waitFor();
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  await ribbon.getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await ribbon.getByRole('button', { name: 'Tổng hợp' }).click();
  await pane.getByText('Theo đơn vị chủ trì').waitFor();
  await pane.getByRole('button', { name: 'Đóng thông báo' }).click();
  await pane.getByText('Theo đơn vị chủ trì').evaluate((heading) => heading.scrollIntoView());
  await takePicture(page, '9-tong-hop');
  await page.close();
});

describe('the pictures of the guide', () => {
  const guide = readFileSync(path.join(root, 'docs', 'huong-dan.md'), 'utf8');
  const shown = [...guide.matchAll(/\]\(hinh\/([^)]+)\)/g)].map(([, name = '']) => name);
  const kept = readdirSync(path.join(root, 'docs', 'hinh'));

  it('are all there, and no other', () => {
    expect([...kept].sort()).toEqual([...shown].sort());
  });

  it.each(kept)('%s is small enough for an office’s slow line', (name) => {
    expect(statSync(path.join(root, 'docs', 'hinh', name)).size).toBeLessThanOrEqual(LARGEST_PICTURE);
  });
});

/** WebP, which Chromium writes itself at a third of a PNG. */
async function takePicture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  await session.detach();
  writeFileSync(path.join(pictures, `${name}.webp`), Buffer.from(data, 'base64'));
}
