/** Sentences for what recognition and rules say with ids and figures. */
import { PROSE_RULE } from '../domain/annex';
import type { Finding } from '../domain/rules';
import { ruleOf } from '../domain/rules';
import type { SkippedRow } from '../domain/tables';
import type { Messages } from '../messages';

type Sentences<Data> = Readonly<Record<string, (data: Data) => string>>;
type RuleSentences = Readonly<Record<string, { readonly messages: Sentences<Finding['data']> }>>;

/** What was found; the id of its message where no catalogue has a sentence for it. */
export function findingSentence({ rule, message, data }: Finding, words: Messages): string {
  const family = ruleOf(rule)?.family;
  const ofRules: RuleSentences = family === undefined ? {} : words.rules[family];
  const others: Sentences<Finding['data']> = rule === PROSE_RULE ? words.prose.findings : words.noticed.what;
  return (ofRules[rule]?.messages ?? others)[message]?.(data) ?? message;
}

/** Why a row of the table belongs to no task: what it is, and how that was seen. */
export function skipSentence({ role, reason }: SkippedRow, words: Messages): string {
  const why: Sentences<NonNullable<SkippedRow['reason']['data']>> = words.reasons;
  const seen = why[reason.id]?.(reason.data ?? {});
  const what = words.pane.columns.role[role];
  return seen === undefined ? what : `${what}. ${seen}`;
}
