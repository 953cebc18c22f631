/** What a reporting period is called in titles: "6 tháng đầu năm 2024". */
import type { ReportingPeriod } from '../../domain/annex';
import { messages, type Language } from '../../messages';
import { dateWords } from '../structure';

export function periodTitle(period: ReportingPeriod, language: Language = 'vi'): string {
  const { kind, year, from, to } = period;
  return messages(language).annex.period[kind]({ year, from: dateWords(from), to: dateWords(to) });
}
