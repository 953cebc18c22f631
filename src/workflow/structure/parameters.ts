/**
 * The three cells above the lists that all formulas look at: the day that states are computed for, how
 * early "due soon" begins, and whether a last day moves off days off.
 */
import type { CivilDate } from '../../domain/dates';
import { DEFAULT_SETTINGS, type PlanSettings } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, ScalarContent } from '../../workbook';
import { quoteText, wholeColumn, type TableNames } from './formulas';
import { SETTING_HEADINGS, settingKey, YES } from './settings-table';

export interface Parameter {
  readonly id: 'day' | 'dueSoonDays' | 'moveDue';
  readonly label: string;
  readonly note: string;
  readonly format: string;
  readonly content: CellContent;
}

export function parameters(tables: TableNames, settings: PlanSettings, day: CivilDate): readonly Parameter[] {
  const words = messages('vi').structure.sheet;
  const setting = (id: Parameters<typeof settingKey>[0]): string =>
    `INDEX(${wholeColumn(tables.settings, SETTING_HEADINGS.value)},` +
    `MATCH(${quoteText(settingKey(id))},${wholeColumn(tables.settings, SETTING_HEADINGS.key)},0))`;
  const formula = (text: string, cached: Exclude<ScalarContent, { kind: 'blank' }>): CellContent => ({
    kind: 'formula',
    formula: text,
    cached,
  });
  const [asOf, soon] = [setting('asOf'), setting('dueSoonDays')];
  const usual = String(DEFAULT_SETTINGS.dueSoonDays);
  return [
    {
      id: 'day',
      label: words.asOfLabel,
      note: words.asOfNote,
      format: 'dd/mm/yyyy',
      content: formula(`IFERROR(IF(ISNUMBER(${asOf}),INT(${asOf}),TODAY()),TODAY())`, {
        kind: 'date',
        date: day,
      }),
    },
    {
      id: 'dueSoonDays',
      label: words.dueSoonLabel,
      note: words.dueSoonNote,
      format: '0',
      content: formula(`IFERROR(IF(ISNUMBER(${soon}),IF(${soon}>=0,${soon},${usual}),${usual}),${usual})`, {
        kind: 'number',
        number: settings.dueSoonDays,
      }),
    },
    {
      id: 'moveDue',
      label: words.moveDueLabel,
      note: words.moveDueNote,
      format: '0',
      content: formula(`IFERROR(IF(${setting('moveDueOffDaysOff')}=${quoteText(YES)},1,0),0)`, {
        kind: 'number',
        number: settings.moveDueOffDaysOff ? 1 : 0,
      }),
    },
  ];
}
