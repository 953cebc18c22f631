/** The words of the scoreboard's screen, in the language of the pane. They arrive with the screen. */
import { useContext } from 'react';
import { scoreboardScreenMessages } from '../../../messages';
import type { ScoreboardScreenMessages } from '../../../messages';
import { LanguageContext } from '../../language';

export function useScoreboardWords(): ScoreboardScreenMessages {
  return scoreboardScreenMessages(useContext(LanguageContext));
}
