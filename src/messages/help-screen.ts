/** The sentences of the guide. They stand apart from the catalogue, so that they arrive with their screen. */
import { help as en } from './en';
import { help as vi } from './vi';

export type HelpScreenMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', HelpScreenMessages>> = { vi, en };

export function helpScreenMessages(language: 'vi' | 'en'): HelpScreenMessages {
  return catalogues[language];
}
