/**
 * The three cells above the lists that all formulas look at: the day that states are computed for, how
 * early "due soon" begins, and whether a last day moves off days off.
 */
import type { CivilDate } from '../../domain/dates';
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import { DEFAULT_SETTINGS, type PlanSettings } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, Change, ScalarContent, WorkbookSnapshot } from '../../workbook';
import { NAMES, quoteSheet, quoteText, wholeColumn, type TableNames } from './formulas';
import { cellOfName } from './known-names';
import { LOOKS } from './looks';
import { SETTING_HEADINGS, settingKey, YES } from './settings-table';
import { textContent } from './table-cells';

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

/** First of the rows above the lists. */
const FIRST_PARAMETER_ROW = 3;

/** The cells stay where their names say they are; where a name is gone, they are written anew. */
export function parameterChanges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  list: readonly Parameter[],
  left: number,
): readonly Change[] {
  const why = messages('vi').structure.why.names;
  return list.flatMap((parameter, index): Change[] => {
    const known = cellOfName(snapshot, NAMES[parameter.id]);
    if (known) {
      return [{ kind: 'write-block', why, sheet: known.sheet, at: known.at, cells: [[parameter.content]] }];
    }
    const row = sheetRow(FIRST_PARAMETER_ROW + index);
    const cells: CellContent[][] = [
      [textContent(parameter.label), parameter.content, textContent(parameter.note)],
    ];
    return [
      { kind: 'write-block', why, sheet, at: { row, column: column(left) }, cells },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, left, row, left + 2),
        format: { font: { name: LOOKS.font, size: 12 }, vertical: 'top' },
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, left + 1, row, left + 1),
        format: { font: { bold: true }, horizontal: 'center', numberFormat: parameter.format },
      },
      {
        kind: 'name',
        why,
        name: NAMES[parameter.id],
        refersTo: `${quoteSheet(sheet)}!$${columnLetters(left + 1)}$${String(row)}`,
      },
    ];
  });
}
