/**
 * A browser for tests: an installed Chromium, Chrome or Edge, headless, with a fresh profile, that can
 * reach this machine and nothing else.
 */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where browsers are installed; `CHROMIUM` in the environment goes before all of them. */
const INSTALLED_AT: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root === undefined
      ? []
      : [
          path.join(root, 'Google/Chrome/Application/chrome.exe'),
          path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
          path.join(root, 'Chromium/Application/chrome.exe'),
        ];
  }),
};

/** Commands looked for along PATH when no usual place has a browser. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'chrome', 'msedge'];

/**
 * The proxy is a port where nobody listens: whatever is not this machine fails at once, names and bare
 * addresses alike.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1;localhost',
];

export interface TestBrowser {
  readonly browser: Browser;
  /** A page in its own context: no cookies or storage shared with other pages. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Addresses beyond this machine that pages asked for; all of them failed. */
  readonly outsideRequests: readonly string[];
  close(): Promise<void>;
}

/** The browser's program, or undefined where this machine has none. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : undefined;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const alongPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((command) => path.join(folder, command + suffix)));
  return [...(INSTALLED_AT[process.platform] ?? []), ...alongPath].find(isProgram);
}

/** Starts the browser; each start has a new, empty user-data folder that goes with `close`. */
export async function launchBrowser(): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    const chosen = process.env.CHROMIUM;
    throw new Error(
      chosen === undefined || chosen === ''
        ? 'These tests need a browser and found none: install Chromium, Google Chrome or Microsoft Edge, ' +
            'or name its program in the environment variable CHROMIUM.'
        : `These tests need a browser; CHROMIUM names ${chosen}, which cannot be run.`,
    );
  }
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  const outsideRequests: string[] = [];
  return {
    browser,
    outsideRequests,
    async newPage(options) {
      const context = await browser.newContext(options);
      context.on('request', (request) => {
        if (!isOnThisMachine(request.url())) outsideRequests.push(request.url());
      });
      const page = await context.newPage();
      page.on('close', () => void context.close().catch(() => undefined));
      return page;
    },
    close: () => browser.close(),
  };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isOnThisMachine(address: string): boolean {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && !url.protocol.startsWith('ws')) return true;
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname === '[::1]';
}
