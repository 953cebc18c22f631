/** A workbook of 5,000 tasks: the page stays alive, whatever is being worked on in the background. */
import type { Page } from 'playwright-core';
import { largePlan } from './support/large-plan';
import { openStage, paneOf, picture, showScreen } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(240_000);

const TASKS = 5_000;
/** Milliseconds of one piece of work in the page after which a person feels it stick. */
const LONGEST_TASK = 200;
const PATIENCE = { timeout: 90_000 };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

/** A machine that is busy with other work delays any page; what our own work takes shows in every try. */
const TRIES = 3;

it('opens, structures, filters and records 5,000 tasks without holding the page up', async () => {
  // What else the machine does can only lengthen a task: the shortest of a few rounds is the page's own.
  const least: Record<string, number> = {};
  let held: unknown[] = [];
  for (let round = 0; round < TRIES; round++) {
    const longest = await workOnLargePlan();
    console.log(`longest task in the page, ms: ${JSON.stringify(longest)}`);
    for (const [step, time] of Object.entries(longest)) least[step] = Math.min(least[step] ?? time, time);
    held = Object.entries(least).filter(([, time]) => time > LONGEST_TASK);
    if (held.length === 0) break;
  }
  expect(held).toEqual([]);
});

/** The longest task in the page during each step, in milliseconds. */
async function workOnLargePlan(): Promise<Record<string, number>> {
  const page = await stage.workbench();
  const pane = paneOf(page);
  // The first load brings the grid; what is measured comes after it.
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  await page.waitForTimeout(1500);
  await watchTasks(page);

  const long: Record<string, number> = {};
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'lớn.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(largePlan(TASKS)),
    });
  await pane.getByText(/^5.000 nhiệm vụ/).waitFor(PATIENCE);
  long.open = await longestTask(page);
  await page.getByRole('toolbar').getByRole('button', { name: 'Chuẩn hoá phụ lục' }).click();
  await pane.getByText(/Đã ghi 5000 nhiệm vụ/).waitFor(PATIENCE);
  await page.waitForTimeout(1500);
  long.structure = await longestTask(page);
  await showScreen(pane, 'Nhiệm vụ');
  await pane.getByLabel('Tìm nhiệm vụ').fill('thu tuc so 4321');
  await pane.getByText(/^1 trên 5.000/).waitFor(PATIENCE);
  long.find = await longestTask(page);
  await pane.getByRole('checkbox', { name: /^Chọn nhiệm vụ/ }).check();
  await pane.getByLabel('Tiến độ', { exact: true }).selectOption('done');
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).click();
  await pane.getByText('Đã ghi tiến độ cho 1 nhiệm vụ').waitFor(PATIENCE);
  await page.waitForTimeout(1500);
  long.record = await longestTask(page);
  await showScreen(pane, 'Cột và bảng');
  await pane.getByText('Ý nghĩa các cột').waitFor(PATIENCE);
  long.columns = await longestTask(page);
  await picture(page, 'large-workbook');
  await page.close();
  return long;
}

interface Watched {
  longest?: number;
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        watched.longest = Math.max(watched.longest ?? 0, Math.round(duration));
    }).observe({ type: 'longtask' });
  });
}

/** Since it was last asked. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const watched = window as unknown as Watched;
    const { longest = 0 } = watched;
    watched.longest = 0;
    return longest;
  });
}
