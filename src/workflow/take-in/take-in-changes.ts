/** The changes that write what was taken over into the master's task table; neighbouring cells in one go. */
import { sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { Change, ChangeSet, ScalarContent } from '../../workbook';
import { REPORTED_COLUMNS } from '../hand-out';
import type { TaskColumnId } from '../structure';
import type { WrittenCell } from './decisions';
import type { MasterTasks } from './master-tasks';

/** The columns of deadlines only where a person decided about one. */
const WRITTEN_COLUMNS: readonly TaskColumnId[] = [...REPORTED_COLUMNS, 'deadline', 'kind', 'start', 'due'];

export function takeInChanges(master: MasterTasks, cells: readonly WrittenCell[]): ChangeSet {
  const why = messages('vi').takeIn.why;
  const changes = WRITTEN_COLUMNS.flatMap((id): Change[] => {
    const at = master.columnOf(id);
    if (at === null) return [];
    const inColumn = cells
      .filter((cell) => cell.column === id)
      .sort((one, other) => one.master.row - other.master.row);
    return runsOf(inColumn).map(({ row, contents }) => ({
      kind: 'write-block',
      why,
      sheet: master.found.sheet.name,
      at: { row: sheetRow(row), column: at },
      cells: contents.map((content) => [content]),
    }));
  });
  return { command: 'take-in', changes };
}

interface Run {
  readonly row: number;
  readonly contents: ScalarContent[];
}

/** Cells of one column in the order of rows, those below each other together. */
function runsOf(cells: readonly WrittenCell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { master, content } of cells) {
    const last = runs.at(-1);
    if (last && last.row + last.contents.length === master.row) last.contents.push(content);
    else runs.push({ row: master.row, contents: [content] });
  }
  return runs;
}
