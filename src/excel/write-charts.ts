/**
 * A chart of the sheet's own cells, put together series by series. One of that name that shows something else
 * makes room for it; one that shows the same is only put in its place, with the looks a person gave it.
 */
import type { Change, ChangeOf } from '../workbook';
import { cellRange } from '../domain/grid';
import type { Features } from './features';
import type { KeptChart, ShownChart } from './keep-charts';
import { chartsOf, isSameChart, showsSame, shownBy, withColours } from './keep-charts';
import type { Conversation } from './office-run';
import { officeRange } from './read-bands';
import type { Writing } from './writing';

/** Per cent of a bar's breadth. */
const GAP = 60;

/** Noughts are left unsaid. */
const LABELS = '0;;;';

/** Does nothing in an Excel whose office.js cannot put a chart together. */
export async function writeChart(writing: Writing, change: ChangeOf<'chart'>): Promise<void> {
  if (!writing.features.has('charts')) return;
  const { conversation, before } = writing;
  const { sheet, name, range } = change;
  const charts = writing.sheet(sheet).charts;
  const standing = before.charts.find((kept) => isSameChart(kept, change));
  const corner = (row: number, column: number): Excel.Range =>
    writing.range(sheet, cellRange(row, column, row, column));
  const stays = standing !== undefined && showsSame(shownBy(change), standing.shown);
  await conversation.room(4);
  if (!stays) charts.getItemOrNullObject(name).delete();
  const chart = stays ? charts.getItem(name) : await addChart(conversation, sheet, name, shownBy(change));
  chart.setPosition(corner(range.top, range.left), corner(range.bottom, range.right));
}

/** Charts made go, those replaced come back as far as Excel told of them. */
export async function takeBackCharts(
  conversation: Conversation,
  changes: readonly Change[],
  before: readonly KeptChart[],
  features: Features,
): Promise<void> {
  if (!features.has('charts')) return;
  for (const change of chartsOf(changes)) {
    const { sheet, name } = change;
    const was = before.find((kept) => isSameChart(kept, change));
    const charts = conversation.workbook.worksheets.getItem(sheet).charts;
    await conversation.room(4);
    const replaced = was?.shown && !showsSame(shownBy(change), was.shown);
    if (!was || replaced) charts.getItemOrNullObject(name).delete();
    if (was?.shown && replaced)
      (await addChart(conversation, sheet, name, withColours(was.shown, shownBy(change)))).set(was.place);
    else if (was) charts.getItemOrNullObject(name).set(was.place);
  }
}

async function addChart(
  conversation: Conversation,
  sheet: string,
  name: string,
  { type, title, series }: ShownChart,
): Promise<Excel.Chart> {
  const cells = (range: ShownChart['series'][number]['values']): Excel.Range =>
    officeRange(conversation, { sheet, range });
  const [first] = series;
  await conversation.room(20 + 14 * series.length);
  const { charts } = conversation.workbook.worksheets.getItem(sheet);
  // One column of figures makes one series, whatever stands around it.
  const chart = charts.add(type, cells(first?.values ?? cellRange(1, 1, 1, 1)), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  for (const [index, { name: label, values, categories, color }] of series.entries()) {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    one.name = label;
    one.setValues(cells(values));
    one.setXAxisValues(cells(categories));
    if (color !== null) one.format.fill.setSolidColor(color);
    one.gapWidth = GAP;
    if (type.endsWith('Stacked')) one.overlap = 100;
    one.hasDataLabels = true;
    one.dataLabels.numberFormat = LABELS;
  }
  // The first category on top, as in the table; the figures stand in the bars, so their axis is not shown.
  chart.axes.categoryAxis.reversePlotOrder = type.startsWith('Bar');
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  return chart;
}
