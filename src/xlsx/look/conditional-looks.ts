/**
 * Conditional formats that people laid over a sheet, read as far as they can be shown: rules by formula or by
 * comparing a cell, colour scales, data bars. Sets of icons are left out.
 */
import type { CellRange } from '../../domain/grid';
import { cellAddress, parseRange, rangeAddress } from '../../domain/grid';
import type { XmlScanner } from '../xml';
import { colorAt } from './colors';
import type { Theme } from './colors';
import type { ConditionalLook, FormatLook, Threshold } from './look';

/** How a comparison is written: `A1` stands for the cell, `x` and `y` for what it is compared with. */
const COMPARISONS: Readonly<Record<string, string>> = {
  equal: 'A1=x',
  notEqual: 'A1<>x',
  greaterThan: 'A1>x',
  greaterThanOrEqual: 'A1>=x',
  lessThan: 'A1<x',
  lessThanOrEqual: 'A1<=x',
  between: 'AND(A1>=x,A1<=y)',
  notBetween: 'OR(A1<x,A1>y)',
};

const THRESHOLDS: Readonly<Record<string, Threshold['kind']>> = {
  min: 'min',
  autoMin: 'min',
  max: 'max',
  autoMax: 'max',
  num: 'number',
  percent: 'percent',
  percentile: 'percentile',
  // A formula here is a plain number as a rule; one that is not leaves the rule out.
  formula: 'number',
};

interface Rule {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly ranges: readonly CellRange[];
  readonly formulas: string[];
  readonly thresholds: Threshold[];
  readonly colors: (string | undefined)[];
}

const ATTRIBUTES = [
  'type',
  'operator',
  'dxfId',
  'priority',
  'stopIfTrue',
  'rank',
  'bottom',
  'percent',
  'aboveAverage',
];

/** Given each element of a sheet as the scanner comes to it. */
export class ConditionalReading {
  private readonly rules: Rule[] = [];
  private ranges: readonly CellRange[] = [];

  constructor(
    private readonly theme: Theme,
    private readonly looks: readonly FormatLook[],
  ) {}

  open(scanner: XmlScanner): void {
    const rule = this.rules.at(-1);
    switch (scanner.name) {
      case 'conditionalFormatting':
        this.ranges = (scanner.attribute('sqref') ?? '')
          .split(' ')
          .flatMap((reference) => parseRange(reference) ?? []);
        break;
      case 'cfRule':
        this.rules.push({
          attributes: Object.fromEntries(ATTRIBUTES.map((name) => [name, scanner.attribute(name)])),
          ranges: this.ranges,
          formulas: [],
          thresholds: [],
          colors: [],
        });
        break;
      case 'cfvo': {
        const kind = THRESHOLDS[scanner.attribute('type') ?? ''];
        if (kind) rule?.thresholds.push({ kind, value: Number(scanner.attribute('val') ?? 0) });
        break;
      }
      case 'color':
        rule?.colors.push(colorAt(scanner, this.theme));
        break;
      default:
    }
  }

  formula(text: string): void {
    this.rules.at(-1)?.formulas.push(text);
  }

  /** Rules that mark themselves as ours are shown in another way. */
  read(isOurs: (formula: string) => boolean): readonly ConditionalLook[] {
    return this.rules
      .filter(({ formulas }) => !formulas.some(isOurs))
      .flatMap((one) => {
        const rule = this.ruleOf(one);
        const { attributes, ranges } = one;
        if (!rule || ranges.length === 0) return [];
        const stops = attributes.stopIfTrue === '1' || attributes.stopIfTrue === 'true';
        return [{ ranges, priority: Number(attributes.priority ?? 0), stops, rule }];
      })
      .sort((one, other) => one.priority - other.priority);
  }

  private ruleOf(rule: Rule): ConditionalLook['rule'] | undefined {
    const { attributes, thresholds, colors } = rule;
    if (thresholds.some(({ value }) => !Number.isFinite(value))) return undefined;
    if (attributes.type === 'colorScale') {
      const points = thresholds.flatMap((at, index) => {
        const color = colors[index];
        return color === undefined ? [] : [{ at, color }];
      });
      return points.length > 1 ? { kind: 'colours', points } : undefined;
    }
    if (attributes.type === 'dataBar') {
      const [from, to] = thresholds;
      const [color] = colors;
      return from && to && color !== undefined ? { kind: 'bars', from, to, color } : undefined;
    }
    const look = this.looks[Number(attributes.dxfId ?? NaN)];
    const formula = formulaOf(rule);
    return look && formula !== undefined ? { kind: 'formula', formula, look } : undefined;
  }
}

/** As for the first cell of the range; undefined where the rule is no comparison. */
function formulaOf({ attributes, ranges, formulas }: Rule): string | undefined {
  const [range] = ranges;
  if (!range) return undefined;
  const cell = cellAddress({ row: range.top, column: range.left });
  const [first, second] = formulas;
  const all = rangeAddress(range).replaceAll(/[A-Z]+|[0-9]+/g, '$$$&');
  switch (attributes.type) {
    case 'cellIs':
      return first === undefined
        ? undefined
        : COMPARISONS[attributes.operator ?? '']?.replaceAll(/A1|x|y/g, (sign) =>
            sign === 'A1' ? cell : `(${(sign === 'x' ? first : second) ?? first})`,
          );
    case 'duplicateValues':
      return `AND(${cell}<>"",COUNTIF(${all},${cell})>1)`;
    case 'uniqueValues':
      return `AND(${cell}<>"",COUNTIF(${all},${cell})=1)`;
    case 'aboveAverage':
      return `AND(ISNUMBER(${cell}),${cell}${attributes.aboveAverage === '0' ? '<' : '>'}AVERAGE(${all}))`;
    case 'top10': {
      const isBottom = attributes.bottom === '1';
      const rank = Number(attributes.rank ?? 10);
      const place =
        attributes.percent === '1'
          ? `MAX(1,INT(COUNT(${all})*${String(rank)}/100))`
          : `MIN(COUNT(${all}),${String(rank)})`;
      return `AND(ISNUMBER(${cell}),${cell}${isBottom ? '<=SMALL' : '>=LARGE'}(${all},${place}))`;
    }
    default:
      return first;
  }
}
