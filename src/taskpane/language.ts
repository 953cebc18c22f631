/** The language of the pane, and its sentences, for every component below. */
import { createContext, useContext } from 'react';
import { messages } from '../messages';
import type { Language, Messages } from '../messages';

export const LanguageContext = createContext<Language>('vi');

export function useMessages(): Messages {
  return messages(useContext(LanguageContext));
}
