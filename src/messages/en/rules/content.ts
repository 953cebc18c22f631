import type { FamilySentences } from '../../rule-sentences';

export const content: FamilySentences<'content'> = {};
