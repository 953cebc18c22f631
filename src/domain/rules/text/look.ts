/** What a first look over a text may call for: one bit for each kind of thing that may be wrong. */
export const LOOK = {
  /** Words that are no Vietnamese, stand in no known phrase, or begin something that is often written wrong. */
  words: 1,
  /** Words whose tone mark stands in the wrong place. */
  wrongTones: 2,
  /** Punctuation, brackets, quotation marks, bullets. */
  marks: 4,
  /** Two spaces together. */
  spaces: 8,
  /** Characters beyond letters, digits and the marks of ordinary typing. */
  characters: 16,
  /** Words enough, and no letter that only Vietnamese has, or one that a wrong table of characters shows. */
  letters: 32,
  /** "tỉnh". */
  provinces: 64,
  /** "phố", of a city. */
  cities: 128,
  /** Words whose tone mark has two places and stands in the first of them, "hóa", or in the second, "hoá". */
  firstTones: 256,
  secondTones: 512,
} as const;
