import type { FamilySentences } from '../../rule-sentences';

export const annex: FamilySentences<'annex'> = {};
