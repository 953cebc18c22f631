/** The rules of this family, in the order of the catalogue. */
export const contentRules = [] as const;
