/**
 * The cells beside the scoreboard that its formulas look at: the latest report day, the thresholds that the
 * settings give, and the month to compare with. Each has a name, so that it may be moved.
 */
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import type { CivilDate } from '../../domain/dates';
import { DEFAULT_SETTINGS, lastReportDay, type PlanSettings } from '../../domain/plan';
import { monthOf, previousMonth } from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import {
  cellOfName,
  LOOKS,
  NAMES,
  quoteSheet,
  quoteText,
  SETTING_HEADINGS,
  settingKey,
  textContent,
  wholeColumn,
} from '../structure';

export const SCORE_NAMES = {
  reportDay: 'CCHC_NgayBaoCao',
  lateLimit: 'CCHC_NguongTre',
  onTimeLimit: 'CCHC_NguongDungHan',
  earlyLimit: 'CCHC_NguongTruocHan',
  previousMonth: 'CCHC_ThangTruoc',
} as const;

type ScoreParameter = keyof typeof SCORE_NAMES;

const FORMATS: Readonly<Record<ScoreParameter, string>> = {
  reportDay: 'dd/mm/yyyy',
  lateLimit: '0%',
  onTimeLimit: '0%',
  earlyLimit: '0%',
  previousMonth: 'General',
};

/** Rows of the sheet above its tables. */
const FIRST_ROW = 1;

export function scoreParameterChanges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  left: number,
  settingsTable: string,
  settings: PlanSettings,
  day: CivilDate,
): readonly Change[] {
  const { board } = messages('vi').scoreboard.sheet;
  const why = messages('vi').scoreboard.why.board;
  const contents = contentsOf(settingsTable, settings, day);
  return (Object.keys(SCORE_NAMES) as ScoreParameter[]).flatMap((id, index): Change[] => {
    const content = contents[id];
    const known = cellOfName(snapshot, SCORE_NAMES[id]);
    if (known) return [{ kind: 'write-block', why, sheet: known.sheet, at: known.at, cells: [[content]] }];
    const row = sheetRow(FIRST_ROW + index);
    return [
      {
        kind: 'write-block',
        why,
        sheet,
        at: { row, column: column(left) },
        cells: [[textContent(board.parameters[id]), content]],
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, left, row, left + 1),
        format: { font: { name: LOOKS.font, size: 12 } },
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, left + 1, row, left + 1),
        format: { font: { bold: true }, horizontal: 'center', numberFormat: FORMATS[id] },
      },
      {
        kind: 'name',
        why,
        name: SCORE_NAMES[id],
        refersTo: `${quoteSheet(sheet)}!$${columnLetters(left + 1)}$${String(row)}`,
      },
    ];
  });
}

function contentsOf(
  table: string,
  settings: PlanSettings,
  day: CivilDate,
): Readonly<Record<ScoreParameter, CellContent>> {
  const setting = (id: Parameters<typeof settingKey>[0]): string =>
    `INDEX(${wholeColumn(table, SETTING_HEADINGS.value)},` +
    `MATCH(${quoteText(settingKey(id))},${wholeColumn(table, SETTING_HEADINGS.key)},0))`;
  /** A figure that makes no sense counts as its default, as when the settings are read. */
  const sound = (id: 'lateShareLimit' | 'onTimeShareGood' | 'earlyShareBonus' | 'reportDay'): string => {
    const usual = String(DEFAULT_SETTINGS[id]);
    return `IFERROR(IF(ISNUMBER(${setting(id)}),IF(${setting(id)}>=0,${setting(id)},${usual}),${usual}),${usual})`;
  };
  const share = (id: 'lateShareLimit' | 'onTimeShareGood' | 'earlyShareBonus'): CellContent => ({
    kind: 'formula',
    formula: sound(id),
    cached: { kind: 'number', number: settings[id] },
  });
  const today = NAMES.day;
  const dayOf = `MAX(1,ROUND(${sound('reportDay')},0))`;
  const inMonth = (months: string): string =>
    `MIN(DATE(YEAR(${today}),MONTH(${today})${months},${dayOf}),DATE(YEAR(${today}),MONTH(${today})${months}+1,0))`;
  const before = `DATE(YEAR(${today}),MONTH(${today}),0)`;
  return {
    reportDay: {
      kind: 'formula',
      formula: `IF(${inMonth('')}<=${today},${inMonth('')},${inMonth('-1')})`,
      cached: { kind: 'date', date: lastReportDay(day, settings.reportDay) },
    },
    lateLimit: share('lateShareLimit'),
    onTimeLimit: share('onTimeShareGood'),
    earlyLimit: share('earlyShareBonus'),
    previousMonth: {
      kind: 'formula',
      formula: `YEAR(${before})&"-"&RIGHT("0"&MONTH(${before}),2)`,
      cached: { kind: 'text', text: previousMonth(monthOf(day)) },
    },
  };
}
