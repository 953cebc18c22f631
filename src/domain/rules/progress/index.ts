/** The rules of this family, in the order of the catalogue. */
import { doneBeforeStart } from './done-before-start';
import { doneInFuture } from './done-in-future';
import { doneWithoutDate } from './done-without-date';
import { doneWithoutEvidence } from './done-without-evidence';
import { missedOccurrence } from './missed-occurrence';
import { notReported } from './not-reported';
import { overdueWithoutExplanation } from './overdue-without-explanation';
import { unitLateShare } from './unit-late-share';

export const progressRules = [
  doneWithoutDate,
  doneWithoutEvidence,
  doneBeforeStart,
  doneInFuture,
  overdueWithoutExplanation,
  notReported,
  unitLateShare,
  missedOccurrence,
] as const;
