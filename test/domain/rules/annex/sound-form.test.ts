/** A form with nothing wrong in it: no rule of the family has anything to say. */
import { annexRules } from '../../../../src/domain/rules/annex';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';
import { findingsOf, picture } from '../../../support/literal-plan';

test('a sound form has no findings', () => {
  expect(picture(findingsOf(annexSheet(SOUND_LINES), { rules: annexRules }))).toEqual([]);
});
