/**
 * A browser page with the unmodified office.js of the npm package and the add-in's Excel adapter, over a host.
 *
 * Starting a browser and loading office.js takes a second or more, so one page serves all tests of a file: each
 * gives it another host and a new session.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ChangeSet, WorkbookSnapshot } from '../../src/workbook';
import type { TestBrowser } from '../support/chromium';
import { launchBrowser } from '../support/chromium';
import { bundledScript } from './bundle';
import type { ExcelHost } from './excel-host';
import type { ExcelPageApi, Told } from './page-entry';
import type { HostEvent } from './seam';

const officeFolder = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** office.js takes this page for one that Excel for Windows opened, in Vietnamese. */
const AS_EXCEL = '?_host_Info=Excel$Win32$16.01$vi-VN';

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Excel</title>' + '<script src="/office/office.js"></script>';

declare const globalThis: { readonly excelPage: ExcelPageApi };

export interface OpenHow {
  /** The Excel beside the page announces ExcelApi 1.`announced` and no more. */
  readonly announced?: number;
}

export interface ExcelBrowser {
  /** The page over this host, with a new session; what was open before is forgotten. */
  open(host: ExcelHost, how?: OpenHow): Promise<ExcelPage>;
  /** As `open`, where it may be refused. */
  tryOpen(host: ExcelHost, how?: OpenHow): Promise<Told<string>>;
  readonly outsideRequests: readonly string[];
  close(): Promise<void>;
}

export class ExcelPage {
  constructor(
    readonly page: Page,
    readonly host: ExcelHost,
  ) {}

  async snapshot(sheets?: readonly string[]): Promise<Told<WorkbookSnapshot>> {
    const json = await this.page.evaluate((only) => globalThis.excelPage.snapshot(only), sheets);
    return JSON.parse(json) as Told<WorkbookSnapshot>;
  }

  apply(changeSet: ChangeSet, cancelAt?: number): ReturnType<ExcelPageApi['apply']> {
    return this.page.evaluate(([json, share]) => globalThis.excelPage.apply(json, share), [
      JSON.stringify(changeSet),
      cancelAt,
    ] as const);
  }

  undo(id: number): ReturnType<ExcelPageApi['undo']> {
    return this.page.evaluate((command) => globalThis.excelPage.undo(command), id);
  }

  history(): Promise<ReturnType<ExcelPageApi['history']>> {
    return this.page.evaluate(() => globalThis.excelPage.history());
  }

  race(changeSets: Parameters<ExcelPageApi['race']>[0]): ReturnType<ExcelPageApi['race']> {
    return this.page.evaluate((all) => globalThis.excelPage.race(all), changeSets);
  }

  progress(): Promise<readonly number[]> {
    return this.page.evaluate(() => globalThis.excelPage.progress);
  }

  /** What `work` lets the session hear, with the page listening meanwhile. */
  async heardDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
    await this.page.evaluate(() => globalThis.excelPage.listen());
    await work();
    const heard = await this.page.evaluate(() => globalThis.excelPage.heard());
    await this.page.evaluate(() => globalThis.excelPage.stopListening());
    return heard;
  }

  happen(event: HostEvent, milliseconds = 0): Promise<void> {
    return this.page.evaluate(([what, after]) => globalThis.excelPage.happen(what, after), [
      event,
      milliseconds,
    ] as const);
  }

  select(sheet: string, row: number, column: number): ReturnType<ExcelPageApi['select']> {
    return this.page.evaluate(([name, at, index]) => globalThis.excelPage.select(name, at, index), [
      sheet,
      row,
      column,
    ] as const);
  }

  selection(): ReturnType<ExcelPageApi['selection']> {
    return this.page.evaluate(() => globalThis.excelPage.selection());
  }
}

export async function openExcelBrowser(): Promise<ExcelBrowser> {
  const script = await bundledScript('page-entry');
  const server = await serve(script);
  const browser = await launchBrowser().catch((error: unknown) => {
    server.close();
    throw error;
  });
  const { port } = server.address() as AddressInfo;
  let current: ExcelHost | undefined;
  const page = await openPage(browser, `http://127.0.0.1:${String(port)}/${AS_EXCEL}`, (json) => {
    if (!current) throw new Error('No workbook is open.');
    return current.answer(json);
  });
  const tryOpen = (host: ExcelHost, { announced }: OpenHow = {}): Promise<Told<string>> => {
    current = host;
    return page.evaluate((highest) => globalThis.excelPage.open(highest), announced);
  };
  return {
    tryOpen,
    async open(host, how) {
      const opened = await tryOpen(host, how);
      if ('fault' in opened) throw new Error(`The session did not open: ${opened.fault}`);
      return new ExcelPage(page, host);
    },
    outsideRequests: browser.outsideRequests,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function openPage(
  browser: TestBrowser,
  address: string,
  answer: (json: string) => unknown,
): Promise<Page> {
  const page = await browser.newPage();
  await page.exposeFunction('answerExcelBatch', (json: string) => JSON.stringify(answer(json)));
  await page.goto(address);
  /** office.js loads its Excel part by itself; `Office.onReady` does not fire without a real Excel. */
  await page.waitForFunction('window.Excel?.RequestContext && window.OfficeExtension?.SessionBase');
  await page.addScriptTag({ url: '/page.js' });
  return page;
}

async function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    else if (pathname === '/page.js') response.setHeader('content-type', 'text/javascript').end(script);
    else {
      const file = path.join(officeFolder, pathname.replace(/^\/office\//, ''));
      if (!file.startsWith(officeFolder) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('content-type', 'text/javascript');
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
