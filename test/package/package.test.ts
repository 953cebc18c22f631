/**
 * The package as an IT officer meets it: unzipped on a server, tested by its own page, opened as a pane.
 *
 * Long because making the package takes a while: everything that looks at it shares one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import packageJson from '../../package.json';
import { installationMessages, messages } from '../../src/messages';
import { launchBrowser } from '../support/chromium';
import type { TestBrowser } from '../support/chromium';
import { serveFolder } from './support/static-server';
import type { StaticServer } from './support/static-server';

jest.setTimeout(400_000);

const root = path.join(__dirname, '../..');
const BASE = 'https://may-chu.noi-bo/cchc/';
const say = installationMessages('vi');

let workshop: string;
let site: string;
let files: readonly string[];
let browser: TestBrowser;

beforeAll(async () => {
  workshop = mkdtempSync(path.join(tmpdir(), 'cchc-package-'));
  const made = runPackage(['--base-url', BASE, '--office-js', 'local', '--out', workshop]);
  if (made.status !== 0) throw new Error(made.stderr);
  const zip = readFileSync(path.join(workshop, `cchc-${packageJson.version}.zip`));
  site = path.join(workshop, 'site');
  const entries = unzipSync(zip);
  files = Object.keys(entries);
  for (const [name, bytes] of Object.entries(entries)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), bytes);
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(workshop, { recursive: true, force: true });
});

function runPackage(words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/package.mjs', ...words], { cwd: root, encoding: 'utf8' });
}

/** The headers that web.config tells IIS to send with a file. */
function prescribedHeaders(file: string): Record<string, string> {
  const settings = readFileSync(path.join(site, 'web.config'), 'utf8');
  const [everywhere = '', ...places] = settings.split('<location path="');
  const sent = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/<add name="([^"]+)" value="([^"]+)" \/>/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const here = places.find((place) => file.startsWith(place.slice(0, place.indexOf('"'))));
  const isKeptByExcel = here?.includes('cacheControlMode="NoControl"') === true;
  return {
    ...sent(everywhere),
    ...sent(here ?? ''),
    ...(isKeptByExcel ? {} : { 'cache-control': 'no-cache' }),
  };
}

interface Seen {
  readonly state: string | null;
  readonly verdict: string;
  /** Lines with their marks, without those that say that something is right. */
  readonly remarks: readonly string[];
}

async function testPage(server: StaticServer, query = ''): Promise<Seen> {
  const page = await browser.newPage();
  try {
    await page.goto(`${server.address}/kiem-tra.html${query}`);
    const done = page.locator('body[data-done]');
    await done.waitFor({ timeout: 60_000 });
    return {
      state: await done.getAttribute('data-done'),
      verdict: await page.locator('#verdict').innerText(),
      remarks: await page.locator('li:not([data-state=good])').allInnerTexts(),
    };
  } finally {
    await page.close();
  }
}

/** The page's result with one thing spoilt in a copy of the site. */
async function withSpoilt(spoil: (folder: string) => void): Promise<Seen> {
  const copy = mkdtempSync(path.join(workshop, 'spoilt-'));
  cpSync(site, copy, { recursive: true });
  spoil(copy);
  const server = await serveFolder(copy, prescribedHeaders);
  try {
    return await testPage(server);
  } finally {
    await server.close();
  }
}

function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe('what is in the package', () => {
  it('holds pages, manifest, settings for both servers, checksums and instructions', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'taskpane.html',
        'workbench.html',
        'help.html',
        'kiem-tra.html',
        'manifest.xml',
        'shortcuts.json',
        'web.config',
        'nginx.conf',
        'SHA256SUMS.txt',
        'tai-lieu/cai-dat.md',
        'tai-lieu/huong-dan.md',
        'tai-lieu/CHANGELOG.md',
      ]),
    );
  });

  it('lists the sum of every file but the list itself', () => {
    const list = readFileSync(path.join(site, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n');
    const computed = files
      .filter((name) => name !== 'SHA256SUMS.txt')
      .map((name) => `${sum(path.join(site, name))}  ${name}`);
    expect([...list].sort()).toEqual([...computed].sort());
  });

  it('stamps address and version into the manifest, and leaves no other address', () => {
    const manifest = readFileSync(path.join(site, 'manifest.xml'), 'utf8');
    expect(manifest).toContain(`DefaultValue="${BASE}taskpane.html"`);
    expect(manifest).toContain(`<Version>${packageJson.version}.0</Version>`);
    expect(manifest).not.toContain('localhost');
  });

  it('carries the twelve files of office.js that Excel asks for, and no source maps', () => {
    const office = files.filter((name) => name.startsWith('office/'));
    expect(office).toHaveLength(12);
    const bytes = office.reduce((total, name) => total + statSync(path.join(site, name)).size, 0);
    expect(bytes / 1e6).toBeLessThan(6.5);
    expect(files.filter((name) => name.endsWith('.map') || name.includes('.debug.'))).toEqual([]);
  });

  it('tells nginx the same headers as IIS, for the folder of the address', () => {
    const nginx = readFileSync(path.join(site, 'nginx.conf'), 'utf8');
    const { 'cache-control': _, ...headers } = prescribedHeaders('taskpane.html');
    expect(Object.keys(headers)).toHaveLength(4);
    for (const [name, value] of Object.entries(headers))
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    expect(nginx).toContain('location /cchc/ {');
  });

  it('lets Excel keep the icons and show them on the web: no Cache-Control, and open to other sites', () => {
    const nginx = readFileSync(path.join(site, 'nginx.conf'), 'utf8');
    const icons = /location ~ \/assets\/icons\/ \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
    expect(icons).toContain('expires off;');
    const headers = prescribedHeaders('assets/icons/app-32.png');
    expect(headers).not.toHaveProperty('cache-control');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    for (const [name, value] of Object.entries(headers))
      expect(icons).toContain(`add_header ${name} "${value}" always;`);
  });
});

