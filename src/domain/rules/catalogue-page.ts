/**
 * The catalogue of rules as a page: what each looks for, why it matters, how to mend it, what stands behind it.
 */
import { ruleFamilies } from './catalogue';
import { ruleExamples } from './examples';
import type { Finding, Severity } from '../findings';
import type { Rule, RuleFamily, RuleScope, RuleSource } from './rule';

export interface RulesPageWords {
  readonly title: string;
  readonly opening: (count: number) => string;
  readonly family: Readonly<Record<RuleFamily, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly scope: Readonly<Record<RuleScope, string>>;
  readonly source: Readonly<Record<RuleSource, string>>;
  readonly mends: { readonly fix: string; readonly suggestion: string; readonly person: string };
  readonly why: string;
  readonly how: string;
  readonly basis: string;
  readonly example: string;
  /** What the catalogue finds in real appendices that people had looked through. */
  readonly measured: string;
  /** What a finding of the rule says. */
  readonly sentence: (finding: Finding) => string;
  /** Title, why and how of a rule. */
  readonly sentences: (
    family: RuleFamily,
    id: string,
  ) => { readonly title: string; readonly why: string; readonly how: string };
}

/** Markdown, the same for the same rules; the words come from the message catalogue. */
export function rulesPage(words: RulesPageWords): string {
  const families = Object.entries(ruleFamilies) as [RuleFamily, readonly Rule[]][];
  const count = families.reduce((sum, [, rules]) => sum + rules.length, 0);
  const parts = families
    .filter(([, rules]) => rules.length > 0)
    .flatMap(([family, rules]) => [
      `## ${words.family[family]}\n`,
      ...rules.map((rule) => section(rule, words)),
    ]);
  return [`# ${words.title}\n`, `${words.opening(count)}\n`, `${words.measured}\n`, ...parts].join('\n');
}

function section(rule: Rule, words: RulesPageWords): string {
  const { title, why, how } = words.sentences(rule.family, rule.id);
  const facts = [
    words.severity[rule.severity],
    words.scope[rule.scope],
    rule.fix ? words.mends.fix : rule.suggest ? words.mends.suggestion : words.mends.person,
  ];
  return [
    `### ${rule.id}\n`,
    `**${title}.** ${facts.join(' · ')}\n`,
    `- ${words.example}: ${exampleOf(rule, words)}`,
    `- ${words.why}: ${why}`,
    `- ${words.how}: ${how}`,
    `- ${words.basis}: ${words.source[rule.source]}\n`,
  ].join('\n');
}

/** In one line. */
function exampleOf({ id, severity }: Rule, { sentence }: RulesPageWords): string {
  const { message = id, data } = ruleExamples[id] ?? { data: {} };
  const finding: Finding = { rule: id, message, severity, sheet: '', row: null, column: null, data };
  return sentence(finding).replace(/\s+/g, ' ');
}
