import type { FamilySentences } from '../../rule-sentences';

export const text: FamilySentences<'text'> = {};
