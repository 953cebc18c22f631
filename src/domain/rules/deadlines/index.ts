/** The rules of this family, in the order of the catalogue. */
import { continuousForOneOff } from './continuous-for-one-off';
import { deadlineBeforePlanDate } from './deadline-before-plan-date';
import { deadlineInNote } from './deadline-in-note';
import { deadlineInOtherColumn } from './deadline-in-other-column';
import { deadlineNotDated } from './deadline-not-dated';
import { deadlineOnDayOff } from './deadline-on-day-off';
import { deadlineOutsidePlanYear } from './deadline-outside-plan-year';
import { deadlineVsProduct } from './deadline-vs-product';
import { impossibleDeadline } from './impossible-deadline';
import { missingDeadline } from './missing-deadline';
import { multipleDeadlines } from './multiple-deadlines';
import { sameProductDifferentDeadlines } from './same-product-different-deadlines';
import { startAfterDue } from './start-after-due';
import { statusInDeadline } from './status-in-deadline';
import { swappedDayMonth } from './swapped-day-month';
import { unclearDeadline } from './unclear-deadline';

export const deadlinesRules = [
  missingDeadline,
  deadlineInNote,
  deadlineInOtherColumn,
  impossibleDeadline,
  unclearDeadline,
  statusInDeadline,
  swappedDayMonth,
  deadlineBeforePlanDate,
  deadlineOutsidePlanYear,
  startAfterDue,
  deadlineOnDayOff,
  multipleDeadlines,
  deadlineVsProduct,
  sameProductDifferentDeadlines,
  continuousForOneOff,
  deadlineNotDated,
] as const;
