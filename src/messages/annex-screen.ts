/**
 * The sentences of the annex screen. They stand apart from the catalogue, so that they arrive with the screen
 * and the pane shows before them.
 */
import { annexPane as en } from './en';
import { annexPane as vi } from './vi';

export type AnnexScreenMessages = typeof vi;

const catalogues: Readonly<Record<'vi' | 'en', AnnexScreenMessages>> = { vi, en };

export function annexScreenMessages(language: 'vi' | 'en'): AnnexScreenMessages {
  return catalogues[language];
}