describe('the page that tests the installation', () => {
  it('is green on a plain server of this machine, with notes on what the real one needs', async () => {
    const server = await serveFolder(site);
    const seen = await testPage(server);
    await server.close();
    expect(seen.state).toBe('good');
    expect(seen.verdict).toContain(say.fine(packageJson.version, 5));
    expect(seen.remarks).toEqual([
      `ℹ ${say.address.loopback}`,
      `ℹ ${say.manifest.elsewhereWhileTrying(BASE)}`,
      `ℹ ${say.headers.noPolicy}`,
      `ℹ ${say.headers.noNosniff}`,
      `ℹ ${say.headers.stale}`,
    ]);
  });

  it('is green with the prescribed headers, and what is left is the http of this machine', async () => {
    const server = await serveFolder(site, prescribedHeaders);
    const seen = await testPage(server);
    await server.close();
    expect([seen.state, seen.remarks]).toEqual([
      'good',
      [`ℹ ${say.address.loopback}`, `ℹ ${say.manifest.elsewhereWhileTrying(BASE)}`],
    ]);
  });

  it('speaks English when asked', async () => {
    const server = await serveFolder(site);
    const { verdict } = await testPage(server, '?lang=en');
    await server.close();
    expect(verdict).toContain(installationMessages('en').fine(packageJson.version, 5));
  });

  it.each<[string, (folder: string) => void, string]>([
    [
      'a tampered file',
      (folder) => edit(folder, 'help.html', (text) => `${text} `),
      say.files.changed('help.html'),
    ],
    [
      'a tampered office.js',
      (folder) => edit(folder, 'office/office.js', (text) => `${text}\n`),
      say.files.changed('office/office.js'),
    ],
    [
      'a missing manifest',
      (folder) => unlinkSync(path.join(folder, 'manifest.xml')),
      say.missing('manifest.xml', 404),
    ],
    [
      'a broken manifest',
      (folder) => edit(folder, 'manifest.xml', (text) => text.slice(0, 900)),
      say.manifest.unreadable,
    ],
    [
      'a manifest of another version',
      (folder) => edit(folder, 'manifest.xml', (text) => text.replace(/<Version>[^<]*/, '<Version>9.9.9.0')),
      say.manifest.otherVersion('9.9.9.0', `${packageJson.version}.0`),
    ],
    [
      'an icon of another size',
      (folder) =>
        copyFileSync(
          path.join(folder, 'assets/icons/app-16.png'),
          path.join(folder, 'assets/icons/check-32.png'),
        ),
      say.icons.wrongSize('assets/icons/check-32.png', 16, 16, 32),
    ],
    [
      'an office.js that is not there',
      (folder) => unlinkSync(path.join(folder, 'office/office.js')),
      say.office.localFails('office/office.js'),
    ],
  ])('is red with %s and says what to do', async (_, spoil, sentence) => {
    const seen = await withSpoilt(spoil);
    expect(seen.state).toBe('bad');
    expect(seen.verdict).toMatch(/^✘ Chưa dùng được/);
    expect(seen.remarks).toContain(`✘ ${sentence}`);
  });
});

describe('the pane from the package', () => {
  let server: StaticServer;
  let page: Page;

  beforeEach(async () => {
    server = await serveFolder(site, prescribedHeaders);
    page = await browser.newPage();
  });

  afterEach(async () => {
    await page.close();
    await server.close();
  });

  it('loads the local office.js with its Excel part', async () => {
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname));
    const excelPart = page.waitForResponse((response) => response.url().endsWith('/excel-win32-16.01.js'));
    await page.goto(`${server.address}/taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN`);
    expect((await excelPart).status()).toBe(200);
    await page.getByText(messages('vi').pane.office.loading).waitFor();
    expect(asked).toEqual(expect.arrayContaining(['/office/office.js', '/office/vi-vn/office_strings.js']));
  });

  it('says outside Excel that it belongs into Excel', async () => {
    await page.goto(`${server.address}/taskpane.html`);
    await page.getByText(messages('vi').pane.office.notExcel).waitFor();
  });

  it('never asked for anything beyond this machine', () => {
    expect(browser.outsideRequests).toEqual([]);
  });
});

function sum(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
