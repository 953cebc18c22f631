/** Phụ lục I: the statistics annex of a period, filled in the form that stands in the workbook or laid out anew. */
import { periodOfKind, proposedPeriod } from '../../domain/annex';
import { generateAnnex, planYearOf, readBook, settingsIn, shownComparison } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

export async function runAnnex({ session, today, work, period }: CommandContext): Promise<CommandResult> {
  const snapshot = await session.snapshot(work);
  const reading = readBook(snapshot, today);
  const year = planYearOf(reading);
  const settings = settingsIn(snapshot);
  const result = generateAnnex(snapshot, {
    period:
      period === undefined
        ? proposedPeriod(today, year, settings)
        : periodOfKind(period, today, year, settings),
    asOf: today,
    recognized: reading.recognized,
    compare: shownComparison(snapshot),
  });
  if (result.changeSet.changes.length > 0) await session.apply(result.changeSet, work);
  return { view: 'annex', says: { id: 'annex-made', done: result.done, notes: result.notes } };
}
