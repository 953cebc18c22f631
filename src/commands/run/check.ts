/** Kiểm tra: looks for what would embarrass the department, and shows it by severity with the way to mend it. */
import { openFindings, readBook } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

export async function runCheck({ session, today, work }: CommandContext): Promise<CommandResult> {
  const reading = readBook(await session.snapshot(work), today);
  return { view: 'check', says: { id: 'checked', findings: openFindings(reading).length } };
}
