/**
 * Charts of a sheet, put together series by series. Where a chart lies is told in cells once it is put over some.
 */
import type { CellRange } from '../../../src/domain/grid';
import { rangeAddress } from '../../../src/domain/grid';
import type { HostChart, HostChartSeries, HostSheet } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';
import { rangeOf } from './range';

interface SheetChart {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}

interface SeriesOfChart extends SheetChart {
  readonly series: HostChartSeries;
}

function need(sheet: HostSheet, key: unknown): HostChart {
  const found = sheet.charts.find(({ id, name }) => id === key || name === key);
  if (!found) throw new OfficeFailure('ItemNotFound', `No chart ${String(key)}.`);
  return found;
}

const newSeries = (values: CellRange | null, name: string): HostChartSeries => ({
  name,
  values,
  categories: null,
  color: '',
  looks: {},
});

export const chartCollection: (self: HostSheet) => OfficeObject = officeType<HostSheet>('ChartCollection', {
  items: (sheet) => sheet.charts.map((chart) => chartOf({ sheet, chart })),
  call: {
    GetItem: (sheet, [key]) => chartOf({ sheet, chart: need(sheet, key) }),
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = sheet.charts.find(({ name }) => name === key);
      return chart ? chartOf({ sheet, chart }) : null;
    },
    Add: (sheet, [type, source]) => {
      sheet.requireOpen();
      const { range } = rangeOf(source, sheet);
      const id = sheet.book.nextId();
      const name = `Chart ${String(sheet.charts.length + 1)}`;
      const series = [newSeries(range, 'Series1')];
      const chart: HostChart = { id, name, type: String(type), title: '', range: null, series, looks: {} };
      sheet.charts.push(chart);
      return chartOf({ sheet, chart });
    },
  },
});

/** Points are kept as they are given; over cells they are told by the cells. */
const SIDES = ['Left', 'Top', 'Width', 'Height'] as const;

const chartOf = officeType<SheetChart>('Chart', {
  id: ({ chart }) => chart.id,
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Left: ({ chart: { range } }) => (range?.left ?? 0) * 1000,
    Top: ({ chart: { range } }) => (range?.top ?? 0) * 1000,
    Width: ({ chart: { range } }) => (range?.right ?? 0) * 1000,
    Height: ({ chart: { range } }) => (range?.bottom ?? 0) * 1000,
  },
  set: {
    Name: ({ sheet, chart }, value) => {
      sheet.requireOpen();
      chart.name = String(value);
    },
    ...Object.fromEntries(
      SIDES.map((side) => [
        side,
        ({ chart }: SheetChart, value: unknown) => {
          const key = ({ Left: 'left', Top: 'top', Width: 'right', Height: 'bottom' } as const)[side];
          chart.range = {
            ...(chart.range ?? { left: 0, top: 0, right: 0, bottom: 0 }),
            [key]: Number(value) / 1000,
          } as CellRange;
        },
      ]),
    ),
  },
  navigate: {
    Title: ({ chart }) => title(chart),
    Legend: ({ chart }) => legend(chart),
    Axes: ({ chart }) => axes(chart),
    Series: (self) => seriesCollection(self),
  },
  call: {
    SetPosition: ({ sheet, chart }, [from, to]) => {
      const [start, end] = [rangeOf(from, sheet).range, rangeOf(to, sheet).range];
      chart.range = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
    },
    Delete: ({ sheet, chart }) => {
      sheet.requireOpen();
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  },
});

const title = officeType<HostChart>('ChartTitle', {
  get: { Text: (chart) => chart.title, Visible: (chart) => chart.title !== '' },
  set: {
    Text: (chart, value) => {
      chart.title = String(value);
    },
  },
});

const kept =
  (name: string) =>
  ({ looks }: { readonly looks: Record<string, unknown> }, value: unknown): void => {
    looks[name] = value;
  };

const legend = officeType<HostChart>('ChartLegend', { set: { Position: kept('legend') } });

const axes = officeType<HostChart>('ChartAxes', {
  navigate: { CategoryAxis: (chart) => categoryAxis(chart), ValueAxis: (chart) => valueAxis(chart) },
});

const categoryAxis = officeType<HostChart>('ChartAxis', { set: { ReversePlotOrder: kept('reversed') } });

const valueAxis = officeType<HostChart>('ChartAxis', {
  set: { Visible: kept('valueAxis') },
  navigate: { MajorGridlines: (chart) => gridlines(chart) },
});

const gridlines = officeType<HostChart>('ChartGridlines', { set: { Visible: kept('gridlines') } });

const seriesCollection = officeType<SheetChart>('ChartSeriesCollection', {
  items: ({ sheet, chart }) => chart.series.map((series) => seriesOf({ sheet, chart, series })),
  call: {
    GetItemAt: ({ sheet, chart }, [index]) => {
      const series = chart.series[Number(index)];
      if (!series) throw new OfficeFailure('ItemNotFound', `No series ${String(index)}.`);
      return seriesOf({ sheet, chart, series });
    },
    Add: ({ sheet, chart }, [name]) => {
      const series = newSeries(null, String(name));
      chart.series.push(series);
      return seriesOf({ sheet, chart, series });
    },
  },
});

const seriesOf = officeType<SeriesOfChart>('ChartSeries', {
  get: { Name: ({ series }) => series.name },
  set: {
    Name: ({ series }, value) => {
      series.name = String(value);
    },
    GapWidth: ({ series }, value) => {
      kept('gap')(series, value);
    },
    Overlap: ({ series }, value) => {
      kept('overlap')(series, value);
    },
    HasDataLabels: ({ series }, value) => {
      kept('labels')(series, value);
    },
  },
  navigate: {
    Format: ({ series }) => seriesFormat(series),
    DataLabels: ({ series }) => dataLabels(series),
  },
  call: {
    SetValues: ({ sheet, series }, [source]) => {
      series.values = rangeOf(source, sheet).range;
    },
    SetXAxisValues: ({ sheet, series }, [source]) => {
      series.categories = rangeOf(source, sheet).range;
    },
    GetDimensionDataSourceString: ({ sheet, series }, [dimension]) => {
      const range = dimension === 'Values' ? series.values : series.categories;
      return range ? `'${sheet.name.replaceAll("'", "''")}'!${rangeAddress(range)}` : '';
    },
  },
});

const dataLabels = officeType<HostChartSeries>('ChartDataLabels', { set: { NumberFormat: kept('numbers') } });

const seriesFormat = officeType<HostChartSeries>('ChartSeriesFormat', {
  navigate: { Fill: (series) => chartFill(series) },
});

const chartFill = officeType<HostChartSeries>('ChartFill', {
  call: {
    SetSolidColor: (series, [color]) => {
      series.color = String(color);
    },
    GetSolidColor: (series) => series.color,
  },
});
