/**
 * The states beside the task table's formulas, computed again for a day. Excel recalculates by itself;
 * where no Excel stands behind the workbook, what the formulas show would otherwise stay as it was.
 */
import type { CivilDate } from '../../domain/dates';
import { toSerial } from '../../domain/dates';
import { column as columnNumber, type Column, type SheetRow } from '../../domain/grid';
import { stateOn } from '../../domain/plan';
import { messages } from '../../messages';
import { withWritten, type CellContent, type Change, type WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, summaryAgain, taskColumn, trackedPlanFrom } from '../structure';
import type { TaskColumnId } from '../structure';

type Cached = Extract<CellContent, { kind: 'formula' }>['cached'];

const NOTHING: Cached = { kind: 'text', text: '' };

/**
 * Changes for the formulas whose shown value is out of date, rows below each other together; formulas stay as they
 * are. `today` counts where the workbook fixes no day.
 */
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
  const fresh: FreshCell[] = [];
  for (const { task, on } of onDay) {
    const row = task.place?.row;
    const cells = row === undefined ? undefined : rows.get(row);
    if (row === undefined || !cells) continue;
    const show = (column: Column | null, value: string | number, cached: () => Cached): void => {
      const cell = column === null ? undefined : cells.find((candidate) => candidate.column === column);
      if (cell?.formula === undefined || cell.value === value) return;
      fresh.push({
        row,
        column: cell.column,
        content: { kind: 'formula', formula: cell.formula, cached: cached() },
      });
    };
    const { state, nextDue, daysLeft } = on;
    show(columns.state, words[state], () => ({ kind: 'text', text: words[state] }));
    if (nextDue === null) show(columns.nextDue, '', () => NOTHING);
    else show(columns.nextDue, toSerial(nextDue, snapshot.date1904), () => ({ kind: 'date', date: nextDue }));
    if (daysLeft === null) show(columns.daysLeft, '', () => NOTHING);
    else show(columns.daysLeft, daysLeft, () => ({ kind: 'number', number: daysLeft }));
  }
  if (fresh.length === 0) return [];
  return [
    ...blocksOf(fresh, found.sheet.name),
    ...summaryAgain(
      found,
      { day, states: onDay.map(({ on }) => on), ids: onDay.map(({ task }) => task.id) },
      places,
    ),
  ];
}

/** `changes` with the states as they will be once those are made; they may write cells of tables that are there. */
export function withFreshStates(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  today: CivilDate,
): readonly Change[] {
  return [...changes, ...freshStates(withWritten(snapshot, changes), today)];
}

interface FreshCell {
  readonly row: SheetRow;
  readonly column: Column;
  readonly content: CellContent;
}

const KEEP: CellContent = { kind: 'keep' };

/** One block for rows below each other, from the first to the last column that changes anywhere. */
function blocksOf(fresh: readonly FreshCell[], sheet: string): readonly Change[] {
  const left = Math.min(...new Set(fresh.map(({ column }) => column)));
  const right = Math.max(...new Set(fresh.map(({ column }) => column)));
  const byRow = new Map<SheetRow, CellContent[]>();
  for (const { row, column, content } of fresh) {
    const line = byRow.get(row) ?? new Array<CellContent>(right - left + 1).fill(KEEP);
    byRow.set(row, line);
    line[column - left] = content;
  }
  const blocks: { readonly top: SheetRow; readonly cells: CellContent[][] }[] = [];
  for (const [row, line] of [...byRow].sort(([one], [other]) => one - other)) {
    const last = blocks.at(-1);
    if (last && last.top + last.cells.length === row) last.cells.push(line);
    else blocks.push({ top: row, cells: [line] });
  }
  const { why } = messages('vi').structure;
  return blocks.map(({ top, cells }) => ({
    kind: 'write-block',
    why: why.tasksTable,
    sheet,
    at: { row: top, column: columnNumber(left) },
    cells,
  }));
}
