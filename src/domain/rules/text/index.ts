/** The rules of this family, in the order of the catalogue, and the first look that rules of structure share. */
import { digitInWord } from './digit-in-word';
import { lostDiacritics } from './lost-diacritics';
import { punctuation } from './punctuation';
import { spelling } from './spelling';
import { toneMark } from './tone-mark';
import { unlikeTheRest } from './unlike-the-rest';

export { LOOK } from './first-look';
export { cellCallsFor, rowCallsFor } from './row-look';

export const textRules = [
  spelling,
  unlikeTheRest,
  punctuation,
  toneMark,
  lostDiacritics,
  digitInWord,
] as const;
