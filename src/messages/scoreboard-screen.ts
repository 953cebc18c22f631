/** The sentences of the scoreboard’s screen. They stand apart from the catalogue, so that they arrive with the screen. */
import { scoreboardPane as en } from './en';
import { scoreboardPane as vi } from './vi';

export type ScoreboardScreenMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', ScoreboardScreenMessages>> = { vi, en };

export function scoreboardScreenMessages(language: 'vi' | 'en'): ScoreboardScreenMessages {
  return catalogues[language];
}
