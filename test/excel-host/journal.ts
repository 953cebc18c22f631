/**
 * What was done to the host, as changes that the .xlsx adapter can make to the file it came from.
 */
import type { CellContent, Change, ChartKind, ConditionalFormatRule } from '../../src/workbook';
import type { HostChart, HostRule, HostWorkbook } from './model';
import type { Typed } from './typed-input';

/** A cell as it was written, as content of a change set. */
export function contentOf({ value, formula }: Typed): CellContent {
  const scalar = scalarOf(value);
  if (formula === undefined) return scalar;
  return { kind: 'formula', formula, cached: scalar.kind === 'blank' ? { kind: 'text', text: '' } : scalar };
}

function scalarOf(value: Typed['value']): Exclude<CellContent, { kind: 'formula' | 'keep' }> {
  if (typeof value === 'object') return { kind: 'text', text: value.error };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

const TAGGED = /^=AND\(N\("cchc:((?:[^"]|"")*)"\)=0,([\s\S]*)\)$/;

/** All that was done, in order; conditional formats and charts as they stand now, for they are built in several steps. */
export function journalOf(book: HostWorkbook): Change[] {
  return [
    ...book.journal,
    ...book.sheets.flatMap((sheet) => [
      ...rulesOf(sheet.name, sheet.rules),
      ...barsOf(sheet.name, sheet.rules),
      ...sheet.charts.flatMap((chart) => chartChange(sheet.name, chart)),
    ]),
  ];
}

function rulesOf(sheet: string, rules: readonly HostRule[]): Change[] {
  const byOwner = new Map<string, { range: HostRule['range']; rules: ConditionalFormatRule[] }>();
  for (const rule of rules) {
    const tagged = TAGGED.exec(rule.formula);
    if (!tagged) continue;
    const owner = (tagged[1] ?? '').replaceAll('""', '"');
    const group = byOwner.get(owner) ?? { range: rule.range, rules: [] };
    byOwner.set(owner, group);
    group.rules.push({
      formula: tagged[2] ?? '',
      ...(rule.fill === '' ? {} : { fill: rule.fill.replace('#', '') }),
      ...(rule.fontColor === '' ? {} : { fontColor: rule.fontColor.replace('#', '') }),
      ...(rule.bold === null ? {} : { bold: rule.bold }),
      ...(rule.strike === null ? {} : { strike: rule.strike }),
      ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
    });
  }
  /** Who comes later goes before the others, so the first is made last. */
  return [...byOwner].reverse().map(([owner, group]) => ({
    why: 'host',
    kind: 'conditional-formats',
    sheet,
    owner,
    ...group,
  }));
}

/** Who comes later goes before the others, so the first is made last. */
function barsOf(sheet: string, rules: readonly HostRule[]): Change[] {
  return [...rules].reverse().flatMap(({ bar, range }): Change[] => {
    const owner = /^=N\("cchc:((?:[^"]|"")*)"\)$/.exec(bar?.lower.formula ?? '')?.[1];
    if (!bar || owner === undefined) return [];
    const full = bar.upper.type === 'Number' ? Number(bar.upper.formula?.replace('=', '')) : 'most';
    const color = bar.color.replace('#', '');
    return [
      { why: 'host', kind: 'data-bars', sheet, owner: owner.replaceAll('""', '"'), range, color, full },
    ];
  });
}

const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  BarClustered: 'bar-clustered',
  BarStacked: 'bar-stacked',
  ColumnStacked: 'column-stacked',
};

/** Charts that are whole: of a kind the product draws, over cells, each series with figures and categories. */
function chartChange(sheet: string, { name, title, type, range, series }: HostChart): Change[] {
  const kind = CHART_KINDS[type];
  const categories = series[0]?.categories;
  if (!kind || !range || !categories) return [];
  const shown = series.flatMap(({ name: label, values, color }) =>
    values ? [{ name: label, values, color: color.replace('#', '') }] : [],
  );
  return [{ why: 'host', kind: 'chart', sheet, name, range, type: kind, title, categories, series: shown }];
}
