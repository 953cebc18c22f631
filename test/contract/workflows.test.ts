/**
 * What the buttons do comes out the same in Excel and in the file: the workflows over whole workbooks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCivilDate } from '../../src/domain/dates';
import type { WorkbookSnapshot } from '../../src/workbook';
import type { StructureResult } from '../../src/workflow';
import { structureWorkbook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { WEB_LIMIT } from '../excel-host/excel-host';
import type { ExcelBrowser } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { journalOf } from '../excel-host/journal';
import { snapshotOfHost } from '../excel-host/open-host';
import { describeWithShared } from '../support/shared';
import { excelOver } from './excel-over';
import { lookOf, pictureOf } from './workbook-picture';

const samples = path.resolve(__dirname, '../../samples');

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

function structured(snapshot: WorkbookSnapshot): StructureResult {
  const asOf = parseCivilDate('2025-08-15');
  if (asOf === undefined) throw new Error('no such day');
  return structureWorkbook(snapshot, { asOf, fixedAsOf: true, highlightSource: true });
}

async function sameInBoth(file: Uint8Array): Promise<void> {
  const workbook = openWorkbook(file);
  const { changeSet } = structured(workbook.snapshot());
  const page = await excelOver(browser, file, changeSet.changes);
  const before = pictureOf(snapshotOfHost(page.host.book));
  const first = await page.snapshot();
  if (!('value' in first)) throw new Error(`reading failed: ${first.fault} ${JSON.stringify(first.data)}`);
  expect(structured(first.value).changeSet).toEqual(changeSet);

  workbook.apply(changeSet);
  page.host.batches.length = 0;
  expect(await page.apply(changeSet)).toHaveProperty('value.id', 1);
  expect(Math.max(...page.host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(WEB_LIMIT);
  const read = await page.snapshot();
  if (!('value' in read)) throw new Error(`reading failed: ${read.fault} ${JSON.stringify(read.data)}`);
  expect(pictureOf(read.value)).toEqual(pictureOf(workbook.snapshot()));
  const copy = openWorkbook(file);
  copy.apply({ command: 'journal', changes: journalOf(page.host.book) });
  expect(await lookOf(copy.save())).toEqual(await lookOf(workbook.save()));

  /** A second run sees the same workbook, however it was read. */
  expect(structured(read.value).changeSet).toEqual(structured(workbook.snapshot()).changeSet);
  expect(await page.undo(1)).toEqual({ value: null });
  expect(pictureOf(snapshotOfHost(page.host.book))).toEqual(before);
}

const workbooksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();

describe('an appendix is structured alike', () => {
  test.each(workbooksIn(samples))(
    'sample %s',
    async (name) => {
      await sameInBoth(readFileSync(path.join(samples, name)));
    },
    120_000,
  );
});

describeWithShared('an appendix of a real office is structured alike', (shared) => {
  test.each(workbooksIn(path.join(shared, 'seeds')))(
    '%s',
    async (name) => {
      await sameInBoth(readFileSync(path.join(shared, 'seeds', name)));
    },
    120_000,
  );
});
