/** The periods of the ribbon's annex menu, with the names that the manifest gives their actions. */
export const PERIODS = [
  { id: 'quarter-1', action: 'annexQuarter1' },
  { id: 'quarter-2', action: 'annexQuarter2' },
  { id: 'half-year', action: 'annexHalfYear' },
  { id: 'quarter-3', action: 'annexQuarter3' },
  { id: 'nine-months', action: 'annexNineMonths' },
  { id: 'year', action: 'annexYear' },
] as const;

export type PeriodId = (typeof PERIODS)[number]['id'];
