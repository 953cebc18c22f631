/**
 * The annex in the browser: made from the ribbon for one period and the next, filled in the pane and in the
 * grid, its relations and figures explained, its form edited.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { messages } from '../../src/messages';
import type { CivilDate } from '../../src/domain/dates';
import { readPeriodCode } from '../../src/domain/annex';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../src/workbook';
import { generateAnnex, readBook, standingAnnex, structureWorkbook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { snapshotOfHost } from '../excel-host/open-host';
import { axeFaults, overflowOf } from './support/axe';
import { openPaneInExcel } from './support/excel-stage';
import { openStage, paneOf, picture, root, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

async function opened(sample: string, width = 1440, height = 900): Promise<{ page: Page; pane: Locator }> {
  const page = await stage.workbench({ viewport: { width, height } });
  await page.getByRole('button', { name: 'Mở sổ…' }).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(path.join(root, 'samples', sample, 'ke-hoach.xlsx'));
  const pane = paneOf(page);
  await pane.getByRole('tab').first().waitFor();
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  return { page, pane };
}

/** From the menu of the ribbon, with no screen of the annex open. */
async function makeFromRibbon(page: Page, period: string, says: RegExp): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Phụ lục I' }).click();
  await page.getByRole('menuitem', { name: period, exact: true }).click();
  await paneOf(page).getByText(says).waitFor();
}

const openSection = (pane: Locator, title: RegExp): Promise<void> =>
  pane.locator('summary').filter({ hasText: title }).first().click();

async function saved(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  return readBook(
    openWorkbook(new Uint8Array(readFileSync(await file.path()))).snapshot(),
    TODAY as CivilDate,
  );
}

it('makes the annex of two periods from the ribbon, and loses nothing that was typed', async () => {
  const { page, pane } = await opened('so-du-lich-an-hai-2026');
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await makeFromRibbon(page, 'Quý I', /Đã lập phụ lục quý I năm 2026/);
  await pane.getByText('Phụ lục trong sổ đang là quý I năm 2026.').waitFor();
  await picture(page, 'annex-made');

  await openSection(pane, /^1 Công tác chỉ đạo/);
  await pane.getByLabel(/^Số liệu dòng 1\.1\.3 /).fill('1.5');
  await pane.getByText('Cần số nguyên.').waitFor();
  expect(await pane.getByRole('button', { name: 'Ghi 1 số liệu' }).isDisabled()).toBe(true);
  await pane.getByLabel(/^Số liệu dòng 1\.1\.3 /).fill('1.204');
  await pane.getByLabel(/^Số liệu dòng 1\.4\.2 /).selectOption('2');
  await picture(page, 'annex-typing');
  await pane.getByRole('button', { name: 'Ghi 2 số liệu' }).click();
  await pane.getByText('Đã ghi 2 số liệu vào phụ lục').waitFor();

  await makeFromRibbon(page, '6 tháng', /Đã lập phụ lục 6 tháng đầu năm 2026/);
  expect(await pane.getByLabel(/^Số liệu dòng 1\.1\.3 /).inputValue()).toBe('');
  await pane.getByLabel(/^Số liệu dòng 1\.1\.3 /).fill('7');
  await makeFromRibbon(page, 'Quý I', /Đã lập phụ lục quý I năm 2026/);
  await pane.getByText('Còn 1 số đang gõ cho kỳ 2026-H1 chưa ghi').waitFor();
  expect(await pane.getByLabel(/^Số liệu dòng 1\.1\.3 /).inputValue()).toBe('1204');
  expect(await pane.getByLabel(/^Số liệu dòng 1\.4\.2 /).inputValue()).toBe('2');

  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByText('Phụ lục trong sổ đang là 6 tháng đầu năm 2026.').waitFor();
  await pane.getByRole('button', { name: 'Ghi 1 số liệu' }).click();
  await pane.getByText('Đã ghi 1 số liệu vào phụ lục').waitFor();
  const book = await saved(page);
  expect(standingAnnex(book).recorded?.code).toBe('2026-H1');
  const figures = standingAnnex(book).standing?.lines.map(({ ref, indicator }) => [ref, indicator?.value]);
  expect(Object.fromEntries(figures ?? [])).toMatchObject({ '1.1.1': 33, '1.1.3': 7 });
  await page.close();
});

