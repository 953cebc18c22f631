/** Tô quá hạn: overdue rows of task table and appendix get colours that follow the day by themselves. */
import { readBook } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';
import { runStructure } from './structure';

export async function runHighlight(context: CommandContext): Promise<CommandResult> {
  const result = await runStructure(context, true);
  if (result.says?.id === 'structured' && !result.says.done) return result;
  const { overview } = readBook(await context.session.snapshot(context.work), context.today);
  const { overdue, 'due-soon': dueSoon } = overview.states;
  return { view: 'overview', says: { id: 'highlighted', overdue, dueSoon } };
}
