/**
 * Excel over the bytes of a file, for comparison with the .xlsx adapter over the same bytes.
 */
import type { Change } from '../../src/workbook';
import { openWorkbook } from '../../src/xlsx';
import { giveCachedValues } from '../excel-host/calculated';
import { ExcelHost } from '../excel-host/excel-host';
import type { ExcelBrowser, ExcelPage, OpenHow } from '../excel-host/excel-page';
import { openHost } from '../excel-host/open-host';
import { seedLooks } from '../excel-host/seed-looks';

/** With the changes that are coming, so that formulas show what they say. */
export async function excelOver(
  browser: ExcelBrowser,
  file: Uint8Array,
  changes: readonly Change[],
  how: OpenHow = {},
): Promise<ExcelPage> {
  const book = openHost(openWorkbook(file).snapshot());
  await seedLooks(book, file);
  giveCachedValues(book, changes);
  return browser.open(new ExcelHost(book), how);
}
