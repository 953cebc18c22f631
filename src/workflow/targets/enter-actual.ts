/** Puts the actual of a target into its row, typed or linked, and judges it anew. */
import { column, type CellPosition, type SheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import { WorkbookFault } from '../../workbook';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, TASK_SHEET, trackedPlanFrom } from '../structure';
import { cellFormula, figureOfText, taskFormula } from './actual-links';
import { targetRows, type TargetRow } from './target-rows';
import { findTargetTable, metFormula, verdictOf } from './target-table';

export type Actual =
  /** Null takes the figure away. */
  | { readonly kind: 'typed'; readonly value: number | null }
  | { readonly kind: 'cell'; readonly sheet: string; readonly at: CellPosition }
  | { readonly kind: 'task'; readonly id: string };

const { headings } = messages('vi').targets.sheet;

/** Throws WorkbookFault 'sheet-not-found' where the table, its row or the task table is gone. */
export function enterActual(snapshot: WorkbookSnapshot, row: SheetRow, actual: Actual): ChangeSet {
  const found = findTargetTable(snapshot);
  const target = targetRows(snapshot).find((candidate) => candidate.row === row);
  if (!found || !target)
    throw new WorkbookFault('sheet-not-found', { sheet: messages('vi').targets.sheet.name });
  const { table, sheet } = found;
  const at = (heading: string) => column(table.range.left + table.columns.indexOf(heading));
  const why = messages('vi').targets.why.actual;
  const { content, figure } = contentOf(snapshot, target, actual, table.name);
  const verdict: Change[] = table.columns.includes(headings.met)
    ? [
        {
          kind: 'write-block',
          why,
          sheet: sheet.name,
          at: { row, column: at(headings.met) },
          cells: [
            [
              {
                kind: 'formula',
                formula: metFormula(table.name),
                cached: verdictOf({ ...target, actual: figure }),
              },
            ],
          ],
        },
      ]
    : [];
  return {
    command: 'targets',
    changes: [
      {
        kind: 'write-block',
        why,
        sheet: sheet.name,
        at: { row, column: at(headings.actual) },
        cells: [[content]],
      },
      ...verdict,
    ],
  };
}

function contentOf(
  snapshot: WorkbookSnapshot,
  target: TargetRow,
  actual: Actual,
  table: string,
): { readonly content: CellContent; readonly figure: number | null } {
  switch (actual.kind) {
    case 'typed':
      return {
        content: actual.value === null ? { kind: 'blank' } : { kind: 'number', number: actual.value },
        figure: actual.value,
      };
    case 'cell': {
      const cells = snapshot.sheets
        .find(({ name }) => name === actual.sheet)
        ?.rows.find(({ row }) => row === actual.at.row)?.cells;
      const figure = figureOfText(cells?.find((cell) => cell.column === actual.at.column)?.value);
      return { content: alive(cellFormula(actual.sheet, actual.at), figure), figure };
    }
    case 'task': {
      const tasks = findOwnPlaces(snapshot).tables.tasks;
      if (!tasks) throw new WorkbookFault('sheet-not-found', { sheet: TASK_SHEET });
      const figure = isTaskDone(snapshot, actual.id) ? target.value : null;
      const asked = `${table}[[#This Row],[${headings.value}]]`;
      return { content: alive(taskFormula(tasks.table.name, actual.id, asked), figure), figure };
    }
  }
}

const alive = (formula: string, figure: number | null): CellContent => ({
  kind: 'formula',
  formula,
  cached: figure === null ? { kind: 'text', text: '' } : { kind: 'number', number: figure },
});

function isTaskDone(snapshot: WorkbookSnapshot, id: string): boolean {
  const rows = trackedPlanFrom(snapshot).tasks?.filter(
    (task) => task.id === id || task.id.startsWith(`${id}#`),
  );
  return (
    rows !== undefined &&
    rows.length > 0 &&
    rows.every(({ doneOn, progress }) => doneOn !== null || progress === 'done')
  );
}
