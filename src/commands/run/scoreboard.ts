/** Tổng hợp: brings the scoreboard's sheet up to date, and shows where units and sections stand. */
import { readBook, scorePlan } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

export async function runScoreboard({ session, today, work }: CommandContext): Promise<CommandResult> {
  const { snapshot, recognized } = readBook(await session.snapshot(work), today);
  const result = scorePlan(snapshot, { asOf: today, year: recognized.year.value });
  if ('refused' in result) return { view: 'summary', says: { id: 'not-scored', refused: result.refused } };
  await session.apply(result.changeSet, work);
  const count = (kind: 'unit' | 'section'): number =>
    result.groups.filter((group) => group.kind === kind).length;
  const { sheet } = result;
  return {
    view: 'summary',
    says: { id: 'scored', sheet, units: count('unit'), sections: count('section') },
  };
}
