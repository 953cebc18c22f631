/**
 * The states beside the task table's formulas, computed again for a day. Excel recalculates by itself;
 * where no Excel stands behind the workbook, what the formulas show would otherwise stay as it was.
 */
import type { CivilDate } from '../../domain/dates';
import { toSerial } from '../../domain/dates';
import { column as columnNumber, type Column, type SheetRow } from '../../domain/grid';
import { stateOn, type StateOnDay } from '../../domain/plan';
import { messages } from '../../messages';
import { withWritten, type CellContent, type Change, type WorkbookSnapshot } from '../../workbook';
import { eachTrackedTask, findOwnPlaces, planSettingsFrom, summaryAgain, taskColumn } from '../structure';
import type { TaskColumnId } from '../structure';

type Cached = Extract<CellContent, { kind: 'formula' }>['cached'];

const NOTHING: Cached = { kind: 'text', text: '' };

/**
 * Changes for the formulas whose shown value is out of date, rows below each other together; formulas stay as they
 * are. `today` counts where the workbook fixes no day.
 */
export function freshStates(snapshot: WorkbookSnapshot, today: CivilDate): readonly Change[] {
  const own = findOwnPlaces(snapshot);
  const found = own.tables.tasks;
  if (!found) return [];
  const { settings, daysOff, fixedDay } = planSettingsFrom(snapshot);
  const words = messages('vi').states.state;
  const placeOf = (id: TaskColumnId): number => found.table.columns.indexOf(taskColumn(id).heading);
  const places = { state: placeOf('state'), nextDue: placeOf('nextDue'), daysLeft: placeOf('daysLeft') };
  const day = fixedDay ?? today;
  const states: StateOnDay[] = [];
  const ids: string[] = [];
  const fresh: FreshCell[] = [];
  for (const { task, row } of eachTrackedTask(snapshot, found)) {
    const on = stateOn(task, day, settings, daysOff);
    states.push(on);
    ids.push(task.id);
    const show = (place: number, value: string | number, cached: () => Cached): void => {
      const cell = row.cells[place];
      if (cell?.formula === undefined || cell.value === value) return;
      fresh.push({
        row: row.row,
        column: cell.column,
        content: { kind: 'formula', formula: cell.formula, cached: cached() },
      });
    };
    const { state, nextDue, daysLeft } = on;
    show(places.state, words[state], () => ({ kind: 'text', text: words[state] }));
    if (nextDue === null) show(places.nextDue, '', () => NOTHING);
    else show(places.nextDue, toSerial(nextDue, snapshot.date1904), () => ({ kind: 'date', date: nextDue }));
    if (daysLeft === null) show(places.daysLeft, '', () => NOTHING);
    else show(places.daysLeft, daysLeft, () => ({ kind: 'number', number: daysLeft }));
  }
  if (fresh.length === 0) return [];
  return [...blocksOf(fresh, found.sheet.name), ...summaryAgain(found, { day, states, ids }, own)];
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
