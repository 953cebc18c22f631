/**
 * Conditional formats by formula. Other kinds are kept as they are and told by their kind alone.
 */
import { overlaps } from '../../../src/domain/grid';
import type { HostBar, HostRange, HostRule, HostSheet } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';
import { range } from './range';

interface SheetRule {
  readonly sheet: HostSheet;
  readonly rule: HostRule;
}

export const conditionalFormats: (self: HostRange) => OfficeObject = officeType<HostRange>(
  'ConditionalFormatCollection',
  {
    items: ({ sheet, range: at }) =>
      sheet.rules
        .filter((rule) => overlaps(rule.range, at))
        .map((rule) => conditionalFormat({ sheet, rule })),
    call: {
      /** A new format goes before all others. */
      Add: ({ sheet, range: at }, [type]) => {
        sheet.requireOpen();
        if (type !== 'Custom' && type !== 'DataBar')
          throw new OfficeFailure(
            'NotImplemented',
            `The test host has no conditional format ${String(type)}.`,
          );
        const rule: HostRule = {
          id: sheet.book.nextId(),
          range: at,
          formula: '',
          fill: '',
          fontColor: '',
          bold: null,
          strike: null,
          stopIfTrue: false,
          bar:
            type === 'DataBar'
              ? { lower: { type: 'Automatic' }, upper: { type: 'Automatic' }, color: '' }
              : null,
        };
        sheet.rules.unshift(rule);
        return conditionalFormat({ sheet, rule });
      },
      GetItem: ({ sheet }, [id]) => {
        const rule = sheet.rules.find((one) => one.id === id);
        if (!rule) throw new OfficeFailure('ItemNotFound', 'No such conditional format.');
        return conditionalFormat({ sheet, rule });
      },
      ClearAll: ({ sheet, range: at }) => {
        sheet.requireOpen();
        sheet.rules = sheet.rules.filter((rule) => !overlaps(rule.range, at));
      },
    },
  },
);

const conditionalFormat = officeType<SheetRule>('ConditionalFormat', {
  id: ({ rule }) => rule.id,
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => (rule.bar ? 'DataBar' : 'Custom'),
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
    Priority: ({ sheet, rule }) => sheet.rules.indexOf(rule),
  },
  set: {
    StopIfTrue: ({ rule }, value) => {
      rule.stopIfTrue = value === true;
    },
  },
  navigate: {
    Custom: (self) => custom(self),
    CustomOrNullObject: (self) => (self.rule.bar ? null : custom(self)),
    DataBar: ({ rule }) => barOf(rule),
    DataBarOrNullObject: ({ rule }) => barOf(rule),
  },
  call: {
    GetRange: ({ sheet, rule }) => range({ sheet, range: rule.range }),
    Delete: ({ sheet, rule }) => {
      sheet.requireOpen();
      sheet.rules = sheet.rules.filter((one) => one !== rule);
      const owner = /^=AND\(N\("cchc:((?:[^"]|"")*)"\)=0,/.exec(rule.formula)?.[1]?.replaceAll('""', '"');
      if (owner !== undefined)
        sheet.book.record({
          why: 'host',
          kind: 'conditional-formats',
          sheet: sheet.name,
          owner,
          range: rule.range,
          rules: [],
        });
    },
  },
});

const barOf = (rule: HostRule): OfficeObject | null => (rule.bar ? dataBar(rule.bar) : null);

const dataBar = officeType<HostBar>('DataBarConditionalFormat', {
  get: {
    LowerBoundRule: ({ lower }) => lower,
    UpperBoundRule: ({ upper }) => upper,
  },
  set: {
    LowerBoundRule: (bar, value) => {
      bar.lower = value as HostBar['lower'];
    },
    UpperBoundRule: (bar, value) => {
      bar.upper = value as HostBar['upper'];
    },
  },
  navigate: { PositiveFormat: (bar) => positiveFormat(bar) },
});

const positiveFormat = officeType<HostBar>('ConditionalDataBarPositiveFormat', {
  get: { FillColor: ({ color }) => color },
  set: {
    FillColor: (bar, value) => {
      bar.color = String(value);
    },
  },
});

const custom = officeType<SheetRule>('CustomConditionalFormat', {
  navigate: { Rule: (self) => formulaRule(self), Format: (self) => rangeFormat(self) },
});

const formulaRule = officeType<SheetRule>('ConditionalFormatRule', {
  get: { Formula: ({ rule }) => rule.formula },
  set: {
    Formula: ({ rule }, value) => {
      rule.formula = String(value);
    },
  },
});

const rangeFormat = officeType<SheetRule>('ConditionalRangeFormat', {
  navigate: { Fill: (self) => fill(self), Font: (self) => font(self) },
});

const fill = officeType<SheetRule>('ConditionalRangeFill', {
  get: { Color: ({ rule }) => rule.fill },
  set: {
    Color: ({ rule }, value) => {
      rule.fill = String(value);
    },
  },
});

const font = officeType<SheetRule>('ConditionalRangeFont', {
  get: {
    Color: ({ rule }) => rule.fontColor,
    Bold: ({ rule }) => rule.bold,
    Strikethrough: ({ rule }) => rule.strike,
  },
  set: {
    Color: ({ rule }, value) => {
      rule.fontColor = String(value);
    },
    Bold: ({ rule }, value) => {
      rule.bold = value === true;
    },
    Strikethrough: ({ rule }, value) => {
      rule.strike = value === true;
    },
  },
});
