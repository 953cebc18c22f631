/**
 * The report in the browser: text pasted and held against the annex, the draft saved as a Word document, the
 * plan's targets recorded and judged.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { documentText } from '../../src/docx';
import { reportDocument, readBook, targetRows } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { reportedYear, reportOf } from '../support/reported-year';
import { axeFaults, overflowOf } from './support/axe';
import { openStage, paneOf, picture, root, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

let stage: Stage;
const workbook = reportedYear();
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

async function opened(width = 1440, height = 900): Promise<{ page: Page; pane: Locator }> {
  const page = await stage.workbench({ viewport: { width, height } });
  await page.getByRole('button', { name: 'Mở sổ…' }).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'so-theo-doi.xlsx', mimeType: XLSX, buffer: Buffer.from(workbook.save()) });
  const pane = paneOf(page);
  await pane.getByRole('tab').first().waitFor();
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  await pane
    .getByText(/^\d+ nhiệm vụ/)
    .first()
    .waitFor();
  return { page, pane };
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

it('holds pasted text and an opened document against the annex, and leads to the cell that differs', async () => {
  const { page, pane } = await opened();
  await showScreen(pane, 'Báo cáo');
  const box = pane.getByRole('textbox', { name: 'Lời văn báo cáo' });
  await box.fill('Công bố mới 08 TTHC. Đã tiếp nhận 16.183 hồ sơ. Có 12 tin bài.');
  await pane.getByRole('button', { name: 'Đối chiếu' }).click();
  await pane.getByText('Tìm thấy 3 con số: 1 chỗ khác phụ lục, 1 chỗ khớp.').waitFor();
  const different = pane.getByRole('region', { name: 'Khác phụ lục (1)' });
  expect(await different.innerText()).toMatch(/08.*3\.1\.1.*ghi 7/s);
  expect(await pane.getByText('Dòng 1: 16.183').isVisible()).toBe(false);
  await pane.getByText('Khớp phụ lục (1)').click();
  await pane.getByText('Dòng 1: 16.183').waitFor();
  await picture(page, 'report-prose');
  await different.getByRole('button', { name: /^Tới ô Phụ lục I!D/ }).click();

  const [input] = await pane.locator('input[type=file]').all();
  const bytes = Buffer.from(await reportDocument(reportOf(workbook)));
  await input?.setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: bytes });
  await pane.getByText('Đã đọc “bao-cao.docx”.').waitFor();
  await pane.getByText('Lời văn và phụ lục không có số nào khác nhau.').waitFor();
  await input?.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0xff]) });
  await pane.getByText(/^Không đọc được “anh\.png”/).waitFor();
  expect(await box.inputValue()).toContain('BÁO CÁO');
  await page.close();
});

it('shows the draft part by part and saves it as a Word document', async () => {
  const { page, pane } = await opened();
  await showScreen(pane, 'Báo cáo');
  await pane.locator('summary').filter({ hasText: 'I. Tình hình thực hiện kế hoạch' }).click();
  await pane.getByText('đã hoàn thành 02 nhiệm vụ, đạt 33,33%.').waitFor();
  await pane.getByRole('button', { name: '02: xem các ô nguồn' }).first().click();
  const behind = pane.getByRole('region', { name: '“02” lấy từ 2 ô:' });
  await behind.getByText('Rà soát thủ tục hành chính').waitFor();
  await picture(page, 'report-figure-sources');
  await behind.getByRole('button', { name: /Ban hành kế hoạch cải cách hành chính/ }).click();
  await pane.locator('summary').filter({ hasText: 'Cải cách thủ tục hành chính' }).last().click();
  await pane
    .getByRole('button', { name: /^07: tới ô Phụ lục I!D\d+$/ })
    .first()
    .click();
  expect(await axeFaults(page)).toEqual([]);
  const { name, bytes } = await downloaded(page, pane.getByRole('button', { name: 'Lưu tệp .docx' }));
  expect(name).toBe('du-thao-bao-cao-2025-H1.docx');
  await pane.getByText('Đã lưu “du-thao-bao-cao-2025-H1.docx”.').waitFor();
  const text = documentText(bytes);
  expect(text).toContain('Kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2025');
  expect(text).toContain('Số TTHC công bố mới: 07 thủ tục; tăng 02 so với quý I năm 2025 (05)');
  await picture(page, 'report-draft');

  await pane.getByLabel('Kỳ báo cáo').selectOption('2025-Q1');
  await pane.getByText(/^Số liệu tính từ ngày 15\/12\/2024 đến hết ngày 14\/3\/2025/).waitFor();
  await page.close();
});

it('records targets, takes an actual typed or from a task, and judges them', async () => {
  const page = await stage.workbench();
  await page.getByRole('button', { name: 'Mở sổ…' }).waitFor();
  const sample = path.join(root, 'samples/so-du-lich-an-hai-2026/ke-hoach.xlsx');
  await page.locator('input[type=file]').first().setInputFiles(sample);
  const pane = paneOf(page);
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await showScreen(pane, 'Báo cáo');
  await pane.getByRole('button', { name: 'Ghi vào trang Mục tiêu' }).click();
  await pane.getByText(/^Đã ghi thêm \d+ chỉ tiêu vào trang Mục tiêu/).waitFor();
  const actual = pane.getByRole('textbox', { name: /^Kết quả thực hiện: / }).first();
  await actual.fill('chín mươi');
  await pane.getByText('Nhập một số, ví dụ 95 hoặc 92,5.').waitFor();
  await actual.fill('99,5');
  await pane.getByRole('button', { name: 'Ghi', exact: true }).first().click();
  await pane.getByText(/^Đã ghi kết quả của “/).waitFor();
  await picture(page, 'report-targets');
  await pane.getByRole('button', { name: 'Lấy từ…' }).nth(1).click();
  await pane.getByLabel('Lấy kết quả từ').selectOption({ index: 1 });
  await pane.getByText(/^Lấy từ nhiệm vụ /).waitFor();

  const { bytes } = await downloaded(page, page.getByRole('button', { name: 'Tải sổ về' }));
  const rows = targetRows(openWorkbook(bytes).snapshot());
  expect(rows[0]).toMatchObject({ actual: 99.5, link: null });
  expect(rows[1]).toMatchObject({ actual: null, link: { kind: 'task' } });
  expect(readBook(openWorkbook(bytes).snapshot(), TODAY as CivilDate).hasTaskTable).toBe(true);

  await showScreen(pane, 'Tổng quan');
  await pane
    .getByRole('region', { name: 'Chỉ tiêu của kế hoạch' })
    .getByText(/^\d+ chỉ tiêu: /)
    .waitFor();
  await page.close();
});

it.each([
  ['vi', 320],
  ['en', 420],
] as const)('in %s at %i px nothing is cut off, and axe finds nothing', async (language, width) => {
  const { page, pane } = await opened(width, 1800);
  if (language === 'en') await pane.getByRole('button', { name: 'English' }).click();
  await showScreen(pane, language === 'vi' ? 'Báo cáo' : 'Report');
  await pane
    .getByRole('textbox')
    .first()
    .fill('Công bố mới 08 TTHC. Đã tiếp nhận 16.183 hồ sơ. Có 12 tin bài.');
  await pane.getByRole('button', { name: /^(Đối chiếu|Compare)$/ }).click();
  await pane
    .getByRole('region', { name: /\(1\)$/ })
    .first()
    .waitFor();
  for (const summary of await pane.locator('summary').all()) await summary.click();
  await pane
    .getByRole('button', { name: /^(Lấy từ…|Take from…)$/ })
    .first()
    .click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  const screen = page.locator('#screen');
  for (let shot = 1; shot <= 3; shot++) {
    await picture(page, `report-${String(width)}-${language}-${String(shot)}`);
    await screen.evaluate((element) => element.scrollBy(0, element.clientHeight - 40));
  }
  await page.close();
});

it('complained of nothing and asked nothing of the world outside', () => {
  expect([stage.pageErrors, stage.complaints, stage.outsideRequests]).toEqual([[], [], []]);
});
