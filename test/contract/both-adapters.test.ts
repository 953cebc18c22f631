/**
 * One contract, two adapters: every kind of change makes the same workbook through the .xlsx file and through
 * Excel, and every fault has the same name in both.
 */
import type { Change, ChangeSet } from '../../src/workbook';
import { WorkbookFault } from '../../src/workbook';
import { openWorkbook } from '../../src/xlsx';
import type { ExcelBrowser, ExcelPage } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { journalOf } from '../excel-host/journal';
import { snapshotOfHost } from '../excel-host/open-host';
import { baseWorkbook, withProtectedStructure } from './base-workbook';
import { excelOver } from './excel-over';
import { CHANGE_CASES } from './change-cases';
import { FAULT_CASES } from './fault-cases';
import { lookOf, pictureOf } from './workbook-picture';

const base = baseWorkbook().save();
let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

const excel = (changes: readonly Change[]): Promise<ExcelPage> => excelOver(browser, base, changes);

const cases = Object.entries(CHANGE_CASES).flatMap(([kind, list]) =>
  list.map(({ name, changes }) => [`${kind}: ${name}`, changes] as const),
);

describe('the same changes make the same workbook', () => {
  test.each(cases)('%s', async (_, changes) => {
    const changeSet: ChangeSet = { command: 'contract', changes };
    const file = openWorkbook(base);
    file.apply(changeSet);

    const page = await excel(changes);
    const before = pictureOf(snapshotOfHost(page.host.book));
    expect(await page.apply(changeSet)).toHaveProperty('value.id', 1);
    const read = await page.snapshot();
    if (!('value' in read)) throw new Error(`reading failed: ${read.fault} ${JSON.stringify(read.data)}`);
    expect(pictureOf(read.value)).toEqual(pictureOf(file.snapshot()));

    const copy = openWorkbook(base);
    copy.apply({ command: 'journal', changes: journalOf(page.host.book) });
    expect(await lookOf(copy.save())).toEqual(await lookOf(file.save()));

    const [command] = await page.history();
    if (command?.canUndo === true) {
      expect(await page.undo(1)).toEqual({ value: null });
      expect(pictureOf(snapshotOfHost(page.host.book))).toEqual(before);
    }
  });
});

describe('the same fault has the same name and leaves the workbook alone', () => {
  test.each(FAULT_CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { fault, changes } = one;
    const changeSet: ChangeSet = { command: 'contract', changes };
    const from = one.structureProtected ? withProtectedStructure(base) : base;
    const file = openWorkbook(from);
    const untouched = pictureOf(file.snapshot());
    expect(faultOf(() => file.apply(changeSet))).toBe(fault);
    expect(pictureOf(file.snapshot())).toEqual(untouched);

    const page = await excelOver(browser, from, changes);
    const before = pictureOf(snapshotOfHost(page.host.book));
    expect(await page.apply(changeSet)).toHaveProperty('fault', fault);
    expect(pictureOf(snapshotOfHost(page.host.book))).toEqual(before);
    expect(await page.history()).toEqual([]);
  });
});

test('no page asked for anything beyond this machine', () => {
  expect(browser.outsideRequests).toEqual([]);
});

function faultOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookFault) return error.id;
    throw error;
  }
}
