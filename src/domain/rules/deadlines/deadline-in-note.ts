/**
 * A deadline among the notes: instead of the deadline cell, which is blank, or beside it with an earlier day.
 */
import { partsOf } from '../../dates';
import { deadlinesWithin, type DeadlineReading } from '../../deadlines';
import { rowRule } from '../define-rule';
import { moveIntoDeadline } from '../move-deadline';
import { noticedAsRule } from '../noticed-in-reading';
import type { CheckedTask } from '../checked';
import { NOTHING, type RuleContext } from '../rule';

export const deadlineInNote = rowRule({
  id: 'deadline-in-note',
  family: 'deadlines',
  severity: 'error',
  source: 'practice',
  messages: ['deadline-in-note', 'other-deadline-in-note'],
  check(task, context) {
    const column = task.table.columnOf('note');
    if (column === null || task.table.columnOf('deadline') === null) return NOTHING;
    const other = otherDeadline(task, context);
    if (!other) return NOTHING;
    return [
      {
        message: 'other-deadline-in-note',
        severity: 'warning',
        row: task.row,
        column,
        data: { text: spanned(other), deadline: task.task.fields.deadline, due: other.due },
      },
    ];
  },
  noticed: ({ recognized }) => noticedAsRule(recognized, 'deadline-in-other-column', 'deadline-in-note'),
  suggest: (finding, context) =>
    finding.message === 'deadline-in-note' ? moveIntoDeadline(finding, context) : [],
});

/** A day in the note that the deadline itself does not name. */
function otherDeadline({ task }: CheckedTask, { year }: RuleContext): DeadlineReading | undefined {
  const { note, deadline } = task.fields;
  if (note === '' || deadline === '' || !/\d/.test(note) || task.due.kind === 'unclear') return undefined;
  return deadlinesWithin(note, year === null ? {} : { year }).find(
    ({ kind, due }) =>
      kind === 'date' &&
      due !== null &&
      due !== task.due.due &&
      // Another year's day tells of the past or belongs to a document that is named.
      (year === null || partsOf(due).year >= year) &&
      !task.due.milestones.some((milestone) => milestone.due === due),
  );
}

function spanned({ text, spans }: DeadlineReading): string {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? text.slice(first.start, last.end) : text;
}
