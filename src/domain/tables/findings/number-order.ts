/**
 * Numbers of tasks within a section: the same number twice, a number left out, a number out of its turn.
 */
import type { Finding } from '../../findings';
import { compareNumbers, readRowCode, readRowNumber, type RowNumber } from '../rows/numbering';
import { columnOf, finding, firstRow, type FindingSource } from './finding-source';

/** Numbers of one section. */
interface NumbersInPlace {
  /** The row where each first stands. */
  readonly seen: Map<string, number>;
  readonly lastOfSeries: Map<string, RowNumber>;
}

export function numberOrder({ table, draft, ownNumbers }: FindingSource): readonly Finding[] {
  const noticed: Finding[] = [];
  const column = columnOf(table, 'number');
  const numbers = new Map<string, NumbersInPlace>();
  const inPlace = (place: string): NumbersInPlace => {
    let found = numbers.get(place);
    if (!found) numbers.set(place, (found = { seen: new Map(), lastOfSeries: new Map() }));
    return found;
  };
  const runsOn = draft.dividedByColumn && !beginsAnew(table);
  for (const section of table.sections) {
    if (section.role !== 'group' || section.parentId === null) continue;
    inPlace(section.parentId).seen.set(section.number, section.sourceRow);
  }
  for (const task of table.tasks) {
    const row = firstRow(task);
    if (row === null || !ownNumbers.has(row)) continue;
    const number = readRowNumber(task.fields.number) ?? readRowCode(task.fields.number);
    if (!number) continue;
    const place = runsOn ? '' : (task.sectionId ?? '');
    const { seen, lastOfSeries } = inPlace(place);
    const earlier = seen.get(number.text);
    if (earlier !== undefined) {
      noticed.push(
        finding(table, {
          rule: 'duplicate-number',
          severity: 'error',
          row,
          column,
          data: { number: number.text, earlierRow: earlier },
        }),
      );
      continue;
    }
    seen.set(number.text, row);
    const upper = number.parts.length === 1 ? '' : number.parts.slice(0, -1).join('.');
    // Codes count on by themselves: NV01, NV02 beside CV01, CV02.
    const series = number.kind + (number.code ?? '') + upper;
    const previous = lastOfSeries.get(series);
    lastOfSeries.set(series, number);
    if (!previous) continue;
    const step = (number.parts.at(-1) ?? 0) - (previous.parts.at(-1) ?? 0);
    const skipped = step > 1 && !takenByGroup(table.sections, place, previous, number);
    if (compareNumbers(number, previous) < 0 || skipped) {
      noticed.push(
        finding(table, {
          rule: 'number-out-of-order',
          message: step > 1 ? 'number-gap' : 'number-out-of-order',
          severity: 'warning',
          row,
          column,
          data: { number: number.text, previous: previous.text },
        }),
      );
    }
  }
  return noticed;
}

/** Numbers that begin again with a later section; else those of a table whose sections stand beside it run on. */
function beginsAnew({ sections, tasks }: FindingSource['table']): boolean {
  const first = new Map<string, string>();
  for (const { sectionId, fields } of tasks)
    if (sectionId !== null && !first.has(sectionId)) first.set(sectionId, fields.number);
  return sections.slice(1).some(({ id }) => readRowNumber(first.get(id) ?? '')?.text === '1');
}

/** 2, then the group 3 with 3.1 and 3.2, then 4: nothing is left out. */
function takenByGroup(
  sections: FindingSource['table']['sections'],
  place: string,
  previous: RowNumber,
  next: RowNumber,
): boolean {
  const between = sections.filter((section) => {
    if ((section.parentId ?? '') !== place || section.role === 'section') return false;
    const number = readRowNumber(section.number);
    return number !== undefined && compareNumbers(number, previous) > 0 && compareNumbers(number, next) < 0;
  });
  return between.length >= (next.parts.at(-1) ?? 0) - (previous.parts.at(-1) ?? 0) - 1;
}
