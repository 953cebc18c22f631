/** What the test of an installation says: one verdict for each thing looked at, worst counts. */
import type { InstallationMessages } from '../messages';

export type Sentences = InstallationMessages;
export type CheckId = keyof Sentences['titles'];

/** `note`: works here, but must not stay so on the real server. */
export type State = 'good' | 'note' | 'bad';

export interface Verdict {
  readonly state: State;
  readonly says: string;
}

export interface CheckResult {
  readonly check: CheckId;
  /** Never empty. */
  readonly verdicts: readonly Verdict[];
}

export const good = (says: string): Verdict => ({ state: 'good', says });
export const note = (says: string): Verdict => ({ state: 'note', says });
export const bad = (says: string): Verdict => ({ state: 'bad', says });

/** The worst of them: bad before note before good. */
export function worst(verdicts: readonly Verdict[]): State {
  for (const state of ['bad', 'note'] as const)
    if (verdicts.some((verdict) => verdict.state === state)) return state;
  return 'good';
}
