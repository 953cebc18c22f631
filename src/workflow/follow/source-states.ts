/**
 * The tasks of an appendix with their states on a day, before there is a task table: kept by place from one
 * reading to the next, so that an edited task is followed anew and the others stay.
 */
import type { CivilDate } from '../../domain/dates';
import { stateOn } from '../../domain/plan';
import type { TaskOnDay } from '../../domain/plan';
import type { RecognizedTable, RecognizedWorkbook } from '../../domain/tables';
import { taskOfSource } from '../reading';
import { sourceRowsOf } from '../structure';
import type { SourceRow, TrackedPlan } from '../structure';

interface Known {
  readonly tables: readonly RecognizedTable[];
  readonly day: CivilDate;
  readonly plan: TrackedPlan;
  readonly entries: readonly TaskOnDay[];
  /** Where the entries of each task begin, over all tables. */
  readonly starts: readonly number[];
}

/** With more edits than this at once, following all anew is as quick. */
const MANY = 100;

export class SourceStates {
  private known: Known | null = null;

  /** One entry a row that `sourceRowsOf` gives, in its order. */
  of(recognized: RecognizedWorkbook, day: CivilDate, plan: TrackedPlan): readonly TaskOnDay[] {
    const { known } = this;
    const tables = recognized.tables.filter(({ kind }) => kind === 'plan');
    const again = known?.day === day && known.plan === plan ? entriesAgain(known, tables) : null;
    if (known && again) {
      this.known = { ...known, tables, entries: again };
      return again;
    }
    const rows = sourceRowsOf(recognized);
    const entries = rows.map((source) => entryOf(source, day, plan));
    this.known = { tables, day, plan, entries, starts: startsOf(rows) };
    return entries;
  }
}

/** Null where more than the content of some tasks is different. */
function entriesAgain(known: Known, tables: readonly RecognizedTable[]): readonly TaskOnDay[] | null {
  if (tables.length !== known.tables.length) return null;
  const entries = [...known.entries];
  let first = 0;
  let changed = 0;
  for (const [index, table] of tables.entries()) {
    const former = known.tables[index];
    if (former?.sections !== table.sections || former.tasks.length !== table.tasks.length) return null;
    for (let place = 0; place < table.tasks.length; place++) {
      const task = table.tasks[place];
      if (!task || task === former.tasks[place]) continue;
      changed += 1;
      if (changed > MANY) return null;
      const rows = sourceRowsOf({ tables: [{ ...table, tasks: [task] }], findings: [], year: NO_YEAR });
      const [from, to] = [
        known.starts[first + place] ?? 0,
        known.starts[first + place + 1] ?? entries.length,
      ];
      if (rows.length !== to - from) return null;
      for (const [nth, row] of rows.entries()) {
        // Ids that the workbook uses twice are told apart over all of it.
        if (row.id !== entries[from + nth]?.task.id) return null;
        entries[from + nth] = entryOf(row, known.day, known.plan);
      }
    }
    first += table.tasks.length;
  }
  return changed === 0 ? known.entries : entries;
}

function startsOf(rows: readonly SourceRow[]): readonly number[] {
  const starts: number[] = [];
  rows.forEach(({ taskId }, at) => {
    if (rows[at - 1]?.taskId !== taskId) starts.push(at);
  });
  return starts;
}

const NO_YEAR = { value: null, from: 'none' } as const;

function entryOf(source: SourceRow, day: CivilDate, { settings, daysOff }: TrackedPlan): TaskOnDay {
  const task = taskOfSource(source);
  return { task, ...stateOn(task, day, settings, daysOff) };
}
