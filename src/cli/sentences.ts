/** Sentences for what recognition and rules say with ids and figures. */
import type { Finding } from '../domain/rules';
import type { SkippedRow } from '../domain/tables';
import type { Messages } from '../messages';

type Sentences<Data> = Readonly<Record<string, (data: Data) => string>>;

/** What was found; the id of its message where no catalogue has a sentence for it. */
export function findingSentence(finding: Finding, words: Messages): string {
  const what: Sentences<Finding['data']> = words.noticed.what;
  return what[finding.message]?.(finding.data) ?? finding.message;
}

/** Why a row of the table belongs to no task: what it is, and how that was seen. */
export function skipSentence({ role, reason }: SkippedRow, words: Messages): string {
  const why: Sentences<NonNullable<SkippedRow['reason']['data']>> = words.reasons;
  const seen = why[reason.id]?.(reason.data ?? {});
  const what = words.pane.columns.role[role];
  return seen === undefined ? what : `${what}. ${seen}`;
}
