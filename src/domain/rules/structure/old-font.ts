/**
 * A sheet typed for a font of before Unicode (TCVN3, VNI): it is read, but other computers show other signs, and
 * nothing is found by searching.
 */
import { noticedInReading } from '../noticed-in-reading';
import { OLD_FONT } from '../old-font-sheets';

export const oldFont = noticedInReading({
  id: OLD_FONT,
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  messages: ['tcvn3', 'vni'],
});
