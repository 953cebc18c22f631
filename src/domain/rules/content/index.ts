/** The rules of this family, in the order of the catalogue. */
import { activityEqualsProduct } from './activity-equals-product';
import { activityEqualsTask } from './activity-equals-task';
import { activityIsAProduct } from './activity-is-a-product';
import { citationConflict } from './citation-conflict';
import { citationFormat } from './citation-format';
import { conflictingTargets } from './conflicting-targets';
import { duplicateTask } from './duplicate-task';
import { duplicatedText } from './duplicated-text';
import { goalTaskMismatch } from './goal-task-mismatch';
import { impossibleTarget } from './impossible-target';
import { otherYear } from './other-year';
import { productEqualsTask } from './product-equals-task';
import { productNotADeliverable } from './product-not-a-deliverable';
import { sectionMismatch } from './section-mismatch';
import { wording } from './wording';

export const contentRules = [
  productNotADeliverable,
  productEqualsTask,
  activityEqualsTask,
  activityEqualsProduct,
  activityIsAProduct,
  duplicateTask,
  duplicatedText,
  impossibleTarget,
  conflictingTargets,
  citationConflict,
  citationFormat,
  otherYear,
  sectionMismatch,
  goalTaskMismatch,
  wording,
] as const;
