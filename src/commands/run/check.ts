/** Kiểm tra: looks for what would embarrass the department, and shows it by severity with the way to mend it. */
import { checkPlan } from '../../workflow';
import type { CommandContext, CommandResult } from '../command';

export async function runCheck({ session, today, work }: CommandContext): Promise<CommandResult> {
  const { findings } = checkPlan(await session.snapshot(work), { asOf: today });
  return { view: 'check', says: { id: 'checked', findings: findings.length } };
}
