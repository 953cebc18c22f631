/**
 * An activity column that names documents ("Các văn bản triển khai hội nghị") where work should be named: what
 * has to be done stays unsaid, and the product is told twice.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { bare, bareField, holdsItself, placeOf, wordCount } from './task-texts';

/** Nouns only: "báo cáo" and "thông báo" are also what one does. */
const DOCUMENT_FIRST =
  /^(?:(?:cac|nhung|mot so) (?:van ban|tai lieu|chuyen|bien ban|quyet dinh|cong van|bieu mau|ke hoach|sang kien|tin bai)|van ban|tai lieu|cong van|bien ban|bieu mau|giay moi|du thao)(?: |$)/;
const LONGEST = 30;

/** Letters of a cell that hold such a beginning, with the word that ends it. */
const BEGINNING = 60;

/** Whether the first letters may be those: nearly all activities are done with here. */
const mayBegin = (activity: string): boolean =>
  DOCUMENT_FIRST.test(activity.length > BEGINNING ? bare(activity.slice(0, BEGINNING)) : bare(activity));

export const activityIsAProduct = rowRule({
  id: 'activity-is-a-product',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  check(checked) {
    const { activity } = checked.task.fields;
    if (activity === '' || activity.includes('\n') || !holdsItself(checked, 'activity')) return NOTHING;
    if (!mayBegin(activity)) return NOTHING;
    const text = bareField(checked, 'activity');
    if (!DOCUMENT_FIRST.test(text) || wordCount(text) > LONGEST) return NOTHING;
    return [{ ...placeOf(checked, 'activity'), data: { activity } }];
  },
});
