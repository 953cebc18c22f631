/**
 * Months and quarters by a letter alone: "T6", "Q3". In a longer text they are as well the sixth floor, the third
 * district or Friday, so they count where a year is named with them or where nothing but a limit stands before them.
 */
import type { DeadlineMatch } from './deadline-pattern';
import { LIMIT_WORDS } from './lexicon';
import { WORD_START } from '../text';

const WITH_YEAR = /20\d\d/;
const BEFORE = new RegExp(`(?:^|[:;(+-]|${WORD_START}${LIMIT_WORDS}|${WORD_START}(?:du kien|ht|trong)) *$`);
const AFTER = /^ *(?:$|[;,.)+-])/;
/** "T2, T4, T6 hàng tuần" are days. */
const OF_A_WEEK = /(?<![a-z])tuan(?![a-z])/;

/** True where the letter and figure that a pattern found are a period of the year. */
export function saysPeriod({ found, folded, start, end }: DeadlineMatch): boolean {
  if (WITH_YEAR.test(found)) return true;
  return BEFORE.test(folded.slice(0, start)) && AFTER.test(folded.slice(end)) && !OF_A_WEEK.test(folded);
}
