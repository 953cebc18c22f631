/** What people record of their tasks, written into the task table's own columns; formulas do the rest. */
import type { CivilDate } from '../../domain/dates';
import type { Column, SheetRow } from '../../domain/grid';
import type { Progress } from '../../domain/plan';
import { messages } from '../../messages';
import { WorkbookFault } from '../../workbook';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, taskColumn } from '../structure';
import type { FoundTable, TaskColumnId } from '../structure';

/** Only what is given is written. */
export interface ProgressEntry {
  readonly progress?: Progress;
  readonly doneOn?: CivilDate;
  readonly evidence?: string;
  readonly followUp?: string;
}

/**
 * `rows` are rows of the sheet that holds the task table. Throws `sheet-not-found` where there is none,
 * `range-invalid` for a row outside it.
 */
export function recordProgress(
  snapshot: WorkbookSnapshot,
  rows: readonly SheetRow[],
  entry: ProgressEntry,
): ChangeSet {
  const found = findOwnPlaces(snapshot).tables.tasks;
  if (!found) throw new WorkbookFault('sheet-not-found', { sheet: 'Nhiệm vụ' });
  const contents = contentsOf(entry);
  const changes = rows.flatMap((row) => {
    if (row <= found.table.range.top || row > found.table.range.bottom)
      throw new WorkbookFault('range-invalid', { sheet: found.sheet.name, range: String(row) });
    return [...contents].flatMap(([id, content]) => changeAt(found, row, id, content));
  });
  return { command: 'record-progress', changes };
}

function contentsOf(entry: ProgressEntry): ReadonlyMap<TaskColumnId, CellContent> {
  const contents = new Map<TaskColumnId, CellContent>();
  if (entry.progress !== undefined)
    contents.set('progress', { kind: 'text', text: messages('vi').states.progress[entry.progress] });
  if (entry.doneOn !== undefined) contents.set('doneOn', { kind: 'date', date: entry.doneOn });
  if (entry.evidence !== undefined) contents.set('evidence', { kind: 'text', text: entry.evidence });
  if (entry.followUp !== undefined) contents.set('followUp', { kind: 'text', text: entry.followUp });
  return contents;
}

/** Nothing where a person took the column out of the table. */
function changeAt(
  { sheet, table }: FoundTable,
  row: SheetRow,
  id: TaskColumnId,
  content: CellContent,
): Change[] {
  const place = table.columns.indexOf(taskColumn(id).heading);
  if (place < 0) return [];
  return [
    {
      kind: 'write-block',
      why: messages('vi').pane.tasks.record,
      sheet: sheet.name,
      at: { row, column: (table.range.left + place) as Column },
      cells: [[content]],
    },
  ];
}
