/**
 * The first moments of each page: what it may load, that it says nothing to the console, and how soon a person sees
 * something. The times are printed and kept as out/first-render.json; they say more of the machine than a test may.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { appendixWorkbook, structured } from '../support/appendix-workbook';
import { openPaneInExcel } from './support/excel-stage';
import { openStage, paneOf, root } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(600_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

/** Milliseconds from the page's beginning. */
interface Moments {
  /** The browser painted the first text. */
  readonly painted: number;
  /** The person can go on from there. */
  readonly usable: number;
}

/**
 * To be called once the page can be used; `usableAt` is when that was, by the page's own clock. A frame is told of
 * before it is painted, and its paint is noted a little later: nobody can use what is not painted.
 */
const momentsOf = (page: Page, usableAt: number): Promise<Moments> =>
  page.evaluate(
    (usable) =>
      new Promise<Moments>((resolve) => {
        new PerformanceObserver((noted) => {
          const [paint] = noted.getEntriesByName('first-contentful-paint');
          if (!paint) return;
          const painted = Math.round(paint.startTime);
          resolve({ painted, usable: Math.max(painted, Math.round(usable)) });
        }).observe({ type: 'paint', buffered: true });
      }),
    usableAt,
  );

/** The page's clock in milliseconds at the first frame in which `ready` holds. */
const firstFrameWith = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.body.innerText.includes(wanted)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    text,
  );

it('shows workbench and pane, and how soon', async () => {
  const workbench = await stage.workbench();
  const welcome = await momentsOf(workbench, await firstFrameWith(workbench, 'Mở sổ…'));
  await workbench.close();

  const plan = appendixWorkbook();
  structured(plan, '2025-06-15');
  const { page } = await openPaneInExcel(stage, plan.save(), [], { ownClock: true });
  const pane = await momentsOf(page, await firstFrameWith(page, 'Tổng quan'));
  await page.close();

  const moments = { workbench: welcome, pane };
  const measured = { ...moments, loadOfMachine: loadavg()[0] };
  console.log(`first render, ms: ${JSON.stringify(measured)}`);
  mkdirSync(path.join(root, 'out'), { recursive: true });
  writeFileSync(path.join(root, 'out', 'first-render.json'), `${JSON.stringify(measured, null, 2)}\n`);
  for (const { painted } of Object.values(moments)) {
    expect(painted).toBeGreaterThan(0);
  }
});

const PAGES = [
  { address: 'workbench.html', scripts: "'self'" },
  { address: 'taskpane.html', scripts: "'self' https://appsforoffice.microsoft.com" },
  { address: 'help.html', scripts: null },
] as const;

it.each(PAGES)('$address takes nothing but what is named to it', async ({ address, scripts }) => {
  const page = await stage.page(address);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const rules = new Map((policy ?? '').split('; ').map((rule) => [rule.split(' ')[0], rule] as const));
  expect(rules.get('default-src')).toBe("default-src 'none'");
  expect(rules.get('script-src') ?? null).toBe(scripts === null ? null : `script-src ${scripts}`);
  expect(rules.get('base-uri')).toBe("base-uri 'none'");
  expect(policy).not.toMatch(/unsafe-eval|\*/);
  await page.close();
});

it('says nothing to the console and asks nobody else, through the whole of the workbench', async () => {
  const page = await stage.workbench();
  await page.getByRole('button', { name: 'Sở Du lịch An Hải 2026.xlsx' }).click();
  const pane = paneOf(page);
  await pane.getByText(/^33 nhiệm vụ/).waitFor();
  for (const step of ['Chuẩn hoá phụ lục', 'Kiểm tra', 'Tô quá hạn', 'Tổng hợp']) {
    await page.getByRole('toolbar').getByRole('button', { name: step, exact: true }).click();
    await pane.getByRole('button', { name: 'Đóng thông báo' }).click();
  }
  await page.getByText('Đang tải bảng tính…').waitFor({ state: 'hidden' });
  await page.close();
  const own = (line: string): boolean => !line.includes('appsforoffice.microsoft.com');
  // The pane's page alone, outside Excel, misses office.js here and says so; excel-pane.test.ts looks at that.
  expect(
    stage.complaints.filter((line) => own(line) && !/ERR_PROXY|Failed to load resource/.test(line)),
  ).toEqual([]);
  expect(stage.pageErrors).toEqual([]);
  expect(stage.outsideRequests.filter(own)).toEqual([]);
});
