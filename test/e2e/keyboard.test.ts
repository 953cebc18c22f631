/**
 * The workbench without a mouse: round its parts with F6, along the ribbon with arrows, each button with Enter and
 * each shortcut, and what comes of it in the pane.
 */
import type { Locator, Page } from 'playwright-core';
import { COMMANDS } from '../../src/commands';
import { messages } from '../../src/messages';
import { openStage, paneOf, picture } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(240_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const say = messages('vi');
const MOST_PRESSES = 12;

/** What a person sees once a button has done its work. */
interface Seen {
  readonly tab: keyof typeof say.pane.views;
  readonly notice: RegExp | null;
}

const SEEN: Readonly<Record<(typeof COMMANDS)[number]['id'], Seen>> = {
  structure: { tab: 'overview', notice: /Đã ghi 33 nhiệm vụ|Không có gì thay đổi/ },
  check: { tab: 'check', notice: /^Đã kiểm tra/ },
  highlight: { tab: 'overview', notice: /quá hạn/ },
  track: { tab: 'tasks', notice: null },
  annex: { tab: 'annex', notice: /Đã lập phụ lục 6 tháng đầu năm 2026/ },
  merge: { tab: 'summary', notice: /trang “Tổng hợp”/ },
  dashboard: { tab: 'overview', notice: null },
  help: { tab: 'help', notice: null },
};

/** Opens the sample with Tab and Enter alone. */
async function opened(): Promise<Page> {
  const page = await stage.workbench();
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).waitFor();
  await pressUntil(page, 'Tab', 'Sở Du lịch An Hải 2026.xlsx');
  await page.keyboard.press('Enter');
  await paneOf(page)
    .getByText(/^33 nhiệm vụ/)
    .waitFor();
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  // The grid takes the focus once, when it has arrived.
  await page.waitForTimeout(1500);
  return page;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

const regionInFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null);

async function pressUntil(page: Page, key: string, text: string): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    if ((await focused(page)).startsWith(text)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to “${text}” but to “${await focused(page)}”.`);
}

async function goToRegion(page: Page, region: string): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    if ((await regionInFocus(page)) === region) return;
    await page.keyboard.press('F6');
  }
  throw new Error(`F6 does not lead to ${region}.`);
}

async function expectSeen(pane: Locator, { tab, notice }: Seen): Promise<void> {
  await pane.getByRole('tab', { name: say.pane.views[tab], exact: true, selected: true }).waitFor();
  if (notice) await pane.getByText(notice).first().waitFor();
}

it('does the work of every button of the ribbon, and stays on it', async () => {
  const page = await opened();
  const pane = paneOf(page);
  const ribbon = page.getByRole('toolbar', { name: say.workbench.ribbon });
  const labels = COMMANDS.map(({ id }) => say.commands.label[id]);
  expect(await ribbon.getByRole('button').allTextContents()).toEqual(labels);
  for (const { id } of COMMANDS) {
    const label = say.commands.label[id];
    await goToRegion(page, 'ribbon');
    await pressUntil(page, 'ArrowRight', label);
    await page.keyboard.press('Enter');
    if (id === 'annex') {
      const items = page.getByRole('menuitem');
      await items.first().waitFor();
      await page.keyboard.press('Escape');
      await items.first().waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(label);
      await page.keyboard.press('Enter');
      await items.first().waitFor();
      await pressUntil(page, 'ArrowDown', '6 tháng');
      await page.keyboard.press('Enter');
    }
    await expectSeen(pane, SEEN[id]);
    expect([id, await regionInFocus(page), await focused(page)]).toEqual([id, 'ribbon', label]);
    // Away from its screen, so that the next button has to come back to it.
    if (id === 'merge') await picture(page, 'keyboard-scoreboard');
  }
  await page.close();
});

it('does the same by the shortcuts, wherever the focus is', async () => {
  const page = await opened();
  const pane = paneOf(page);
  for (const [index, { id, shortcut }] of COMMANDS.filter((command) => command.shortcut !== null).entries()) {
    await goToRegion(page, index % 2 === 0 ? 'grid' : 'pane');
    const [key = ''] = (shortcut ?? '').split('+').slice(-1);
    await page.keyboard.press(`Control+Alt+Shift+Digit${key}`);
    await expectSeen(pane, SEEN[id]);
  }
  await page.close();
});

it('goes round the parts of the page with F6, forth and back, and into the cells', async () => {
  const page = await opened();
  await page.keyboard.press('F6');
  const start = (await regionInFocus(page)) ?? '';
  const round = [start];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press('F6');
    const region = (await regionInFocus(page)) ?? '';
    if (region === start) break;
    round.push(region);
  }
  expect([...round].sort()).toEqual(['bar', 'grid', 'pane', 'ribbon', 'tools']);
  const back: string[] = [];
  for (const _ of round) {
    await page.keyboard.press('Shift+F6');
    back.push((await regionInFocus(page)) ?? '');
  }
  expect(back).toEqual([...round].reverse());
  await goToRegion(page, 'grid');
  await page.keyboard.press('Control+Home');
  for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Gõ bằng bàn phím');
  await page.keyboard.press('Enter');
  await page.getByText('chưa tải về').waitFor();
  await page.close();
});
