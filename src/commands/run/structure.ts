/** Chuẩn hoá phụ lục: the appendix becomes the task table, joined with what people typed before. */
import type { Column, SheetRow } from '../../domain/grid';
import { readBook, structureWorkbook } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

const TOP_LEFT = { row: 1 as SheetRow, column: 1 as Column };

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
  const { done } = result.report;
  const { changes } = result.changeSet;
  if (done && changes.every(({ kind }) => kind === 'activate')) {
    const shown = changes.find((change) => change.kind === 'activate');
    if (shown) await session.select(shown.sheet, shown.at ?? TOP_LEFT);
    return { view: 'overview', says: { id: 'unchanged' } };
  }
  if (changes.length > 0) await session.apply(result.changeSet, work);
  return { view: done ? 'overview' : 'columns', says: { id: 'structured', done, notes: result.notes } };
}
