/**
 * One document cited in two ways: with its year here and without it there, or under two dates. Readers look up
 * the wrong text.
 */
import { tableRule } from '../define-rule';
import type { Severity } from '../finding';
import { needsYear, type Citation } from './citations';
import { citedDocuments, type Cited } from './cited-documents';
import { placeOf } from './task-texts';

export const citationConflict = tableRule({
  id: 'citation-conflict',
  family: 'content',
  severity: 'warning',
  source: 'plan-itself',
  messages: ['with-and-without-year', 'two-dates', 'year-against-date'],
  *check(table) {
    for (const group of citedDocuments(table).values()) {
      for (const cited of group) {
        const { citation, task, field } = cited;
        const place = placeOf(task, field, citation.found);
        const { found, year, date } = citation;
        if (year !== null && date && date.year !== year && date.year !== year + 1) {
          yield { message: 'year-against-date', ...place, data: { found, date: date.text } };
        }
        const whole = year === null ? group.find((other) => other.citation.year !== null) : undefined;
        if (whole) {
          const severity: Severity = needsYear(citation) ? 'warning' : 'hint';
          yield { message: 'with-and-without-year', severity, ...place, data: { found, ...rival(whole) } };
          continue;
        }
        const earlier = group
          .slice(0, group.indexOf(cited))
          .find((other) => disagree(other.citation, citation));
        if (earlier) {
          yield {
            message: 'two-dates',
            ...place,
            data: { found, date: date?.text ?? '', ...rival(earlier) },
          };
        }
      }
    }
  },
});

const rival = ({ citation, task }: Cited): { other: string; otherDate: string; otherRow: number } => ({
  other: citation.found,
  otherDate: citation.date?.text ?? '',
  otherRow: task.row,
});

/** Numbers begin anew every year, so another year without a year in the number is another document. */
function disagree(one: Citation, other: Citation): boolean {
  if (!one.date || !other.date || one.year !== other.year) return false;
  if (one.year === null && one.date.year !== other.date.year) return false;
  return plainDate(one.date.text) !== plainDate(other.date.text);
}

const plainDate = (text: string): string => text.split(/[/.-]/).map(Number).join('/');
