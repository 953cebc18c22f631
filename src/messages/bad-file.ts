/** Why a file could not be used: a sentence of ours for what taking in found itself, else the reader's own. */
import type { vi } from './vi';

/** `reason` as `BadFile` has it. */
export function badFileReason(reason: string, { takeIn }: Pick<typeof vi, 'takeIn'>): string {
  if (reason === 'no-task') return takeIn.noTask;
  return reason === 'other-plan' ? takeIn.otherPlan : reason;
}
