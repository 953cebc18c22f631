/** What a finding says, why it matters and how to mend it, in sentences. */
import { ruleOf } from '../../domain/rules';
import type { Finding } from '../../domain/rules';
import type { Messages } from '../../messages';

export interface FindingWords {
  /** The rule in a few words; "" where it has none. */
  readonly title: string;
  readonly what: string;
  /** "" where nothing more is to be said. */
  readonly why: string;
  readonly how: string;
  /** What stands behind the rule: a law, practice. */
  readonly basis: string;
}

type Sentences = Readonly<Record<string, ((data: Finding['data']) => string) | undefined>>;

interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly messages: Sentences;
}

export function findingWords({ rule, message, data }: Finding, say: Messages): FindingWords {
  const { family, source } = ruleOf(rule) ?? {};
  const ofFamily: Readonly<Record<string, RuleWords | undefined>> =
    family === undefined ? {} : say.rules[family];
  const words = ofFamily[rule];
  const noticed: Sentences = say.noticed.what;
  return {
    title: words?.title ?? '',
    what: (words?.messages ?? noticed)[message]?.(data) ?? message,
    why: words?.why ?? '',
    how: words?.how ?? '',
    basis: source === undefined ? '' : say.rulesPage.source[source],
  };
}
