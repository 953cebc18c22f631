/** Every screen of the pane in every theme, width and language: nothing for axe to find, nothing cut off. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { messages } from '../../src/messages';
import type { Language, Messages } from '../../src/messages';
import { blankWorkbook } from '../../src/xlsx';
import { axeFaults, overflowOf } from './support/axe';
import { foldsSayingTwice } from './support/folds';
import { openStage, paneOf, picture, showScreen } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(180_000);

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
  ['dark', 'vi', { colorScheme: 'dark' }],
  ['high contrast', 'vi', { forcedColors: 'active' }],
  ['320 px wide', 'vi', { viewport: { width: 320, height: 900 } }],
  ['320 px wide, high contrast', 'en', { viewport: { width: 320, height: 900 }, forcedColors: 'active' }],
  ['420 px wide, dark', 'en', { viewport: { width: 420, height: 900 }, colorScheme: 'dark' }],
];

/** Shows each screen with its first folds open: nothing for axe to find, nothing wider than its place. */
async function lookAtScreens(page: Page, language: Language, name: string): Promise<void> {
  const pane = paneOf(page);
  for (const view of VIEWS) {
    await showScreen(pane, messages(language).pane.views[view]);
    await page.waitForTimeout(300);
    if (view === 'tasks' && (await pane.getByRole('checkbox').count()) > 1)
      await pane.getByRole('checkbox').nth(1).check();
    await page.evaluate(() => {
      const folds = document.querySelectorAll<HTMLElement>(
        '[data-region=pane] details:not([open]) > summary',
      );
      for (const fold of [...folds].slice(0, 4)) fold.click();
    });
    await page.waitForTimeout(200);
    expect([view, await axeFaults(page)]).toEqual([view, []]);
    expect([view, await overflowOf(page)]).toEqual([view, 0]);
    expect([view, await foldsSayingTwice(page)]).toEqual([view, []]);
    await picture(page, `${name} ${view}`.replaceAll(/[ ,]+/g, '-'));
  }
}

describe('a workbook that holds nothing', () => {
  it.each([
    ['320 px wide', 'vi', { viewport: { width: 320, height: 900 } }],
    ['dark', 'en', { colorScheme: 'dark' }],
  ] as const)(
    '%s, %s: every screen says what is missing, and nothing is cut off',
    async (look, language, options) => {
      const page = await stage.workbench({ ...options });
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'trống.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(blankWorkbook({ sheets: ['Trang 1'] }).save()),
        });
      await paneOf(page).getByText(messages(language).pane.overview.empty).waitFor();
      await lookAtScreens(page, language, `blank ${look} ${language}`);
      await page.close();
    },
  );
});

describe.each(LOOKS)('%s, %s', (look, language, options) => {
  it('axe finds nothing on any screen and nothing is wider than the pane', async () => {
    const page = await stage.workbench({ ...options });
    const say = messages(language);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(say.workbench.intro).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
    const pane = paneOf(page);
    await pane.getByText(/^33 /).waitFor();
    await pane.getByRole('button', { name: say.commands.label.structure }).click();
    await pane.getByText(/33 .*“Nhiệm vụ”/).waitFor();
    const ribbon = page.getByRole('toolbar', { name: say.workbench.ribbon });
    await ribbon.getByRole('button', { name: say.commands.label.annex }).click();
    await page.getByRole('menuitem').first().click();
    await pane
      .getByText(/“Phụ lục I”/)
      .first()
      .waitFor();
    await ribbon.getByRole('button', { name: say.commands.label.merge }).click();
    await pane
      .getByText(/“Tổng hợp”/)
      .first()
      .waitFor();
    await lookAtScreens(page, language, `${look} ${language}`);
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
