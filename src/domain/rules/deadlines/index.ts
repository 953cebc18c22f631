/** The rules of this family, in the order of the catalogue. */
export const deadlinesRules = [] as const;
