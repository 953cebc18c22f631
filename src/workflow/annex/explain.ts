/**
 * Explains a number: from a computed cell of the annex to the tasks behind it, and from a task to the cells it
 * counts in.
 */
import {
  standingForm,
  tasksBehind,
  type ComputedId,
  type PlacedLine,
  type PlanOnDay,
  type ReportingPeriod,
} from '../../domain/annex';
import type { CellPosition } from '../../domain/grid';
import type { TaskPlace, TrackedTask } from '../../domain/plan';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { trackedPlanFrom } from '../structure';
import { cellsOf, contentOf } from './annex-cells';
import { knownForm } from './form-memory';
import { annexTables } from './layout';
import { recordedPeriod } from './settled-period';

export interface ExplainedFigure {
  readonly line: PlacedLine;
  readonly compute: ComputedId;
  readonly period: ReportingPeriod;
  readonly figure: number;
  /** In the order of the task table. */
  readonly tasks: readonly TrackedTask[];
}

/** Computed figures of the annex that stands in the workbook; empty before the first one was made. */
export function explainedFigures(
  snapshot: WorkbookSnapshot,
  recognized?: RecognizedWorkbook,
): readonly ExplainedFigure[] {
  const period = recordedPeriod(snapshot);
  const standing = period && standingForm(annexTables(snapshot, recognized), knownForm(snapshot));
  const { tasks, settings, daysOff } = trackedPlanFrom(snapshot);
  if (!standing || tasks === null) return [];
  const plan: PlanOnDay = { tasks, cutOff: period.to, settings, daysOff };
  const cellAt = cellsOf(snapshot);
  const refCells = new Map(standing.lines.map(({ ref, sheet, value }) => [ref, { sheet, at: value }]));
  return standing.lines.flatMap((line): ExplainedFigure[] => {
    const { compute } = line.line;
    if (compute === undefined || contentOf(line, cellAt, refCells).kind !== 'ours') return [];
    const behind = tasksBehind(compute, plan);
    const value = cellAt(line.sheet, line.value)?.value;
    const figure = typeof value === 'number' ? value : behind.length;
    return [{ line, compute, period, figure, tasks: behind }];
  });
}

/** The tasks behind a cell; null where the cell is no computed figure. */
export function explainCell(
  figures: readonly ExplainedFigure[],
  sheet: string,
  at: CellPosition,
): ExplainedFigure | null {
  return (
    figures.find(
      ({ line }) => line.sheet === sheet && line.value.row === at.row && line.value.column === at.column,
    ) ?? null
  );
}

/** The figures that count a task, by where the task stands in the task table. */
export function countedIn(figures: readonly ExplainedFigure[], place: TaskPlace): readonly ExplainedFigure[] {
  return figures.filter(({ tasks }) =>
    tasks.some((task) => task.place?.sheet === place.sheet && task.place.row === place.row),
  );
}
