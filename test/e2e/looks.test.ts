/** Every screen of the pane in every theme, width and language: nothing for axe to find, nothing cut off. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { messages } from '../../src/messages';
import type { Language, Messages } from '../../src/messages';
import { openStage, paneOf, picture, showScreen } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = Object.keys(messages('vi').pane.views) as (keyof Messages['pane']['views'])[];

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const LOOKS: readonly (readonly [string, Language, BrowserContextOptions])[] = [
  ['light', 'vi', {}],
  ['dark', 'en', { colorScheme: 'dark' }],
  ['high contrast', 'vi', { forcedColors: 'active' }],
  ['320 px wide', 'vi', { viewport: { width: 320, height: 900 } }],
  ['420 px wide, dark', 'en', { viewport: { width: 420, height: 900 }, colorScheme: 'dark' }],
];

describe.each(LOOKS)('%s, %s', (look, language, options) => {
  it('axe finds nothing on any screen and nothing is wider than the pane', async () => {
    const page = await stage.workbench({ ...options });
    const say = messages(language);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(say.workbench.intro).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
    const pane = paneOf(page);
    await pane.getByText(/^33 /).waitFor();
    await pane.getByRole('button', { name: say.commands.label.structure }).click();
    await pane.getByText(/33 .*“Nhiệm vụ”/).waitFor();
    for (const view of VIEWS) {
      await showScreen(pane, say.pane.views[view]);
      await page.waitForTimeout(300);
      if (view === 'tasks') await pane.getByRole('checkbox').nth(1).check();
      expect([view, await faults(page)]).toEqual([view, []]);
      expect([view, await overflow(page)]).toEqual([view, 0]);
      await picture(page, `${look} ${language} ${view}`.replaceAll(/[ ,]+/g, '-'));
    }
    await page.close();
  });
});

it('is worked with the keyboard alone', async () => {
  const page = await stage.workbench();
  await page.getByRole('button', { name: 'Mở sổ…' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const pane = paneOf(page);
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  await page.keyboard.press('Control+Alt+Shift+Digit1');
  await pane.getByText(/Đã ghi 33 nhiệm vụ/).waitFor();
  await pane.getByRole('tab', { name: 'Tổng quan' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByText(/phát hiện$/).waitFor();
  expect(await pane.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
  await page.close();
});

it('reaches every screen with the keyboard at 320 px, where most tabs are in the menu', async () => {
  const page = await stage.workbench({ viewport: { width: 320, height: 900 } });
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  const pane = paneOf(page);
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  // The grid takes the focus once, when it has arrived.
  await page.waitForTimeout(3000);
  const visited = new Set<string>();
  const { views } = messages('vi').pane;
  for (let step = 0; step < VIEWS.length; step++) {
    for (const view of VIEWS)
      if (await pane.getByRole('tab', { name: views[view], exact: true }).isVisible())
        visited.add(views[view]);
    await pane.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Thêm \(\d+\)$/);
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    const names = await items.allTextContents();
    const next = names.findIndex((name) => !visited.has(name));
    if (next < 0) break;
    for (let down = 0; down < next; down++) await page.keyboard.press('ArrowDown');
    if (step === 0) await picture(page, 'menu-of-screens-320');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: names[next] ?? '', exact: true, selected: true }).waitFor();
  }
  expect([...visited].sort()).toEqual(Object.values(views).sort());
  await page.close();
});

/** What axe finds in our part of the page. The grid is not ours, and Tabster's guards are never read out. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }
    const { axe: run } = window as unknown as { axe: { run(context: object): Promise<Found> } };
    const skipped = [
      '[data-u-comp]',
      '[data-tabster-dummy]',
      'section[aria-label="Bảng tính"]',
      'section[aria-label="Spreadsheet"]',
    ];
    const { violations } = await run.run({
      include: [['body']],
      exclude: skipped.filter((part) => document.querySelector(part)).map((part) => [part]),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  });
}

/** Pixels by which the screen is wider than its place. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const screen = document.getElementById('screen');
    const own = screen ? screen.scrollWidth - screen.clientWidth : 0;
    return Math.max(own, document.documentElement.scrollWidth - window.innerWidth, 0);
  });
}
