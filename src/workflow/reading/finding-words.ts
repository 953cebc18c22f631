/** What a finding says, why it matters and how to mend it, in sentences. */
import type { Finding } from '../../domain/rules';
import type { Messages } from '../../messages';

export interface FindingWords {
  readonly what: string;
  /** "" where nothing more is to be said. */
  readonly why: string;
  readonly how: string;
}

export function findingWords({ rule, message, data }: Finding, say: Messages): FindingWords {
  const what: Readonly<Record<string, ((data: Finding['data']) => string) | undefined>> = say.noticed.what;
  const why: Readonly<Record<string, string | undefined>> = say.noticed.why;
  const how: Readonly<Record<string, string | undefined>> = say.noticed.how;
  return { what: what[message]?.(data) ?? message, why: why[rule] ?? '', how: how[rule] ?? '' };
}
