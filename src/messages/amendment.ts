/** The sentences about amended plans, apart from the others so that they arrive with the screen that says them. */
import { amendment as en } from './en';
import { amendment as vi } from './vi';

export type AmendmentMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', AmendmentMessages>> = { vi, en };

export function amendmentMessages(language: 'vi' | 'en'): AmendmentMessages {
  return catalogues[language];
}
