/** The sentences of the page that tests an installation. They stand apart from the catalogue: no pane says them. */
import { installation as en } from './en';
import { installation as vi } from './vi';

export type InstallationMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', InstallationMessages>> = { vi, en };

export function installationMessages(language: 'vi' | 'en'): InstallationMessages {
  return catalogues[language];
}
