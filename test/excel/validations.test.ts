/** Cells of one range with lists and limits of their own: cleared, and brought back as each was. */
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import type { Change, ChangeSet, ValidationRule } from '../../src/workbook';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import { ExcelHost } from '../excel-host/excel-host';
import type { ExcelBrowser } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import type { HostSheet } from '../excel-host/model';
import { openHost } from '../excel-host/open-host';

const SHEET = 'Phụ lục I';
const why = 'test';

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

const validated = (row: number, rule: ValidationRule): Change => ({
  why,
  kind: 'validation',
  sheet: SHEET,
  range: cellRange(row, 3, row, 3),
  rule,
  messages: { prompt: `Dòng ${String(row)}` },
});

/** By cell: its rule and what it says. */
function rulesOf(sheet: HostSheet | undefined): readonly string[] {
  return (sheet?.validations ?? [])
    .flatMap(({ range, rule, prompt }) => {
      const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
      const given = Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== null));
      const said = (prompt as { readonly message?: string } | null)?.message ?? '';
      return rows.map((row) => `C${String(row)} ${JSON.stringify(given)} ${said}`);
    })
    .sort();
}

test('a cleared range with a rule for each of its cells gets each rule back', async () => {
  const page = await browser.open(
    new ExcelHost(openHost(openWorkbook(blankWorkbook({ sheets: [SHEET] }).save()).snapshot())),
  );
  const laid: ChangeSet = {
    command: 'lay out',
    changes: [
      {
        why,
        kind: 'write-block',
        sheet: SHEET,
        at: { row: sheetRow(1), column: column(1) },
        cells: Array.from({ length: 12 }, () =>
          [1, 2, 3, 4].map((value) => ({ kind: 'number', number: value }) as const),
        ),
      },
      validated(2, { kind: 'whole', operator: 'at-least', minimum: 0 }),
      validated(3, { kind: 'decimal', operator: 'between', minimum: 0, maximum: 100 }),
      validated(5, { kind: 'whole', operator: 'between', minimum: 0, maximum: 1 }),
    ],
  };
  expect(await page.apply(laid)).toHaveProperty('value.canUndo', true);
  const before = rulesOf(page.host.book.sheet(SHEET));
  expect(before).toHaveLength(3);
  page.host.batches.length = 0;
  const clear: Change = { why, kind: 'clear', sheet: SHEET, range: cellRange(1, 1, 12, 4), what: 'all' };
  expect(await page.apply({ command: 'lay out anew', changes: [clear] })).toHaveProperty(
    'value.canUndo',
    true,
  );
  expect(page.host.batches.length).toBeLessThan(12);
  expect(rulesOf(page.host.book.sheet(SHEET))).toEqual([]);
  expect(await page.undo(2)).toEqual({ value: null });
  expect(rulesOf(page.host.book.sheet(SHEET))).toEqual(before);
});