it('explains a computed figure by its tasks, and a task by the figures that count it', async () => {
  const { page, pane } = await opened('so-du-lich-an-hai-2026');
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await makeFromRibbon(page, '6 tháng', /Đã lập phụ lục 6 tháng/);
  await pane.getByLabel('Hiện', { exact: true }).selectOption('computed');
  await pane.getByRole('button', { name: /^Đến ô của dòng 1\.1\.2 / }).click();
  const explained = pane.getByRole('region', { name: 'Số này từ đâu' });
  await explained.getByText(/9 nhiệm vụ được tính/).waitFor();
  await explained.getByText(/Tính đến hết ngày 14\/6\/2026/).waitFor();
  await picture(page, 'annex-explained');
  await explained
    .getByRole('button', { name: /^Đến hàng của nhiệm vụ/ })
    .first()
    .click();
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByText('Được tính trong phụ lục ở').waitFor();
  await picture(page, 'annex-task-counted');
  await pane.getByRole('button', { name: /^1\.1\.2 Số nhiệm vụ đã hoàn thành/ }).click();
  await page.close();
});

it('fills the form that stands in the workbook, and judges relations that a person adds', async () => {
  const { page, pane } = await opened('so-nong-nghiep-phu-son-2026-6-thang');
  await makeFromRibbon(page, '6 tháng', /Đã lập phụ lục 6 tháng đầu năm 2026/);
  await openSection(pane, /^Quan hệ giữa các dòng/);
  const relation = pane.getByLabel('Thêm quan hệ');
  await relation.fill('1.1 + = 1.2');
  await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
  await pane.getByText('Có dấu + hoặc - mà thiếu số dòng bên cạnh.').first().waitFor();
  await picture(page, 'annex-relation-wrong');
  const book = await saved(page);
  const counts = (standingAnnex(book).standing?.lines ?? []).filter(
    ({ indicator, line }) => typeof indicator?.value === 'number' && line.valueType === 'count',
  );
  const unequal = counts.find(({ indicator }) => indicator?.value !== counts[0]?.indicator?.value);
  const typed = `${String(counts[0]?.ref)} = ${String(unequal?.ref)}`;
  await relation.fill(typed);
  await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
  await pane.getByText(`Đã thêm quan hệ ${typed} vào mẫu.`).waitFor();
  await pane.getByRole('list', { name: 'không khớp' }).getByText(typed).waitFor();
  await picture(page, 'annex-relation-failed');
  await pane.getByRole('button', { name: `Bỏ quan hệ ${typed}` }).click();
  await pane.getByText(`Đã bỏ quan hệ ${typed} khỏi mẫu.`).waitFor();
  await page.close();
});

