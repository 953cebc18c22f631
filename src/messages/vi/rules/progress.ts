import type { FamilySentences } from '../../rule-sentences';

export const progress: FamilySentences<'progress'> = {};
