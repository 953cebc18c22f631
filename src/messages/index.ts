/**
 * Every sentence a user reads, by language, area and id: `messages('vi').files['file-empty']({name})`.
 * Vietnamese comes first and sets the shape; English must have the same ids with the same data.
 */
import { en } from './en';
import { vi } from './vi';

export { badFileReason } from './bad-file';
export { amendmentMessages, type AmendmentMessages } from './amendment';
export { annexScreenMessages, type AnnexScreenMessages } from './annex-screen';
export { helpScreenMessages, type HelpScreenMessages } from './help-screen';
export { installationMessages, type InstallationMessages } from './installation-page';
export { reportSentences, statementSentences } from './report-command';
export { reportDraft as reportDraftWords } from './vi';
export { reportScreenMessages, type ReportScreenMessages } from './report-screen';
export { scoreboardScreenMessages, type ScoreboardScreenMessages } from './scoreboard-screen';
export { unitsScreenMessages, type UnitsScreenMessages } from './units-screen';

export type Language = 'vi' | 'en';
export type Messages = typeof vi;

const catalogues: Readonly<Record<Language, Messages>> = { vi, en };

export function messages(language: Language = 'vi'): Messages {
  return catalogues[language];
}
