/** Charts through Office.js: made, found again by name, given new figures, and taken back. */
import { cellRange } from '../../src/domain/grid';
import type { Change, ChangeSet } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { ExcelHost } from '../excel-host/excel-host';
import type { ExcelBrowser, ExcelPage } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import type { HostChart } from '../excel-host/model';
import { openHost } from '../excel-host/open-host';

const SHEET = 'Tổng hợp';

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

const excel = (): Promise<ExcelPage> =>
  browser.open(new ExcelHost(openHost(blankWorkbook({ sheets: [SHEET] }).snapshot())));

function chart(bottom: number, title = 'Theo đơn vị'): ChangeSet {
  const change: Change = {
    why: 'test',
    kind: 'chart',
    sheet: SHEET,
    name: 'cchc đơn vị',
    range: cellRange(bottom + 2, 1, bottom + 12, 6),
    type: 'bar-stacked',
    title,
    categories: cellRange(2, 1, bottom, 1),
    series: [
      { name: 'Đúng hạn', values: cellRange(2, 2, bottom, 2), color: '70AD47' },
      { name: 'Quá hạn', values: cellRange(2, 3, bottom, 3), color: 'F4B084' },
    ],
  };
  return { command: 'test', changes: [change] };
}

const chartsOf = (page: ExcelPage): readonly HostChart[] => page.host.book.sheets[0]?.charts ?? [];
const told = (page: ExcelPage): unknown => structuredClone(chartsOf(page).map(({ id: _, ...rest }) => rest));

test('a chart is put together series by series, over the cells it is given', async () => {
  const page = await excel();
  expect(await page.apply(chart(4))).toHaveProperty('value.id', 1);
  expect(chartsOf(page)).toEqual([
    expect.objectContaining({
      name: 'cchc đơn vị',
      type: 'BarStacked',
      title: 'Theo đơn vị',
      range: cellRange(6, 1, 16, 6),
      looks: { legend: 'Bottom', reversed: true, valueAxis: false, gridlines: false },
      series: [
        expect.objectContaining({
          name: 'Đúng hạn',
          values: cellRange(2, 2, 4, 2),
          categories: cellRange(2, 1, 4, 1),
          color: '#70AD47',
          looks: { gap: 60, overlap: 100, labels: true, numbers: '0;;;' },
        }),
        expect.objectContaining({ name: 'Quá hạn', values: cellRange(2, 3, 4, 3) }),
      ],
    }),
  ]);
  expect(await page.undo(1)).toEqual({ value: null });
  expect(chartsOf(page)).toEqual([]);
});

test('a second run leaves its chart, and the looks a person gave it, alone', async () => {
  const page = await excel();
  await page.apply(chart(4));
  const [first] = chartsOf(page);
  if (first) first.looks.legend = 'Right';
  await page.apply(chart(4));
  expect(chartsOf(page)).toEqual([first]);
  expect(await page.undo(2)).toEqual({ value: null });
  expect(chartsOf(page)).toEqual([first]);
});

test('new figures take the place of the old ones, which come back when it is taken back', async () => {
  const page = await excel();
  await page.apply(chart(4));
  const before = told(page);
  await page.apply(chart(9, 'Đến hôm nay'));
  expect(chartsOf(page).map(({ title, series }) => [title, series[0]?.values])).toEqual([
    ['Đến hôm nay', cellRange(2, 2, 9, 2)],
  ]);
  expect(await page.undo(2)).toEqual({ value: null });
  expect(told(page)).toEqual(before);
});

test('charts of others stay as they are', async () => {
  const page = await excel();
  const own = { name: 'Biểu đồ của tôi', type: 'Pie', title: 'Của tôi', range: null, series: [], looks: {} };
  page.host.book.sheets[0]?.charts.push({ id: '{own}', ...own });
  await page.apply(chart(4));
  await page.apply(chart(9));
  await page.undo(2);
  await page.undo(1);
  expect(chartsOf(page)).toEqual([{ id: '{own}', ...own }]);
});

test.each(['ChartSeries.SetXAxisValues', 'Chart.SetPosition', 'ChartTitle.Text'])(
  'where Excel fails at %s, the chart that stood there is back',
  async (member) => {
    const page = await excel();
    await page.apply(chart(4));
    const before = told(page);
    page.host.fault = { member, code: 'GeneralException' };
    expect(await page.apply(chart(9))).toHaveProperty('fault');
    expect(told(page)).toEqual(before);
  },
);
