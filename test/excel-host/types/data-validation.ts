/**
 * Data validation of a range. A rule takes effect where none stands; over another it is refused as Excel does.
 */
import { contains, overlaps, rangeAddress } from '../../../src/domain/grid';
import type { Change, NumericValidation, ValidationMessages, ValidationRule } from '../../../src/workbook';
import type { HostRange, HostValidation } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
};

function exact({ sheet, range }: HostRange): HostValidation | undefined {
  return sheet.validations.find((one) => rangeAddress(one.range) === rangeAddress(range));
}

function touching({ sheet, range }: HostRange): HostValidation[] {
  return sheet.validations.filter((one) => overlaps(one.range, range));
}

/** The one that holds for every cell of the range. */
function covering(self: HostRange): HostValidation | undefined {
  const [first, second] = touching(self);
  const { top, left, bottom, right } = self.range;
  return first && !second && contains(first.range, top, left) && contains(first.range, bottom, right)
    ? first
    : undefined;
}

function need(self: HostRange): HostValidation {
  const found = exact(self);
  if (!found) throw new OfficeFailure('InvalidOperation', 'The range has no validation.');
  return found;
}

function typeOf(self: HostRange): string {
  const [first] = touching(self);
  if (!first) return 'None';
  if (!covering(self)) return 'Inconsistent';
  return TYPES[Object.keys(first.rule)[0] ?? ''] ?? 'None';
}

export const dataValidation: (self: HostRange) => OfficeObject = officeType<HostRange>('DataValidation', {
  get: {
    Type: typeOf,
    Rule: (self) => covering(self)?.rule ?? {},
    Prompt: (self) => covering(self)?.prompt ?? { showPrompt: true, title: '', message: '' },
    ErrorAlert: (self) =>
      covering(self)?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' },
    IgnoreBlanks: (self) => covering(self)?.ignoreBlanks ?? true,
  },
  set: {
    Rule: (self, value) => {
      const { sheet, range } = self;
      sheet.requireOpen();
      if (touching(self).length > 0)
        throw new OfficeFailure('InvalidOperation', 'Clear the validation of the range first.');
      const rule = value as HostValidation['rule'];
      if (!(Object.keys(rule)[0] ?? '' in TYPES)) throw new OfficeFailure('InvalidArgument', 'No such rule.');
      const validation: HostValidation = { range, rule, prompt: null, errorAlert: null, ignoreBlanks: true };
      sheet.validations.push(validation);
      record(self, validation);
    },
    Prompt: (self, value) => {
      need(self).prompt = value;
      record(self, need(self));
    },
    ErrorAlert: (self, value) => {
      need(self).errorAlert = value;
      record(self, need(self));
    },
    IgnoreBlanks: (self, value) => {
      need(self).ignoreBlanks = value === true;
      record(self, need(self));
    },
  },
  call: {
    Clear: (self) => {
      const { sheet, range } = self;
      sheet.requireOpen();
      sheet.validations = sheet.validations.filter((one) => !overlaps(one.range, range));
      sheet.book.record({ why: 'host', kind: 'validation', sheet: sheet.name, range, rule: null });
    },
  },
});

const OPERATORS: Readonly<Record<string, NumericValidation<'whole'>['operator']>> = {
  Between: 'between',
  NotBetween: 'not-between',
  EqualTo: 'equal',
  NotEqualTo: 'not-equal',
  GreaterThan: 'greater',
  LessThan: 'less',
  GreaterThanOrEqualTo: 'at-least',
  LessThanOrEqualTo: 'at-most',
};

const KINDS = { wholeNumber: 'whole', decimal: 'decimal', date: 'date' } as const;

function record({ sheet, range }: HostRange, validation: HostValidation): void {
  const change: Change = {
    why: 'host',
    kind: 'validation',
    sheet: sheet.name,
    range,
    rule: ruleOf(validation.rule),
    messages: messagesOf(validation),
  };
  sheet.book.record(change);
}

function ruleOf(rule: HostValidation['rule']): ValidationRule {
  const [kind = '', given] = Object.entries(rule)[0] ?? [];
  const parts = given as Readonly<Record<string, string>>;
  const body = (text: string | undefined): string => (text ?? '').replace(/^=/, '');
  if (kind === 'list') return { kind: 'list', source: body(parts.source) };
  if (kind === 'custom') return { kind: 'custom', formula: body(parts.formula) };
  return {
    kind: KINDS[kind as keyof typeof KINDS],
    operator: OPERATORS[parts.operator ?? ''] ?? 'between',
    minimum: numberOr(body(parts.formula1)),
    ...(parts.formula2 === undefined ? {} : { maximum: numberOr(body(parts.formula2)) }),
  };
}

function numberOr(text: string): number | string {
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}

const STYLES: Readonly<Record<string, NonNullable<ValidationMessages['errorStyle']>>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

function messagesOf({ prompt, errorAlert, ignoreBlanks }: HostValidation): ValidationMessages {
  const asked = (prompt ?? {}) as { title?: string; message?: string };
  const alert = (errorAlert ?? {}) as { title?: string; message?: string; style?: string };
  return {
    ...(asked.title ? { promptTitle: asked.title } : {}),
    ...(asked.message ? { prompt: asked.message } : {}),
    ...(alert.title ? { errorTitle: alert.title } : {}),
    ...(alert.message ? { error: alert.message } : {}),
    ...(alert.style === undefined ? {} : { errorStyle: STYLES[alert.style] ?? 'stop' }),
    allowBlank: ignoreBlanks,
  };
}
