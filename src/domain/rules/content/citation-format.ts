/**
 * The sign of a document written against Decree 30/2020: "45/2020/NĐ CP" without its hyphen, "ND-CP" without
 * its Đ, a decree or circular without its year.
 */
import { editText } from '../cell-edits';
import { groupRule } from '../define-rule';
import { needsYear, type Citation } from './citations';
import { citedBy, citesPlainly, documentsCited, type Cited } from './cited-documents';
import { placeOf } from './task-texts';
import type { PlacedDraft } from '../rule';

export const citationFormat = groupRule({
  id: 'citation-format',
  family: 'content',
  severity: 'hint',
  source: 'decree-30-2020',
  messages: ['damaged-sign', 'missing-year'],
  groupsOf: documentsCited,
  isPlain: citesPlainly,
  *checkGroup(tasks, document) {
    for (const group of citedBy(tasks, document)) yield* outOfForm(group);
  },
  fix(finding, context) {
    const { found, meant } = finding.data;
    if (finding.message !== 'damaged-sign' || typeof found !== 'string' || typeof meant !== 'string')
      return null;
    return editText(finding, context, (text) => text.replace(found, () => meant));
  },
});

function* outOfForm(group: readonly Cited[]): Iterable<PlacedDraft<'damaged-sign' | 'missing-year'>> {
  // Where another row has the year, `citation-conflict` shows it.
  const yearKnown = group.some(({ citation }) => citation.year !== null);
  for (const { citation, task, field } of group) {
    const { found, rawSign, sign, year } = citation;
    const place = () => ({
      sheet: task.table.table.sheet,
      ...placeOf(task, field, found),
    });
    if (rawSign !== sign) {
      yield { message: 'damaged-sign', ...place(), data: { found, meant: found.replace(rawSign, sign) } };
    } else if (needsYear(citation) && year === null && !yearKnown) {
      yield { message: 'missing-year', ...place(), data: { found, meant: withYear(citation) } };
    }
  }
}

/** The date that follows tells the year. */
function withYear({ found, date, sign }: Citation): string | null {
  return date ? found.replace(`/${sign}`, `/${String(date.year)}/${sign}`) : null;
}
