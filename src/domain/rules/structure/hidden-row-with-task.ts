/**
 * A task in a hidden row: it is counted, but whoever prints or reads the sheet does not see it.
 */
import { tableRule } from '../define-rule';

export const hiddenRowWithTask = tableRule({
  id: 'hidden-row-with-task',
  family: 'structure',
  severity: 'warning',
  source: 'excel',
  seenIn: ({ grid }, task) => (grid.hidden === true ? (task?.task.fields.task ?? '') : ''),
  *check(table) {
    for (const { grid } of table.rows) {
      if (grid.hidden !== true) continue;
      const task = table.taskAt(grid.row);
      if (task?.row === grid.row)
        yield { row: grid.row, column: null, data: { task: task.task.fields.task } };
    }
  },
});
