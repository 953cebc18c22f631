import type { FamilySentences } from '../../rule-sentences';

export const units: FamilySentences<'units'> = {};
