/**
 * A cell that still holds tags of the web page it was copied from.
 */
import { cleanCell } from '../../text';
import { editText } from '../cell-edits';
import { noticedInReading } from '../noticed-in-reading';

export const htmlRemnant = noticedInReading({
  id: 'html-remnant',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  fix: (finding, context) => editText(finding, context, cleanCell),
});
