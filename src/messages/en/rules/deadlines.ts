import type { FamilySentences } from '../../rule-sentences';

export const deadlines: FamilySentences<'deadlines'> = {};
