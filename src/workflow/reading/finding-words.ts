/** What a finding says, why it matters and how to mend it, in sentences. */
import { ruleOf } from '../../domain/rules';
import type { Finding } from '../../domain/rules';
import type { Messages } from '../../messages';

export interface FindingWords {
  readonly what: string;
  /** "" where nothing more is to be said. */
  readonly why: string;
  readonly how: string;
}

type Sentences = Readonly<Record<string, ((data: Finding['data']) => string) | undefined>>;

interface RuleWords {
  readonly why: string;
  readonly how: string;
  readonly messages: Sentences;
}

export function findingWords({ rule, message, data }: Finding, say: Messages): FindingWords {
  const family = ruleOf(rule)?.family;
  const ofFamily: Readonly<Record<string, RuleWords | undefined>> =
    family === undefined ? {} : say.rules[family];
  const words = ofFamily[rule];
  const noticed: Sentences = say.noticed.what;
  return {
    what: (words?.messages ?? noticed)[message]?.(data) ?? message,
    why: words?.why ?? '',
    how: words?.how ?? '',
  };
}
