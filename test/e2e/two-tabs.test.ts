/** Two tabs of the workbench: each keeps its own work, and what a closed one left is found again once. */
import type { Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { openWorkbook } from '../../src/xlsx';
import { readBook } from '../../src/workflow';
import { openStage, paneOf, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(300_000);

const ONE = 'Sở Du lịch An Hải 2026.xlsx';
const OTHER = 'Sở Tài nguyên Vạn Xuân 2026.xlsx';
/** Longer than the page waits until it keeps a change. */
const UNTIL_KEPT = 1_500;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

async function tabBeside(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${stage.address}/workbench.html?ngay=${TODAY}`);
  return tab;
}

async function openAndRecord(page: Page, sample: string, evidence: string): Promise<void> {
  await page.getByRole('button', { name: sample }).click();
  const pane = paneOf(page);
  await pane.getByText('Tính đến ngày 22/11/2026').waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane
    .getByText(/Đã ghi \d+ nhiệm vụ/)
    .first()
    .waitFor();
  await showScreen(pane, 'Nhiệm vụ');
  await pane
    .getByRole('checkbox', { name: /^Chọn nhiệm vụ/ })
    .first()
    .check();
  await pane.getByLabel('Văn bản minh chứng').fill(evidence);
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor();
  await page.waitForTimeout(UNTIL_KEPT);
}

const restored = (page: Page, name: string) =>
  page.getByText(`Đã mở lại ${name} với phần việc chưa tải về của lần trước.`).waitFor();

async function evidenceIn(page: Page): Promise<string | undefined> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  const pieces: Uint8Array[] = [];
  for await (const piece of await file.createReadStream()) pieces.push(piece as Uint8Array);
  const { overview } = readBook(openWorkbook(Buffer.concat(pieces)).snapshot(), TODAY as CivilDate);
  return overview.tasks.find(({ task }) => task.evidence !== '')?.task.evidence;
}

it('each tab keeps its own workbook over a reload, and neither opens what the other has open', async () => {
  const one = await stage.workbench();
  await openAndRecord(one, ONE, '11/BC');
  const other = await tabBeside(one);
  await openAndRecord(other, OTHER, '22/BC');
  await one.reload();
  await restored(one, ONE);
  await other.reload();
  await restored(other, OTHER);
  expect(await evidenceIn(one)).toBe('11/BC');
  expect(await evidenceIn(other)).toBe('22/BC');
  await one.context().close();
});

it('what closed tabs left unsaved comes back, one in each new tab, and only once', async () => {
  const lasting = await stage.page('about:blank');
  const one = await tabBeside(lasting);
  await openAndRecord(one, ONE, '33/BC');
  const other = await tabBeside(lasting);
  await openAndRecord(other, OTHER, '44/BC');
  await one.close();
  await other.close();
  await lasting.goto(`${stage.address}/workbench.html?ngay=${TODAY}`);
  await restored(lasting, OTHER);
  const second = await tabBeside(lasting);
  await restored(second, ONE);
  const third = await tabBeside(lasting);
  await third.getByRole('button', { name: ONE }).waitFor();
  expect(await evidenceIn(lasting)).toBe('44/BC');
  expect(await evidenceIn(second)).toBe('33/BC');
  await lasting.context().close();
});
