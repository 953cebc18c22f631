/**
 * The grid as a person without Excel works in it: formulas, rows, copies, steps back, and where it stands
 * afterwards. Assertions look at the workbook that is downloaded.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { cellAddress } from '../../src/domain/grid';
import { openWorkbook } from '../../src/xlsx';
import { openStage, paneOf, picture, showScreen } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const SAMPLE = 'Sở Du lịch An Hải 2026.xlsx';
/** Pixels of the grid's own headings of rows and columns. */
const HEADINGS = { left: 46, top: 20 };
const ROW_HEIGHT = 20;

async function opened(height = 900): Promise<Page> {
  const page = await stage.workbench({
    viewport: { width: 1440, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: SAMPLE }).click();
  await paneOf(page)
    .getByText(/^33 nhiệm vụ/)
    .waitFor();
  // The empty rows below the table have the usual height; the grid goes there by its name box.
  await page.waitForTimeout(2000);
  return page;
}

/** Clicks into the grid as it is scrolled now: pixels from its first cell. */
async function clickAt(page: Page, x: number, y: number): Promise<void> {
  const grid = await page.getByRole('region', { name: 'Bảng tính' }).boundingBox();
  if (!grid) throw new Error('The grid is not there.');
  await page.mouse.click(grid.x + HEADINGS.left + x, grid.y + HEADINGS.top + y);
  await page.waitForTimeout(400);
}

/** The first cell of the sheet's fourth row, which stands empty above the table. */
const freeCell = (page: Page) => clickAt(page, 20, 3 * ROW_HEIGHT + 10);

async function type(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(800);
}

/** The cells of the first sheet as they are in the file: "A4" → what it shows and its formula. */
async function cells(page: Page): Promise<Readonly<Record<string, string>>> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ về' }).click(),
  ]);
  const [sheet] = openWorkbook(new Uint8Array(readFileSync(await file.path()))).snapshot().sheets;
  const found = (sheet?.rows ?? []).flatMap(({ row, cells: inRow }) =>
    inRow.map(({ column, text, formula }): [string, string] => [
      cellAddress({ row, column }),
      formula === undefined ? text : `${text} =${formula}`,
    ]),
  );
  // The notice that it was downloaded would move the grid.
  await page.getByRole('button', { name: 'Đóng thông báo' }).first().click();
  return Object.fromEntries(found);
}

it('works typed formulas out, brings up to date what hangs on them, and takes each step back', async () => {
  const page = await opened();
  await clickAt(page, 20, 10 + ROW_HEIGHT * 3);
  await type(page, '=2*21');
  await clickAt(page, 20 + 45, 10 + ROW_HEIGHT * 3);
  await type(page, '=A4+1');
  expect(await cells(page)).toMatchObject({ A4: '42 =2*21', B4: '43 =A4+1' });
  await freeCell(page);
  await type(page, '8');
  expect(await cells(page)).toMatchObject({ A4: '8', B4: '9 =A4+1' });
  await freeCell(page);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(1000);
  expect(await cells(page)).toMatchObject({ A4: '42 =2*21', B4: '43 =A4+1' });
  await freeCell(page);
  await page.keyboard.press('Control+y');
  await page.waitForTimeout(1000);
  expect(await cells(page)).toMatchObject({ A4: '8', B4: '9 =A4+1' });
  await page.close();
});

it('keeps what is no formula as the text it is, and says so', async () => {
  const page = await opened();
  await freeCell(page);
  await type(page, '=)1+1(');
  await page.getByText('được giữ lại dạng chữ').waitFor();
  await page.getByRole('button', { name: 'Đóng thông báo' }).first().click();
  expect(await cells(page)).toMatchObject({ A4: '=)1+1(' });
  await page.close();
});

it('inserts rows with buttons and keys, which the appendix is read by, and takes them back', async () => {
  const page = await opened();
  const before = await cells(page);
  await freeCell(page);
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Chèn dòng' }).click();
  await page.waitForTimeout(1500);
  expect(await cells(page)).toMatchObject({ A7: before.A5, B9: before.B7 });
  await picture(page, 'grid-rows-inserted');
  await freeCell(page);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Minus');
  await page.waitForTimeout(1500);
  expect(await cells(page)).toEqual(before);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.waitForTimeout(1500);
  expect(await cells(page)).toMatchObject({ A7: before.A5 });
  await page.close();
});

it('pastes a copied range', async () => {
  const page = await opened();
  await freeCell(page);
  await type(page, '11');
  await freeCell(page);
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(500);
  await clickAt(page, 20 + 45, 10 + ROW_HEIGHT * 3);
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(1500);
  expect(await cells(page)).toMatchObject({ A4: '11', B4: '11' });
  await page.close();
});

it('shows the row of a clicked task in a low window, and stays there after a write', async () => {
  const page = await opened(640);
  const pane = paneOf(page);
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await showScreen(pane, 'Nhiệm vụ');
  const boxes = pane.getByRole('checkbox', { name: /^Chọn nhiệm vụ/ });
  const wanted = pane.getByRole('button', { name: /^Đến hàng của nhiệm vụ/ }).nth(20);
  const title = (await wanted.textContent()) ?? '';
  await wanted.click();
  await page.waitForTimeout(1500);
  await picture(page, 'grid-low-window');
  const inSight = await tasksInSight(page);
  expect(inSight).toContain(title);
  await boxes.nth(20).check();
  await pane.getByLabel('Tiến độ', { exact: true }).selectOption('in-progress');
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor();
  await page.waitForTimeout(1500);
  expect(await tasksInSight(page)).toContain(title);
  await page.close();
});

/** Titles of the tasks whose rows a person sees: those that a click down the grid lands on. */
async function tasksInSight(page: Page): Promise<readonly string[]> {
  const grid = await page.getByRole('region', { name: 'Bảng tính' }).boundingBox();
  const card = paneOf(page).getByRole('region', { name: 'Nhiệm vụ ở hàng đang chọn' });
  const titles = new Set<string>();
  for (let y = 10; y < (grid?.height ?? 0) - 110; y += 25) {
    await clickAt(page, 200, y);
    if (await card.isVisible()) titles.add((await card.getByRole('button').first().textContent()) ?? '');
  }
  return [...titles];
}
