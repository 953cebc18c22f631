/**
 * Two columns of one task that say the same words: one of them was copied and its own content is missing.
 */
import type { TaskField } from '../../tables';
import { sameWords } from '../../text';
import { rowRule } from '../define-rule';
import type { Severity } from '../../findings';
import { NOTHING, type RowRule } from '../rule';
import { bareField, holdsItself, placeOf, wordCount } from './task-texts';

/** "Báo cáo" may be said twice; a sentence may not. */
const LEAST_WORDS = 3;

interface SameFields<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly one: TaskField;
  /** The finding points at this one. */
  readonly other: TaskField;
}

export function sameFields<const Id extends string>(stated: SameFields<Id>): RowRule<Id, Id> {
  const { id, severity, one, other } = stated;
  return rowRule<Id, Id>({
    id,
    family: 'content',
    severity,
    source: 'practice',
    check(checked) {
      const { fields } = checked.task;
      if (fields[one] === '' || fields[other] === '' || !holdsItself(checked, other)) return NOTHING;
      // Marks and spaces may differ, letters may not.
      const [first, second] = [fields[one].length, fields[other].length];
      if (Math.min(first, second) * 2 < Math.max(first, second)) return NOTHING;
      if (!sameWords(fields[one], fields[other]) || wordCount(bareField(checked, other)) < LEAST_WORDS)
        return NOTHING;
      return [{ ...placeOf(checked, other), data: { text: fields[other] } }];
    },
  });
}
