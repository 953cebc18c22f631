/** Chuẩn hoá phụ lục: the appendix becomes the task table, joined with what people typed before. */
import { readBook, structureWorkbook } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

/** With `highlightSource` it colours the overdue rows of the appendix as well. */
export async function runStructure(
  { session, today, work }: CommandContext,
  highlightSource?: boolean,
): Promise<CommandResult> {
  const snapshot = await session.snapshot(work);
  const { recognized } = readBook(snapshot, today);
  const result = structureWorkbook(snapshot, {
    asOf: today,
    recognized,
    ...(highlightSource === undefined ? {} : { highlightSource }),
  });
  const { done, unchanged } = result.report;
  // Also where nothing shows: colours and rules of entry that someone took away come back.
  if (result.changeSet.changes.length > 0) await session.apply(result.changeSet, work);
  if (unchanged) return { view: 'overview', says: { id: 'unchanged' } };
  return { view: done ? 'overview' : 'columns', says: { id: 'structured', done, notes: result.notes } };
}
