/** A rule's draft with the rule's own id and severity: a finding. */
import type { Finding } from '../findings';
import type { Draft, Rule } from './rule';

export function findingOf(rule: Rule, sheet: string, draft: Draft): Finding {
  return {
    rule: rule.id,
    message: draft.message ?? rule.id,
    severity: draft.severity ?? rule.severity,
    sheet,
    row: draft.row,
    column: draft.column,
    ...(draft.related ? { related: draft.related } : {}),
    data: draft.data ?? {},
  };
}
