/**
 * The amended plan in the browser: its file held against the plan that is followed, one change left out, the
 * rest taken over with what was typed kept, and taken back. The workbook is looked at afterwards.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { readBook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { appendixWorkbook, SAMPLE, structured, text, typeInto } from '../support/appendix-workbook';
import type { AppendixRow } from '../support/appendix-workbook';
import { axeFaults, overflowOf } from './support/axe';
import { openStage, paneOf, picture, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

/** One task with another day, one gone, one new. */
const AMENDED: readonly AppendixRow[] = [
  ...SAMPLE.slice(0, -2),
  ['1', 'Rà soát, đơn giản hoá thủ tục hành chính', 'Quyết định', 'Văn phòng Sở', '', 'Tháng 9/2025'],
  ['3', 'Lắp đặt bảng niêm yết điện tử', 'Bảng niêm yết', 'Phòng Một cửa', '', 'Quý IV/2025'],
];

function followed(): Uint8Array {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-06-15');
  typeInto(workbook, 'Rà soát', { 'Ghi chú theo dõi': text('Đã trình ký') });
  return workbook.save();
}

async function opened(width = 1440, height = 1400): Promise<{ page: Page; pane: Locator }> {
  const page = await stage.workbench({ viewport: { width, height } });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'so.xlsx', mimeType: XLSX, buffer: Buffer.from(followed()) });
  const pane = paneOf(page);
  await pane.getByText(/^5 nhiệm vụ/).waitFor();
  await showScreen(pane, 'Cột và bảng');
  await pane.locator('summary').filter({ hasText: 'Phụ lục sửa đổi' }).click();
  return { page, pane };
}

const choose = (pane: Locator, name: string, bytes: Uint8Array) =>
  pane
    .locator('input[data-choose=amendment]')
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

async function tasksOf(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  const book = readBook(
    openWorkbook(new Uint8Array(readFileSync(await file.path()))).snapshot(),
    TODAY as CivilDate,
  );
  return book.overview.tasks.map(({ task }) => [task.task, task.due, task.followUp, task.dropped] as const);
}

it('shows each change, leaves one out, takes the rest over with what was typed, and takes it back', async () => {
  const { page, pane } = await opened();
  const before = await tasksOf(page);
  await choose(pane, 'sua-doi.xlsx', appendixWorkbook(AMENDED).save());
  await pane.getByText(/^1 nhiệm vụ mới, 1 đổi thời hạn, 1 không còn trong phụ lục\./).waitFor();
  await pane.getByText('Thời hạn: Tháng 6/2025 → Tháng 9/2025').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await picture(page, 'amendment-compared');
  await pane.getByRole('button', { name: /Rà soát, đơn giản hoá/ }).click();
  await pane.getByRole('checkbox', { name: /Báo cáo kết quả giải quyết/ }).uncheck();
  await pane.getByRole('button', { name: 'Cập nhật 2 thay đổi vào sổ' }).click();
  await pane.getByText(/^Đã cập nhật 2 thay đổi theo phụ lục sửa đổi/).waitFor();
  await picture(page, 'amendment-taken');
  const after = await tasksOf(page);
  expect(after).toContainEqual([
    'Rà soát, đơn giản hoá thủ tục hành chính',
    '2025-09-30',
    'Đã trình ký',
    false,
  ]);
  expect(after).toContainEqual(['Lắp đặt bảng niêm yết điện tử', '2025-12-31', '', false]);
  expect(after.filter(([, , , dropped]) => dropped)).toEqual([]);
  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByText('Đã khôi phục').waitFor();
  expect(await tasksOf(page)).toEqual(before);
  await page.close();
});

it.each([
  ['trong.xlsx', new Uint8Array(), /^Tệp “trong\.xlsx” trống/],
  ['thư.xlsx', new TextEncoder().encode('Kính gửi'), /“thư\.xlsx”/],
  ['giống.xlsx', appendixWorkbook().save(), /không khác gì bảng đang theo dõi/],
])('says of %s what is the matter with it', async (name, bytes, says) => {
  const { page, pane } = await opened();
  await choose(pane, name, bytes);
  await pane.getByText(says).first().waitFor();
  await page.close();
});

it('is whole at 320 px', async () => {
  const { page, pane } = await opened(320, 1800);
  await choose(pane, 'sua-doi.xlsx', appendixWorkbook(AMENDED).save());
  await pane.getByText(/^1 nhiệm vụ mới/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await picture(page, 'amendment-320');
  await page.close();
});
