/**
 * The reporting period that the title of an annex names: "6 THÁNG ĐẦU NĂM 2024", "quý III/2025", "9 tháng năm
 * 2025". Dates and names of other kinds are left alone.
 */
import { fold, normalizeText } from '../text';
import {
  DEFAULT_PERIOD_SETTINGS,
  standardPeriod,
  type PeriodSettings,
  type ReportingPeriod,
  type StandardPeriodKind,
} from './periods';

/** Openings as they are folded; what stands between them and the year is "năm", "đầu năm" or a stroke. */
const OPENINGS: readonly (readonly [kind: StandardPeriodKind, words: string])[] = [
  ['half-year', '(?:0?6|sau) thang(?: dau)?|nua dau'],
  ['nine-months', '(?:0?9|chin) thang(?: dau)?'],
  ['quarter-1', 'quy (?:i|1)'],
  ['quarter-2', 'quy (?:ii|2)'],
  ['quarter-3', 'quy (?:iii|3)'],
  ['quarter-4', 'quy (?:iv|4)'],
];

/** Undefined where the text names no period with its year. */
export function periodInTitle(
  title: string,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod | undefined {
  const text = fold(normalizeText(title)).replace(/\s+/g, ' ');
  for (const [kind, words] of OPENINGS) {
    const match = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words})(?:[ ,]*(?:cua )?nam |\\s*[/-]\\s*| )(\\d{4})(?!\\d)`,
      'u',
    ).exec(text);
    if (match) return standardPeriod(kind, Number(match[1]), settings);
  }
  const year = /(?<!\p{L})nam (\d{4})(?!\d)/u.exec(text);
  return year ? standardPeriod('year', Number(year[1]), settings) : undefined;
}
