/**
 * The sentences of the screen of the units. They stand apart from the catalogue, so that they arrive with the screen
 * and the pane shows before them.
 */
import { units as en } from './en';
import { units as vi } from './vi';

export type UnitsScreenMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', UnitsScreenMessages>> = { vi, en };

export function unitsScreenMessages(language: 'vi' | 'en'): UnitsScreenMessages {
  return catalogues[language];
}
