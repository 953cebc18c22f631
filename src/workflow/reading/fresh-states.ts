/**
 * The states beside the task table's formulas, computed again for a day. Excel recalculates by itself;
 * where no Excel stands behind the workbook, what the formulas show would otherwise stay as it was.
 */
import type { CivilDate } from '../../domain/dates';
import { toSerial } from '../../domain/dates';
import type { Column } from '../../domain/grid';
import { stateOn } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, summaryAgain, taskColumn, trackedPlanFrom } from '../structure';
import type { TaskColumnId } from '../structure';

type Cached = Extract<CellContent, { kind: 'formula' }>['cached'];

/** One small change for each formula whose shown value is out of date; formulas stay as they are. */
export function freshStates(snapshot: WorkbookSnapshot, today: CivilDate): readonly Change[] {
  const places = findOwnPlaces(snapshot);
  const found = places.tables.tasks;
  if (!found) return [];
  const plan = trackedPlanFrom(snapshot);
  const words = messages('vi').states.state;
  const rows = new Map(found.sheet.rows.map(({ row, cells }) => [row, cells]));
  const columnOf = (id: TaskColumnId): Column | null => {
    const place = found.table.columns.indexOf(taskColumn(id).heading);
    return place < 0 ? null : ((found.table.range.left + place) as Column);
  };
  const columns = { state: columnOf('state'), nextDue: columnOf('nextDue'), daysLeft: columnOf('daysLeft') };
  const day = plan.fixedDay ?? today;
  const onDay = (plan.tasks ?? []).map((task) => ({
    task,
    on: stateOn(task, day, plan.settings, plan.daysOff),
  }));
  const changes = onDay.flatMap(({ task, on }): Change[] => {
    if (!task.place) return [];
    const { row } = task.place;
    const shown: readonly (readonly [Column | null, Cached, string | number])[] = [
      [columns.state, { kind: 'text', text: words[on.state] }, words[on.state]],
      [
        columns.nextDue,
        on.nextDue === null ? { kind: 'text', text: '' } : { kind: 'date', date: on.nextDue },
        on.nextDue === null ? '' : toSerial(on.nextDue, snapshot.date1904),
      ],
      [
        columns.daysLeft,
        on.daysLeft === null ? { kind: 'text', text: '' } : { kind: 'number', number: on.daysLeft },
        on.daysLeft ?? '',
      ],
    ];
    return shown.flatMap(([column, cached, value]): Change[] => {
      const cell = rows.get(row)?.find((candidate) => candidate.column === column);
      if (column === null || cell?.formula === undefined || cell.value === value) return [];
      return [
        {
          kind: 'write-block',
          why: words[on.state],
          sheet: found.sheet.name,
          at: { row, column },
          cells: [[{ kind: 'formula', formula: cell.formula, cached }]],
        },
      ];
    });
  });
  if (changes.length === 0) return [];
  return [
    ...changes,
    ...summaryAgain(
      found,
      { day, states: onDay.map(({ on }) => on), ids: onDay.map(({ task }) => task.id) },
      places,
    ),
  ];
}
