/** The findings of a check as the pane lists them, each with a key that it keeps while its cell does. */
import { ruleOf } from '../domain/rules';
import type { Finding } from '../domain/rules';
import { findingMark } from '../workflow';
import type { PlanCheck } from '../workflow';
import type { ListedFinding, Suggestion } from './desk-words';

export function suggestionsFor(key: string, { findings, context }: PlanCheck) {
  const finding = findings.find((candidate) => keyOf(candidate) === key);
  const suggestions: readonly Suggestion[] = finding
    ? (ruleOf(finding.rule)?.suggest?.(finding, context) ?? [])
    : [];
  return { finding, suggestions: suggestions.filter((edits) => edits.length > 0) };
}

export function listedFindings({ findings, ignored, context }: PlanCheck): readonly ListedFinding[] {
  return [
    ...findings.map((finding) => ({
      key: keyOf(finding),
      finding,
      ignored: null,
      fixable: (ruleOf(finding.rule)?.fix?.(finding, context) ?? null) !== null,
      mayHaveSuggestions: ruleOf(finding.rule)?.suggest !== undefined,
    })),
    ...ignored.map(({ finding, reason }) => ({
      key: keyOf(finding),
      finding,
      ignored: reason,
      fixable: false,
      mayHaveSuggestions: false,
    })),
  ];
}

export function keyOf(finding: Finding): string {
  const { sheet, cell, what } = findingMark(finding);
  return `${sheet}!${cell} ${what}`;
}
