/**
 * Charts that stand under the names a command is about to use: where they lie and what they show.
 *
 * Excel tells from ExcelApi 1.15 on which cells a chart shows. Before that, what is kept says only that a chart
 * of that name is there: it is given the new figures, and keeps them when the command is taken back.
 */
import type { Change, ChangeOf, ChartKind } from '../workbook';
import type { CellRange } from '../domain/grid';
import { rangeAddress } from '../domain/grid';
import { rangeOfAddress, sameName } from './addresses';
import type { Features } from './features';
import type { Conversation } from './office-run';

export interface ShownChart {
  readonly type: `${Excel.ChartType}`;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: CellRange;
    readonly categories: CellRange;
    /** "#RRGGBB"; null where Excel does not tell it, before ExcelApi 1.16. */
    readonly color: string | null;
  }[];
}

export interface KeptChart {
  readonly sheet: string;
  readonly name: string;
  /** Points from the sheet's top left corner. */
  readonly place: Record<'left' | 'top' | 'width' | 'height', number>;
  /** Null where Excel does not tell all of it. */
  readonly shown: ShownChart | null;
}

export const CHART_TYPES = {
  'bar-clustered': 'BarClustered',
  'bar-stacked': 'BarStacked',
  'column-stacked': 'ColumnStacked',
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

/** Three requests at most, none where no chart changes. */
export async function keepCharts(
  conversation: Conversation,
  changes: readonly Change[],
  features: Features,
): Promise<KeptChart[]> {
  const wanted = features.has('charts') ? chartsOf(changes) : [];
  if (wanted.length === 0) return [];
  const found = wanted.map(({ sheet, name }) => {
    const chart = conversation.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
    chart.load('chartType,left,top,width,height');
    return { sheet, name, chart };
  });
  await conversation.send();
  const standing = found.filter(({ chart }) => !chart.isNullObject);
  if (standing.length === 0) return [];
  for (const { chart } of standing) {
    chart.title.load('text,visible');
    chart.series.load('items/name');
  }
  await conversation.send();
  const asked = standing.map((one) => ({
    ...one,
    series: features.has('chartSources')
      ? one.chart.series.items.map((series) => ({
          name: series.name,
          values: series.getDimensionDataSourceString('Values'),
          categories: series.getDimensionDataSourceString('Categories'),
          color: features.has('chartFills') ? series.format.fill.getSolidColor() : null,
        }))
      : [],
  }));
  if (asked.some(({ series }) => series.length > 0)) await conversation.send();
  return asked.map(({ sheet, name, chart, series }) => {
    const { left, top, width, height, chartType, title } = chart;
    const read = series.flatMap((one) => {
      const values = rangeOfAddress(one.values.value);
      const categories = rangeOfAddress(one.categories.value);
      return values && categories
        ? [{ name: one.name, values, categories, color: one.color?.value ?? null }]
        : [];
    });
    const isWhole = read.length > 0 && read.length === series.length;
    const shown = { type: chartType, title: title.visible ? title.text : '', series: read };
    return { sheet, name, place: { left, top, width, height }, shown: isWhole ? shown : null };
  });
}

/** The last word on each chart. */
export function chartsOf(changes: readonly Change[]): ChangeOf<'chart'>[] {
  const charts = changes.filter((change) => change.kind === 'chart');
  return charts.filter(
    (change, index) => charts.findLastIndex((other) => isSameChart(other, change)) === index,
  );
}

export function isSameChart(
  one: Pick<KeptChart, 'sheet' | 'name'>,
  other: Pick<KeptChart, 'sheet' | 'name'>,
): boolean {
  return one.name === other.name && sameName(one.sheet, other.sheet);
}

/** What a chart shows once the change is made. */
export function shownBy({ type, title, categories, series }: ChangeOf<'chart'>): ShownChart {
  return {
    type: CHART_TYPES[type],
    title,
    series: series.map(({ name, values, color }) => ({ name, values, categories, color: `#${color}` })),
  };
}

/** A colour that Excel does not tell counts as the one it was given. */
export function showsSame(one: ShownChart, other: ShownChart | null): boolean {
  return (
    other !== null &&
    one.type === other.type &&
    one.title === other.title &&
    one.series.length === other.series.length &&
    one.series.every((series, index) => {
      const twin = other.series[index];
      return (
        twin?.name === series.name &&
        rangeAddress(twin.values) === rangeAddress(series.values) &&
        rangeAddress(twin.categories) === rangeAddress(series.categories) &&
        (twin.color ?? series.color)?.toUpperCase() === series.color?.toUpperCase()
      );
    })
  );
}

/** As it was, with colours that Excel did not tell taken from the series of the same name that came after. */
export function withColours(was: ShownChart, after: ShownChart): ShownChart {
  const known = new Map(after.series.map(({ name, color }) => [name, color]));
  return {
    ...was,
    series: was.series.map((one) => ({ ...one, color: one.color ?? known.get(one.name) ?? null })),
  };
}
