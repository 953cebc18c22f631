/**
 * Every rule there is, by family: what the check looks for in a plan.
 *
 * A rule is its file, its test and one line in its family's index; its sentences are in `messages/` under
 * the same ids, and leaving one out does not compile.
 */
import { annexRules } from './annex';
import { contentRules } from './content';
import { deadlinesRules } from './deadlines';
import { progressRules } from './progress';
import type { Rule, RuleFamily } from './rule';
import { structureRules } from './structure';
import { textRules } from './text';
import { unitsRules } from './units';

export const ruleFamilies = {
  structure: structureRules,
  deadlines: deadlinesRules,
  units: unitsRules,
  content: contentRules,
  text: textRules,
  progress: progressRules,
  annex: annexRules,
} as const satisfies Readonly<Record<RuleFamily, readonly Rule[]>>;

export type RuleFamilies = typeof ruleFamilies;

/** The rules of one family with their own ids and messages, for the message catalogue. */
export type RuleOf<Family extends RuleFamily> = RuleFamilies[Family][number];

export const ruleCatalogue: readonly Rule[] = Object.values<readonly Rule[]>(ruleFamilies).flat();

const byId = new Map(ruleCatalogue.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
