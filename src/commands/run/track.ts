/** Bảng theo dõi: goes to the task table, with the screen where progress is recorded. */
import { findOwnPlaces } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

export async function runTrack({ session, work }: CommandContext): Promise<CommandResult> {
  const found = findOwnPlaces(await session.snapshot(work)).tables.tasks;
  if (found) {
    const { top, left } = found.table.range;
    await session.select(found.sheet.name, { row: top, column: left });
  }
  return { view: 'tasks' };
}
