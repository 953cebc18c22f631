/** The built pages, served to this machine for the time of a test file, and a browser to look at them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../support/chromium';

export const root = path.join(__dirname, '../../..');
const pictures = path.join(root, 'out', 'screens');

export interface Stage {
  /** Where the pages are served. */
  readonly address: string;
  /** The workbench on a fixed day, in its own context. */
  workbench(options?: BrowserContextOptions): Promise<Page>;
  page(address: string, options?: BrowserContextOptions): Promise<Page>;
  readonly outsideRequests: readonly string[];
  /** What went wrong in any page, in its own words. */
  readonly pageErrors: readonly string[];
  /** What pages wrote to the console as an error or a warning. */
  readonly complaints: readonly string[];
  /** Throws where a page broke, or asked anybody beyond this machine but for office.js. */
  close(): Promise<void>;
}

export const TODAY = '2026-11-22';
/** The one address that the pane asks, where it was not built with a copy of office.js beside it. */
export const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export async function openStage(): Promise<Stage> {
  build();
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`serve.mjs ended with ${String(code)}`)));
  });
  const browser = await launchBrowser();
  const pageErrors: string[] = [];
  const complaints: string[] = [];
  const page = async (where: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
    opened.on('pageerror', (problem) => pageErrors.push(problem.message));
    opened.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    await opened.goto(where === 'about:blank' ? where : `${address}/${where}`);
    return opened;
  };
  return {
    address,
    page,
    workbench: (options) => page(`workbench.html?ngay=${TODAY}`, options),
    outsideRequests: browser.outsideRequests,
    pageErrors,
    complaints,
    async close() {
      await browser.close();
      server.kill();
      const beyond = browser.outsideRequests.filter((asked) => !asked.startsWith(OFFICE));
      if (beyond.length > 0) throw new Error(`Asked beyond this machine: ${beyond.join(', ')}`);
      if (pageErrors.length > 0) throw new Error(`A page broke: ${pageErrors.join('; ')}`);
    },
  };
}

/** As `npm start` does: only where sources changed. */
function build(): void {
  const code = "import('./scripts/parts/pages.mjs').then(({ ensurePages }) => ensurePages())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

export function paneOf(page: Page): Locator {
  return page.getByRole('region', { name: /^(Ngăn CCHC|CCHC pane)$/ });
}

/** Goes to a screen of the pane as a person does: by its tab, or by the menu where its tab found no room. */
export async function showScreen(pane: Locator, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name, exact: true });
  const more = pane.getByRole('button', { name: /^(Thêm|More) \(\d+\)$/ });
  if (await tab.isVisible()) {
    await tab.click();
  } else {
    await more.click();
    await pane.page().getByRole('menuitem', { name, exact: true }).click();
  }
  await pane.getByRole('tab', { name, exact: true, selected: true }).waitFor();
}

/** Keeps a picture for people to look at: out/screens/<name>.png. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
