/** The built pane over a workbook as in Excel: the published office.js, with the test host in place of Excel. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { OfficeSurroundings } from '../../excel-host/office-entry';
import type { HostEvent } from '../../excel-host/seam';
import { bundledScript } from '../../excel-host/bundle';
import { giveCachedValues } from '../../excel-host/calculated';
import { ExcelHost } from '../../excel-host/excel-host';
import { openHost } from '../../excel-host/open-host';
import { seedLooks } from '../../excel-host/seed-looks';
import type { Change } from '../../../src/workbook';
import { openWorkbook } from '../../../src/xlsx';
import { OFFICE, root, TODAY } from './pages';
import type { Stage } from './pages';

declare const globalThis: { readonly surroundings: OfficeSurroundings };

const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');
/** office.js takes the page for one that Excel for Windows opened, in Vietnamese. */
const AS_EXCEL = 'taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN';

/** Milliseconds. */
const LOOK_AGAIN = 50;

export interface PaneInExcel {
  readonly page: Page;
  readonly host: ExcelHost;
  press(action: string): Promise<void>;
  /** Lets Excel tell of something that a person did. */
  tell(event: HostEvent): Promise<void>;
  surroundings(): Promise<Pick<OfficeSurroundings, 'paneShown' | 'enabledButtons'>>;
}

/**
 * `coming`: changes whose formulas the host will be asked to calculate. `answersAfter`: milliseconds that Excel
 * takes for each request. `ownClock`: the page keeps the machine's clock, to be measured by.
 */
export async function openPaneInExcel(
  stage: Stage,
  file: Uint8Array,
  coming: readonly Change[],
  { answersAfter = 0, ownClock = false } = {},
): Promise<PaneInExcel> {
  const book = openHost(openWorkbook(file).snapshot());
  await seedLooks(book, file);
  giveCachedValues(book, coming);
  const host = new ExcelHost(book);
  const surroundings = await bundledScript('office-entry');
  const page = await stage.page('about:blank', { viewport: { width: 350, height: 800 } });
  if (!ownClock) await page.clock.setFixedTime(`${TODAY}T09:00:00`);
  await page.exposeFunction('answerExcelBatch', async (json: string) => {
    if (answersAfter > 0) await new Promise((passed) => setTimeout(passed, answersAfter));
    return JSON.stringify(host.answer(json));
  });
  await page.route(`${OFFICE}**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
    const script = path.join(officeFolder, name);
    if (!existsSync(script)) await route.fulfill({ status: 404 });
    else {
      const own = readFileSync(script, 'utf8');
      const body = name === 'office.js' ? `${own}\n${surroundings}` : own;
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
    }
  });
  await page.goto(`${stage.address}/${AS_EXCEL}`);
  // The pane brings office.js itself; Playwright's own waiting would need eval, which the page forbids.
  while (!(await page.evaluate(() => 'surroundings' in globalThis))) await page.waitForTimeout(LOOK_AGAIN);
  return {
    page,
    host,
    press: (action) => page.evaluate((name) => globalThis.surroundings.press(name), action),
    tell: (event) => page.evaluate((what) => globalThis.surroundings.tell(what), event),
    surroundings: () =>
      page.evaluate(() => {
        const { paneShown, enabledButtons } = globalThis.surroundings;
        return { paneShown, enabledButtons };
      }),
  };
}
