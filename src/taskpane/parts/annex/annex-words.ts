/** The sentences of the annex screen in the pane's language. */
import { useContext } from 'react';
import { annexScreenMessages } from '../../../messages';
import type { AnnexScreenMessages } from '../../../messages';
import { LanguageContext } from '../../language';

export function useAnnexWords(): AnnexScreenMessages {
  return annexScreenMessages(useContext(LanguageContext));
}
