/** The sentences of the report screen. They stand apart from the catalogue, so that they arrive with the screen. */
import { reportPane as en } from './en';
import { reportPane as vi } from './vi';

export type ReportScreenMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', ReportScreenMessages>> = { vi, en };

export function reportScreenMessages(language: 'vi' | 'en'): ReportScreenMessages {
  return catalogues[language];
}
