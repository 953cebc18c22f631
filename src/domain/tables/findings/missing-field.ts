/**
 * Tasks that lack what their table has a column for: number, content, deadline, unit in charge, product.
 */
import type { Finding } from '../../findings';
import { beginsWithBullet } from '../../text';
import type { TaskField } from '../recognized';
import { readNumberedHeading } from '../rows/numbering';
import { otherDeadlineOf } from './deadline-in-other-column';
import { columnOf, finding, firstRow, nameOf, type FindingSource } from './finding-source';

const REQUIRED: readonly TaskField[] = ['number', 'task', 'deadline', 'lead', 'product'];

export function missingField(source: FindingSource): readonly Finding[] {
  const noticed: Finding[] = [];
  const { table } = source;
  const columns = REQUIRED.map((field) => ({ field, column: columnOf(table, field) }));
  for (const task of table.tasks) {
    for (const { field, column } of columns) {
      if (column === null || task.fields[field] !== '') continue;
      if (field === 'task' && task.fields.activity !== '') continue;
      // "a) Văn bản của HĐND" carries its number in its text; a bullet needs none.
      if (field === 'number' && carriesNumber(task.fields.task)) continue;
      // A deadline that stands in the notes is told of as such.
      if (field === 'deadline' && otherDeadlineOf(task) !== undefined) continue;
      noticed.push(
        finding(table, {
          rule: `missing-${field}`,
          severity: 'error',
          row: firstRow(task),
          column,
          data: { task: nameOf(task) },
        }),
      );
    }
  }
  return noticed;
}

function carriesNumber(text: string): boolean {
  return beginsWithBullet(text) || readNumberedHeading(text) !== undefined;
}
