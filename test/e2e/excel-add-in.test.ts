/**
 * The add-in as Excel runs it: the built pane and the published office.js over a workbook in the test host.
 * What stands in the workbook at the end is held against the same steps done on the .xlsx file.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { readBook, structureWorkbook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { snapshotOfHost } from '../excel-host/open-host';
import { openPaneInExcel } from './support/excel-stage';
import type { PaneInExcel } from './support/excel-stage';
import { openStage, picture, root, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

const file = new Uint8Array(readFileSync(path.join(root, 'samples/so-du-lich-an-hai-2026/ke-hoach.xlsx')));
const asOf = TODAY as CivilDate;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

/** The same step on the file itself. */
function structuredFile() {
  const workbook = openWorkbook(file);
  const { changeSet } = structureWorkbook(workbook.snapshot(), { asOf });
  workbook.apply(changeSet);
  return { changeSet, book: readBook(workbook.snapshot(), asOf) };
}

const tasksOf = ({ overview }: ReturnType<typeof readBook>) =>
  overview.tasks.map(({ task: { id, task, lead, progress, doneOn, evidence }, state }) => ({
    ...{ id, task, lead, progress, doneOn, evidence, state },
  }));

const bookIn = ({ host }: PaneInExcel) => readBook(snapshotOfHost(host.book), asOf);

async function opened(): Promise<PaneInExcel> {
  const pane = await openPaneInExcel(stage, file, structuredFile().changeSet.changes);
  await pane.page.getByText('Tính đến ngày 22/11/2026').waitFor();
  return pane;
}

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

it('structures, checks, mends, records and takes back, as on the file', async () => {
  const inExcel = await opened();
  const { page } = inExcel;
  const fromFile = structuredFile();

  await step(page, 'Chuẩn hoá phụ lục');
  await page.getByText(/Đã ghi \d+ nhiệm vụ/).waitFor();
  expect(tasksOf(bookIn(inExcel))).toEqual(tasksOf(fromFile.book));
  expect(snapshotOfHost(inExcel.host.book).sheets.map(({ name }) => name)).toEqual(
    // The add-in also records what was done.
    [...fromFile.book.snapshot.sheets.map(({ name }) => name), 'Nhật ký'],
  );
  await picture(page, 'excel-overview');

  await step(page, 'Kiểm tra');
  await page.getByText(/^Đã kiểm tra/).waitFor();
  const before = snapshotOfHost(inExcel.host.book);
  await page.getByRole('button', { name: /^Áp dụng \d+ sửa nhanh/ }).click();
  await page.getByText(/^Đã sửa \d+ chỗ/).waitFor();
  expect(snapshotOfHost(inExcel.host.book)).not.toEqual(before);
  await picture(page, 'excel-check');
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByText('Đã khôi phục').waitFor();
  expect(snapshotOfHost(inExcel.host.book)).toEqual(before);

  await showScreen(page.locator('body'), 'Nhiệm vụ');
  await page
    .getByRole('checkbox', { name: /^Chọn nhiệm vụ/ })
    .first()
    .check();
  await page.getByLabel('Tiến độ', { exact: true }).selectOption('done');
  await page.getByLabel('Ngày hoàn thành').fill('2026-01-10');
  await page.getByLabel('Văn bản minh chứng').fill('12/BC-VP');
  await page.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await page.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor();
  const [first] = tasksOf(bookIn(inExcel));
  expect([first?.progress, first?.doneOn, first?.evidence]).toEqual(['done', '2026-01-10', '12/BC-VP']);
  await picture(page, 'excel-tasks');
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByText('Đã khôi phục').waitFor();
  expect(tasksOf(bookIn(inExcel))).toEqual(tasksOf(fromFile.book));
  await page.close();
});

it('does the work of a ribbon button that started it, and shows the pane', async () => {
  const inExcel = await openPaneInExcel(stage, file, structuredFile().changeSet.changes);
  const { page } = inExcel;
  await inExcel.press('structure');
  expect(tasksOf(bookIn(inExcel))).toEqual(tasksOf(structuredFile().book));
  const { paneShown, enabledButtons } = await inExcel.surroundings();
  expect(paneShown).toBe(1);
  expect(enabledButtons).toEqual(expect.arrayContaining(['Cchc.Track', 'Cchc.Highlight', 'Cchc.Check']));
  await page.close();
});

it('keeps the tasks as they are when a button is pressed again, and says that nothing changed', async () => {
  const inExcel = await opened();
  await inExcel.press('structure');
  const before = tasksOf(bookIn(inExcel));
  await inExcel.press('structure');
  expect(tasksOf(bookIn(inExcel))).toEqual(before);
  await inExcel.page.getByText('Không có gì thay đổi').waitFor();
  await inExcel.page.close();
});

it('asked for nothing but office.js, and no page broke', () => {
  const origins = [...new Set(stage.outsideRequests.map((address) => new URL(address).origin))];
  expect(origins).toEqual(['https://appsforoffice.microsoft.com']);
  expect(stage.pageErrors).toEqual([]);
});
