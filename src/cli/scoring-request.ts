/** What the commands were asked that say where things stand: scoreboard, meeting page, monthly report, record. */
import { monthsOf, type Month } from '../domain/scoreboard';
import { CommandProblem } from './problem';

export type ScoringRequest =
  | {
      readonly command: 'scoreboard';
      readonly file: string;
      /** The workbook to write; absent where only the figures are wanted. */
      readonly output: string | undefined;
      readonly inPlace: boolean;
      /** Months to close. */
      readonly close: readonly Month[];
    }
  | {
      readonly command: 'meeting';
      readonly file: string;
      readonly output: string;
      readonly inPlace: boolean;
    }
  | {
      readonly command: 'monthly';
      readonly file: string;
      readonly output: string;
      readonly inPlace: boolean;
      /** Last month where absent. */
      readonly month: Month | undefined;
    }
  | { readonly command: 'journal'; readonly file: string; readonly csv: boolean };

/** "2026-10" or "10/2026", several joined by commas. */
export function readMonths(value: string | undefined): readonly Month[] {
  const months = monthsOf(value ?? '');
  if (months === undefined) throw new CommandProblem((say) => say['month-invalid']({ value: value ?? '' }));
  return months;
}
