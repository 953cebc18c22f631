/**
 * One document cited in two ways: with its year here and without it there, or under two dates. Readers look up
 * the wrong text.
 */
import { groupRule } from '../define-rule';
import type { Severity } from '../../findings';
import { needsYear, type Citation } from './citations';
import { citedBy, citesPlainly, documentsCited, type Cited } from './cited-documents';
import { placeOf } from './task-texts';
import type { PlacedDraft } from '../rule';

export const citationConflict = groupRule({
  id: 'citation-conflict',
  family: 'content',
  severity: 'warning',
  source: 'plan-itself',
  messages: ['with-and-without-year', 'two-dates', 'year-against-date'],
  groupsOf: documentsCited,
  isPlain: citesPlainly,
  *checkGroup(tasks, document) {
    for (const group of citedBy(tasks, document)) yield* conflicts(group);
  },
});

type Message = 'with-and-without-year' | 'two-dates' | 'year-against-date';

/** All citations of one document, in the order of their tasks. */
function* conflicts(group: readonly Cited[]): Iterable<PlacedDraft<Message>> {
  const whole = group.find(({ citation }) => citation.year !== null);
  const byEdition = new Map<string, Cited>();
  for (const cited of group) {
    const { citation, task, field } = cited;
    const { found, year, date } = citation;
    const place = () => ({
      sheet: task.table.table.sheet,
      ...placeOf(task, field, found),
    });
    if (date && isAgainstItsDate(citation)) {
      yield { message: 'year-against-date', ...place(), data: { found, date: date.text } };
    }
    if (year === null && whole) {
      const severity: Severity = needsYear(citation) ? 'warning' : 'hint';
      yield { message: 'with-and-without-year', severity, ...place(), data: { found, ...rival(whole) } };
    } else if (date) {
      const earlier = byEdition.get(editionOf(citation));
      if (!earlier) byEdition.set(editionOf(citation), cited);
      else if (plainDate(earlier.citation.date?.text ?? '') !== plainDate(date.text)) {
        yield { message: 'two-dates', ...place(), data: { found, date: date.text, ...rival(earlier) } };
      }
    }
  }
}

/** A document of one year is dated in it, or in the first days of the next. */
const isAgainstItsDate = ({ year, date }: Citation): boolean =>
  year !== null && date !== null && date.year !== year && date.year !== year + 1;

const rival = ({ citation, task }: Cited): { other: string; otherDate: string; otherRow: number } => ({
  other: citation.found,
  otherDate: citation.date?.text ?? '',
  otherRow: task.row,
});

/** Numbers begin anew every year: without a year in the number, the date's year tells documents apart. */
const editionOf = ({ year, date }: Citation): string => String(year ?? date?.year ?? '');

const plainDate = (text: string): string => text.split(/[/.-]/).map(Number).join('/');
