/** The sentences of the screen of the units in the pane's language, and the moment as its lists show it. */
import { useContext } from 'react';
import { unitsScreenMessages } from '../../../messages';
import type { UnitsScreenMessages } from '../../../messages';
import { LanguageContext } from '../../language';

export function useUnitsWords(): UnitsScreenMessages {
  return unitsScreenMessages(useContext(LanguageContext));
}

/** "22/11/2026 08:30" by this machine's clock. */
export function momentNow(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${String(now.getFullYear())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
