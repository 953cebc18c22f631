/**
 * Every deadline pattern, in the order in which they claim text: what one has read no later one reads.
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { datedDocument, documentOfYear, numberedDocument } from './citation';
import { continuous } from './continuous';
import { dayInWords, dayIso, dayNumeric, dayWithoutYear } from './day';
import { dayOfMonth, dayOfQuarter, lastDayOfPeriod, weekday } from './day-of-period';
import { daysList, daysRange } from './days-of-one-month';
import { englishMonth } from './english-month';
import { afterEvent, termBeforeEvent, termFromEvent } from './event';
import { monthNumeric, months } from './month';
import { monthsOfYear } from './months-of-year';
import { leftOpen, lunarDay, nothing, sameAsAbove, status } from './not-a-deadline';
import { partOfMonth, partOfQuarter } from './part-of-period';
import { accordingTo } from './plan';
import { quarters } from './quarter';
import { each, periodic, periodsInARow, quota, reportEach, times } from './recurring';
import { bareYear, partOfYear, planYear, years } from './year';

/** The patterns that plain phrases come to; they are read without them. */
export { dayNumeric, dayWithoutYear, monthNumeric, months, monthsOfYear, quarters, years };

export const deadlinePatterns: readonly DeadlinePattern[] = [
  nothing,
  sameAsAbove,
  status,
  leftOpen,
  lunarDay,
  // "30-Jun-26" would be the number of a document.
  englishMonth,
  numberedDocument,
  datedDocument,
  daysRange,
  daysList,
  dayInWords,
  dayIso,
  dayNumeric,
  dayOfQuarter,
  lastDayOfPeriod,
  partOfMonth,
  partOfQuarter,
  monthsOfYear,
  times,
  quota,
  each,
  periodsInARow,
  reportEach,
  months,
  quarters,
  monthNumeric,
  dayWithoutYear,
  weekday,
  dayOfMonth,
  documentOfYear,
  partOfYear,
  years,
  planYear,
  bareYear,
  continuous,
  periodic,
  termBeforeEvent,
  termFromEvent,
  afterEvent,
  accordingTo,
];
