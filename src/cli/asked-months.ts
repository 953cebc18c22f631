/** Months as people write them after an option: "2026-10" or "10/2026", several joined by commas. */
import { monthsOf, type Month } from '../domain/scoreboard';
import type { CommandWords, ValueName } from './command-words';
import { CommandProblem } from './problem';

export function askedMonths(words: CommandWords, option: ValueName): readonly Month[] {
  const value = words.text(option) ?? '';
  const months = monthsOf(value);
  if (months === undefined) throw new CommandProblem((say) => say['month-invalid']({ value }));
  return months;
}
