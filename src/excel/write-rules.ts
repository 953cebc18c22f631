/**
 * Conditional formats and data validation.
 */
import { parseCivilDate, toSerial } from '../domain/dates';
import type { ChangeOf, NumericValidation, ValidationMessages, ValidationRule } from '../workbook';
import { sameName } from './addresses';
import { taggedFormula } from './keep-rules';
import { conditionalFormats } from './owned-formats';
import type { Writing } from './writing';

export async function writeConditionalFormats(
  writing: Writing,
  change: ChangeOf<'conditional-formats'>,
): Promise<void> {
  const { conversation } = writing;
  for (const kept of writing.before.rules) {
    if (kept.owner !== change.owner || !sameName(kept.sheet, change.sheet)) continue;
    await conversation.room(4);
    /** By id: deleting by place fails at times. */
    conditionalFormats(conversation, change.sheet).getItem(kept.id).delete();
  }
  /** Each new one goes before all others, so the last is made first. */
  for (const rule of change.rules.toReversed()) {
    await conversation.room(12);
    const format = writing.range(change.sheet, change.range).conditionalFormats.add('Custom');
    format.custom.rule.formula = taggedFormula(change.owner, rule.formula);
    if (rule.fill !== undefined) format.custom.format.fill.color = '#' + rule.fill;
    if (rule.fontColor !== undefined) format.custom.format.font.color = '#' + rule.fontColor;
    if (rule.bold !== undefined) format.custom.format.font.bold = rule.bold;
    if (rule.strike !== undefined) format.custom.format.font.strikethrough = rule.strike;
    format.stopIfTrue = rule.stopIfTrue ?? false;
  }
}

const OPERATORS = {
  between: 'Between',
  'not-between': 'NotBetween',
  equal: 'EqualTo',
  'not-equal': 'NotEqualTo',
  greater: 'GreaterThan',
  less: 'LessThan',
  'at-least': 'GreaterThanOrEqualTo',
  'at-most': 'LessThanOrEqualTo',
} as const;

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

export async function writeValidation(writing: Writing, change: ChangeOf<'validation'>): Promise<void> {
  await writing.conversation.room(8);
  const { dataValidation } = writing.range(change.sheet, change.range);
  /** A rule is not replaced where another kind stands: it is cleared first. */
  dataValidation.clear();
  if (change.rule === null) return;
  dataValidation.rule = officeRule(change.rule, writing.date1904);
  writeMessages(dataValidation, change.messages ?? {});
}

function officeRule(rule: ValidationRule, date1904: boolean): Excel.DataValidationRule {
  switch (rule.kind) {
    /** Always a range: a list of words is split at commas, in no country's way but one, and ends at 255 characters. */
    case 'list':
      return { list: { inCellDropDown: true, source: '=' + rule.source } };
    case 'custom':
      return { custom: { formula: '=' + rule.formula } };
    case 'whole':
      return { wholeNumber: bounds(rule, date1904) };
    case 'decimal':
      return { decimal: bounds(rule, date1904) };
    case 'date':
      return { date: bounds(rule, date1904) };
  }
}

function bounds(rule: NumericValidation<string>, date1904: boolean) {
  return {
    operator: OPERATORS[rule.operator],
    formula1: bound(rule.minimum, date1904),
    ...(rule.maximum === undefined ? {} : { formula2: bound(rule.maximum, date1904) }),
  };
}

/** Numbers as formulas too, so that no country's decimal comma or date order comes in. */
function bound(value: number | string, date1904: boolean): string {
  if (typeof value === 'number') return '=' + String(value);
  const date = parseCivilDate(value);
  return '=' + (date === undefined ? value : String(toSerial(date, date1904)));
}

function writeMessages(validation: Excel.DataValidation, messages: ValidationMessages): void {
  validation.ignoreBlanks = messages.allowBlank ?? true;
  if (messages.prompt !== undefined || messages.promptTitle !== undefined) {
    validation.prompt = {
      showPrompt: true,
      title: messages.promptTitle ?? '',
      message: messages.prompt ?? '',
    };
  }
  validation.errorAlert = {
    showAlert: true,
    style: ALERTS[messages.errorStyle ?? 'stop'],
    title: messages.errorTitle ?? '',
    message: messages.error ?? '',
  };
}