it('edits the form, lays the annex out anew and hands the form on as a file', async () => {
  const { page, pane } = await opened('so-du-lich-an-hai-2026');
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  await makeFromRibbon(page, 'Quý I', /Đã lập phụ lục quý I/);
  await openSection(pane, /^Mẫu phụ lục/);
  await pane.getByRole('button', { name: 'Sửa mẫu' }).click();
  const editor = pane.getByRole('form', { name: 'Sửa mẫu' });
  await editor.getByLabel('Dòng', { exact: true }).selectOption({ index: 4 });
  await editor.getByRole('button', { name: 'Thêm dòng bên dưới' }).click();
  await editor.getByLabel('Tên chỉ tiêu').fill('Số cuộc họp giao ban về cải cách hành chính');
  await picture(page, 'annex-form-editor');
  await editor.getByRole('button', { name: 'Ghi mẫu vào sổ' }).click();
  await pane.getByText('Đã ghi mẫu vào sổ.').waitFor();
  const book = await saved(page);
  expect(
    standingAnnex(book)
      .standing?.lines.slice(3, 6)
      .map(({ ref, line }) => [ref, line.label]),
  ).toEqual([
    ['1.1.2', 'Số nhiệm vụ đã hoàn thành'],
    ['1.1.3', 'Số văn bản chỉ đạo CCHC đã ban hành'],
    ['1.1.4', 'Số cuộc họp giao ban về cải cách hành chính'],
  ]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Xuất mẫu ra tệp' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ version: 1 });
  await page.close();
});

it('does the same in Excel, from the ribbon’s menu and in the pane', async () => {
  const file = new Uint8Array(readFileSync(path.join(root, 'samples/so-du-lich-an-hai-2026/ke-hoach.xlsx')));
  const asOf = TODAY as CivilDate;
  const onFile = openWorkbook(file);
  const halfYear = readPeriodCode('2026-H1');
  if (!halfYear) throw new Error('No such period');
  const coming: Change[] = [];
  const apply = (changeSet: ChangeSet): void => {
    coming.push(...changeSet.changes);
    onFile.apply(changeSet);
  };
  apply(structureWorkbook(onFile.snapshot(), { asOf }).changeSet);
  const structured = onFile.save();
  coming.length = 0;
  apply(generateAnnex(onFile.snapshot(), { period: halfYear, asOf }).changeSet);
  const typed = [{ ref: '7.1.1', value: 26 }];
  apply(generateAnnex(onFile.snapshot(), { period: halfYear, asOf, typed }).changeSet);

  const inExcel = await openPaneInExcel(stage, structured, coming);
  const { page, host } = inExcel;
  await inExcel.press('annexHalfYear');
  await page.getByText(/Đã lập phụ lục 6 tháng đầu năm 2026/).waitFor();
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  await openSection(page.locator('body'), /^7 /);
  await page.getByLabel(/^Số liệu dòng 7\.1\.1 /).fill('26');
  await picture(page, 'annex-in-excel');
  await page.getByRole('button', { name: 'Ghi 1 số liệu' }).click();
  await page.getByText('Đã ghi 1 số liệu vào phụ lục').waitFor();
  const figuresOf = (snapshot: WorkbookSnapshot) =>
    standingAnnex(readBook(snapshot, asOf)).standing?.lines.map(({ ref, sheet, value, indicator }) => [
      ...[ref, sheet, value.row, indicator?.rawValue],
    ]);
  expect(figuresOf(snapshotOfHost(host.book))).toEqual(figuresOf(onFile.snapshot()));
  const { paneShown } = await inExcel.surroundings();
  expect(paneShown).toBe(1);
  await page.close();
});

describe.each([
  [320, 'vi'],
  [420, 'en'],
] as const)('%i px wide, in %s', (width, language) => {
  it('nothing is cut off, and axe finds nothing with every part open', async () => {
    const { page, pane } = await opened('so-nong-nghiep-phu-son-2026-6-thang', width, 1800);
    if (language === 'en') await pane.getByRole('button', { name: 'English' }).click();
    await makeFromRibbonIn(page, language);
    await pane.getByRole('button', { name: messages(language).pane.work.close }).click();
    for (const summary of await pane.locator('summary').all()) {
      const isOpen = await summary.evaluate((element) => element.parentElement?.hasAttribute('open'));
      if (isOpen !== true) await summary.click();
    }
    await pane.getByRole('button', { name: /^(Sửa mẫu|Edit the form)$/ }).click();
    await pane.getByRole('form', { name: /^(Sửa mẫu|Edit the form)$/ }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const screen = page.locator('#screen');
    for (let shot = 1; shot <= 4; shot++) {
      await picture(page, `annex-${String(width)}-${language}-${String(shot)}`);
      await screen.evaluate((element) => element.scrollBy(0, element.clientHeight - 40));
    }
    await page.close();
  });
});

async function makeFromRibbonIn(page: Page, language: 'vi' | 'en'): Promise<void> {
  const [period, says] =
    language === 'vi'
      ? (['6 tháng', /Đã lập phụ lục 6 tháng/] as const)
      : (['Six months', /annex/i] as const);
  await page
    .getByRole('toolbar')
    .getByRole('button')
    .filter({ hasText: /^(Phụ lục I|Annex I)$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: period, exact: true }).click();
  await paneOf(page).getByText(says).first().waitFor();
  await paneOf(page).locator('summary').nth(3).waitFor();
}

it('no page broke', () => {
  expect(stage.pageErrors).toEqual([]);
});
