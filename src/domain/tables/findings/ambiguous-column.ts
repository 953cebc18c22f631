/**
 * Two columns that fit one meaning equally well: the user is asked.
 */
import { columnLetters } from '../../grid';
import type { Finding } from '../../findings';
import { finding, type FindingSource } from './finding-source';

export function* ambiguousColumn({ table, draft }: FindingSource): Iterable<Finding> {
  const headingOf = (column: number): string =>
    table.columns.find((candidate) => candidate.column === column)?.heading ?? '';
  for (const rival of draft.columns.rivals) {
    yield finding(table, {
      rule: 'ambiguous-column',
      severity: 'warning',
      row: table.headerRows[0] ?? null,
      column: rival.rival,
      data: {
        field: rival.field,
        heading: headingOf(rival.rival),
        chosen: columnLetters(rival.chosen),
        chosenHeading: headingOf(rival.chosen),
        rival: columnLetters(rival.rival),
        rivalHeading: headingOf(rival.rival),
      },
    });
  }
}
