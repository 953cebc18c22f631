/**
 * What may be typed into the lists of the sheet "Danh mục".
 */
import { cellRange, type CellRange } from '../../domain/grid';
import { messages, type Messages } from '../../messages';
import type { Change, ValidationMessages, ValidationRule } from '../../workbook';
import { DAY_HEADINGS } from './catalogue-lists';
import { CYCLE_HEADINGS, NAMES } from './formulas';
import type { PlacedList } from './list-table';
import type { OwnPlaces } from './own-places';
import { SETTING_HEADINGS, SETTINGS, type Setting } from './settings-table';

type ListId = 'settings' | 'units' | 'daysOff' | 'cycles';

/** A date that Excel takes for one, and no earlier than offices have used it. */
export const DATE_RULE: ValidationRule = { kind: 'date', operator: 'at-least', minimum: '2000-01-01' };

const between = (kind: 'decimal' | 'whole', minimum: number, maximum: number): ValidationRule => ({
  kind,
  operator: 'between',
  minimum,
  maximum,
});

/** By what a setting is. */
const SETTING_RULES: Readonly<
  Record<
    Setting['as'],
    { readonly rule: ValidationRule; readonly prompt: keyof Messages['structure']['prompt'] }
  >
> = {
  date: { rule: DATE_RULE, prompt: 'date' },
  'yes-no': { rule: { kind: 'list', source: NAMES.yesNo }, prompt: 'fromList' },
  share: { rule: between('decimal', 0, 1), prompt: 'share' },
  times: { rule: between('decimal', 1, 1000), prompt: 'times' },
  rows: { rule: between('whole', 10, 100_000), prompt: 'rows' },
  days: { rule: between('whole', 0, 366), prompt: 'days' },
};

export function catalogueValidations(
  places: OwnPlaces,
  placed: ReadonlyMap<ListId, PlacedList>,
): readonly Change[] {
  const words = messages('vi').structure;
  const why = words.why.tasksLists;
  const columns: readonly (readonly [ListId, string, ValidationRule, string])[] = [
    ['daysOff', DAY_HEADINGS.date, DATE_RULE, words.prompt.date],
    ['daysOff', DAY_HEADINGS.kind, { kind: 'list', source: NAMES.dayTypes }, words.prompt.fromList],
    ['daysOff', DAY_HEADINGS.enabled, { kind: 'list', source: NAMES.yesNo }, words.prompt.fromList],
    ['cycles', CYCLE_HEADINGS.from, DATE_RULE, words.prompt.date],
    ['cycles', CYCLE_HEADINGS.until, DATE_RULE, words.prompt.date],
  ];
  const changes = columns.flatMap(([id, heading, rule, error]): Change[] => {
    const list = placed.get(id);
    const at = list?.columnOf(heading);
    if (!list || at === undefined) return [];
    const sheet = places.tables[id]?.sheet.name ?? places.catalogueSheet;
    return [validation(sheet, cellRange(list.top + 1, at, list.bottom, at), rule, error, why)];
  });
  return [...changes, ...settingValidations(places, placed.get('settings'), why)];
}

/** Only when the settings are first written: their rows stand in a known order then. */
function settingValidations(places: OwnPlaces, list: PlacedList | undefined, why: string): readonly Change[] {
  const at = list?.columnOf(SETTING_HEADINGS.value);
  if (!list || at === undefined || places.tables.settings) return [];
  const { prompt: prompts } = messages('vi').structure;
  return SETTINGS.map((setting, index) => {
    const cell = cellRange(list.top + 1 + index, at, list.top + 1 + index, at);
    const { rule, prompt } = SETTING_RULES[setting.as];
    return validation(places.catalogueSheet, cell, rule, prompts[prompt], why);
  });
}

function validation(
  sheet: string,
  range: CellRange,
  rule: ValidationRule,
  error: string,
  why: string,
): Change {
  const messagesOfRule: ValidationMessages = {
    errorTitle: messages('vi').structure.prompt.errorTitle,
    error,
    errorStyle: 'stop',
    allowBlank: true,
  };
  return { kind: 'validation', why, sheet, range, rule, messages: messagesOfRule };
}
