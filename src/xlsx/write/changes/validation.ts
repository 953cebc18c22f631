/** Puts a validation on a range, in place of whatever ruled its cells before. */
import { parseCivilDate, toSerial } from '../../../domain/dates';
import { rangeAddress } from '../../../domain/grid';
import { WorkbookFault, type ValidationMessages, type ValidationRule } from '../../../workbook';
import { encodeExcelEscapes, escapeText } from '../../xml';
import { fileFormula } from '../formulas';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';
import { settleCount, takeRulesFrom } from './rule-areas';

/** What Excel shows of a title and of a message; it repairs longer ones away. */
const LONGEST = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 } as const;

const operators = {
  between: 'between',
  'not-between': 'notBetween',
  equal: 'equal',
  'not-equal': 'notEqual',
  greater: 'greaterThan',
  less: 'lessThan',
  'at-least': 'greaterThanOrEqual',
  'at-most': 'lessThanOrEqual',
} as const;

export function validation(edit: WorkbookEdit, change: ChangeOf<'validation'>): void {
  const sheet = edit.openSheet(change.sheet);
  takeRulesFrom(sheet, change.range, 'validations');
  if (change.rule === null) return;
  const made = sheet.make('<dataValidation/>');
  describe(made, change.rule, change.messages ?? {}, change.sheet);
  made.setAttribute('sqref', rangeAddress(change.range));
  const [first, second] = formulasOf(change.rule, change.sheet, edit.date1904);
  made.append(sheet.make(`<formula1>${escapeText(first)}</formula1>`));
  if (second !== undefined) made.append(sheet.make(`<formula2>${escapeText(second)}</formula2>`));
  const container = sheet.ensureChild('dataValidations');
  container.append(made);
  container.setAttribute('count', String(container.elements.length));
  settleCount(container);
}

function describe(
  element: XmlElement,
  rule: ValidationRule,
  messages: ValidationMessages,
  sheet: string,
): void {
  element.setAttribute('type', rule.kind);
  if (messages.errorStyle !== undefined && messages.errorStyle !== 'stop') {
    element.setAttribute('errorStyle', messages.errorStyle);
  }
  if ('operator' in rule && rule.operator !== 'between') {
    element.setAttribute('operator', operators[rule.operator]);
  }
  if (messages.allowBlank !== false) element.setAttribute('allowBlank', '1');
  element.setAttribute('showInputMessage', '1');
  element.setAttribute('showErrorMessage', '1');
  for (const name of ['errorTitle', 'error', 'promptTitle', 'prompt'] as const) {
    const text = messages[name];
    if (text === undefined) continue;
    const limit = LONGEST[name];
    if (text.length > limit) {
      throw new WorkbookFault('text-too-long', { sheet, what: name, length: text.length, limit });
    }
    element.setAttribute(name, encodeExcelEscapes(text).replaceAll('\n', '_x000a_'));
  }
}

function formulasOf(rule: ValidationRule, sheet: string, date1904: boolean): [string, string?] {
  const formula = (text: string): string => fileFormula(text, { sheet, isRule: true });
  if (rule.kind === 'list') return [formula(rule.source)];
  if (rule.kind === 'custom') return [formula(rule.formula)];
  const bound = (value: number | string): string => {
    if (typeof value === 'number') return String(value);
    const date = rule.kind === 'date' ? parseCivilDate(value) : undefined;
    return date === undefined ? formula(value) : String(toSerial(date, date1904));
  };
  const isPair = rule.operator === 'between' || rule.operator === 'not-between';
  if (!isPair) return [bound(rule.minimum)];
  return [bound(rule.minimum), bound(rule.maximum ?? rule.minimum)];
}
