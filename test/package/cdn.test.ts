/** The package whose pane takes office.js from Microsoft's address: what it asks there, and what it says without it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import packageJson from '../../package.json';
import { installationMessages, messages } from '../../src/messages';
import { launchBrowser } from '../support/chromium';
import type { TestBrowser } from '../support/chromium';
import { serveFolder } from './support/static-server';
import type { StaticServer } from './support/static-server';

jest.setTimeout(400_000);

const root = path.join(__dirname, '../..');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const say = installationMessages('vi');

let workshop: string;
let site: string;
let browser: TestBrowser;
let server: StaticServer;

beforeAll(async () => {
  workshop = mkdtempSync(path.join(tmpdir(), 'cchc-cdn-'));
  const words = ['scripts/package.mjs', '--base-url', 'https://may-chu.noi-bo/cchc/', '--out', workshop];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  site = path.join(workshop, 'site');
  const zip = readFileSync(path.join(workshop, `cchc-${packageJson.version}.zip`));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) write(site, name, bytes);
  browser = await launchBrowser();
  server = await serveFolder(site);
});

afterAll(async () => {
  await server.close();
  await browser.close();
  rmSync(workshop, { recursive: true, force: true });
});

function write(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
}

/** The verdict of the page that tests the installation, with office.js as Microsoft's address would give it. */
async function verdict(office: string | null) {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return office === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office });
  });
  await page.goto(`${server.address}/kiem-tra.html`);
  const done = page.locator('body[data-done]');
  await done.waitFor({ timeout: 60_000 });
  const state = await done.getAttribute('data-done');
  const wrong = await page.locator('li[data-state=bad]').allInnerTexts();
  await page.close();
  return { state, wrong, asked };
}

it('holds no office.js of its own, and lets no page ask anybody but itself and Microsoft', () => {
  const sums = readFileSync(path.join(site, 'SHA256SUMS.txt'), 'utf8');
  expect(sums).not.toContain('office/');
  for (const name of ['taskpane.html', 'kiem-tra.html']) {
    const page = readFileSync(path.join(site, name), 'utf8');
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
    const addresses = policy.match(/https:\/\/[^\s;]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
  }
});

it('is green where Microsoft’s address answers, and asks nothing else there', async () => {
  expect(await verdict('window.Office = {};')).toEqual({ state: 'good', wrong: [], asked: [OFFICE] });
});

it('is red without internet, and says how to do without', async () => {
  const seen = await verdict(null);
  expect([seen.state, seen.wrong]).toEqual([
    'bad',
    [`✘ ${say.office.remoteFails('appsforoffice.microsoft.com')}`],
  ]);
});

it('says in the pane itself that office.js did not come', async () => {
  const page = await browser.newPage();
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(`${server.address}/taskpane.html`);
  await page.getByText(messages('vi').pane.office.missing(OFFICE)).waitFor();
  await page.close();
});

it('is the same zip for the same files, whenever they were written', () => {
  const zips = [1, 2].map((hour) => {
    const folder = path.join(workshop, `files-${String(hour)}`);
    for (const name of hour === 1 ? ['a.txt', 'thư mục/b.txt'] : ['thư mục/b.txt', 'a.txt']) {
      write(folder, name, new TextEncoder().encode(name));
      utimesSync(path.join(folder, name), hour * 3600, hour * 3600);
    }
    const code = `import('./scripts/package/archive.mjs').then(({ archive }) => process.stdout.write(archive(${JSON.stringify(folder)})))`;
    return spawnSync(process.execPath, ['-e', code], { cwd: root }).stdout;
  });
  expect(zips[0]?.length).toBeGreaterThan(100);
  expect(zips[1]).toEqual(zips[0]);
});
