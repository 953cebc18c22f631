/** What recognition noticed on one row, put in place of what it noticed there before. */
import type { Finding } from '../../findings';
import type { TableDraft } from '../recognize-table';

/** These are told at the end, after all tables. */
const AT_THE_END: ReadonlySet<string> = new Set(['old-font', 'cells-outside-tables', 'sheet-without-table']);

/**
 * The findings with those on a row of table `index` made anew by `renew`; the same list where they say the same.
 * Tables stand in the order of their drafts, findings of one in the order of its rows.
 */
export function withFindingsOf(
  findings: readonly Finding[],
  row: number,
  drafts: readonly TableDraft[],
  index: number,
  renew: (before: readonly Finding[]) => readonly Finding[],
): readonly Finding[] {
  const order = new Map(drafts.map(({ view }, place) => [view.name, place]));
  const isBefore = (finding: Finding): boolean => {
    if (AT_THE_END.has(finding.rule)) return false;
    const place = order.get(finding.sheet) ?? 0;
    return place < index || (place === index && (finding.row ?? 0) < row);
  };
  const sheet = drafts[index]?.view.name;
  const start = firstNot(findings, isBefore);
  let end = start;
  while (findings[end]?.row === row && findings[end]?.sheet === sheet && !isLast(findings[end])) end += 1;
  const before = findings.slice(start, end);
  const now = renew(before);
  if (JSON.stringify(before) === JSON.stringify(now)) return findings;
  const known = new Map(before.map((one) => [JSON.stringify(one), one]));
  // What is found as before stays the same object: whoever holds it need not look again.
  const kept = now.map((one) => known.get(JSON.stringify(one)) ?? one);
  return [...findings.slice(0, start), ...kept, ...findings.slice(end)];
}

const isLast = (finding: Finding | undefined): boolean =>
  finding !== undefined && AT_THE_END.has(finding.rule);

/** Findings that are `before` come first. */
function firstNot(findings: readonly Finding[], before: (finding: Finding) => boolean): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const finding = findings[middle];
    if (finding && before(finding)) low = middle + 1;
    else high = middle;
  }
  return low;
}
