/**
 * Colours of rows in the grid. In the file they are conditional formats that Excel works out; the grid does
 * not calculate, so the same states are worked out here.
 */
import type { CivilDate } from '../domain/dates';
import type { TaskOnDay, TaskState } from '../domain/plan';
import type { WorkbookSnapshot } from '../workbook';
import { findOwnPlaces, readBook, taskColumn } from '../workflow';
import type { Highlight } from './picture';

interface Look {
  readonly fill?: string;
  readonly color?: string;
}

/** As the conditional formats of the task table say: the row, and its state in a stronger colour. */
const ROW_LOOKS: Readonly<Partial<Record<TaskState, Look>>> = {
  overdue: { fill: 'FADBD8' },
  'due-soon': { fill: 'FFF2CC' },
  'done-on-time': { fill: 'E2EFDA', color: '595959' },
  'done-late': { fill: 'E2EFDA', color: '595959' },
  done: { fill: 'E2EFDA', color: '595959' },
  dropped: { color: '808080' },
};
const STATE_LOOKS: Readonly<Partial<Record<TaskState, Look>>> = {
  overdue: { fill: 'E6B0AA', color: '9C0006' },
  'due-soon': { fill: 'FFD966', color: '7F6000' },
  'done-late': { fill: 'E2EFDA', color: '9C0006' },
  'done-on-time': { fill: 'C6E0B4', color: '375623' },
  done: { fill: 'C6E0B4', color: '375623' },
};

export function highlightsOf(snapshot: WorkbookSnapshot, today: CivilDate): readonly Highlight[] {
  const found = findOwnPlaces(snapshot).tables.tasks;
  if (!found) return [];
  const { left, right } = found.table.range;
  const stateAt = found.table.columns.indexOf(taskColumn('state').heading);
  return readBook(snapshot, today).overview.tasks.flatMap(({ task, state }: TaskOnDay): Highlight[] => {
    if (!task.place) return [];
    const { sheet, row } = task.place;
    const rowLook = ROW_LOOKS[state];
    const stateLook = STATE_LOOKS[state];
    return [
      ...(rowLook ? [{ sheet, row, left, right, ...rowLook }] : []),
      ...(stateLook && stateAt >= 0
        ? [{ sheet, row, left: left + stateAt, right: left + stateAt, ...stateLook }]
        : []),
    ];
  });
}
