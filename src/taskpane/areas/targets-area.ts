/** The targets of the plan: what its tasks, goals and products promise in figures, and how far each is met. */
import type { CellPosition } from '../../domain/grid';
import { taskOf, textLikeness } from '../../domain/plan';
import { conflictingTargets, targetsOfTasks } from '../../domain/targets';
import type { PlanTarget } from '../../domain/targets';
import { WorkbookFault } from '../../workbook';
import {
  annexLines,
  enterActual,
  recordTargets,
  standingAnnex,
  targetNow,
  targetRows,
  type Actual,
  type BookReading,
  type TargetRow,
  type TargetSeen,
} from '../../workflow';
import type { AreaMethod, DeskInside } from './area';

export interface TargetsStanding {
  /** Rows of the table of targets. */
  readonly rows: readonly TargetRow[];
  /** Targets of the plan that the table does not hold yet. */
  readonly unrecorded: number;
  /** Targets that contradict each other. */
  readonly conflicts: number;
}

/** Where an actual may be taken from, the likeliest first. */
export interface ActualChoices {
  readonly cells: readonly {
    readonly sheet: string;
    readonly at: CellPosition;
    readonly label: string;
    readonly shown: string;
  }[];
  readonly tasks: readonly { readonly id: string; readonly name: string; readonly done: boolean }[];
}

/** As a person chose it: a cell of the annex with the label that stood beside it, as rows may move meanwhile. */
export type ChosenActual =
  Exclude<Actual, { kind: 'cell' }> | (Extract<Actual, { kind: 'cell' }> & { readonly label: string });

export interface EnteredActual {
  readonly seen: TargetSeen;
  readonly actual: ChosenActual;
}

export interface TargetsArea {
  /** Every target that the recognised tasks state, in the order of the workbook. */
  list: AreaMethod<null, readonly PlanTarget[]>;
  standing: AreaMethod<null, TargetsStanding>;
  /** Adds what is new to the table and marks what is gone. */
  record: AreaMethod<null, { readonly added: number; readonly gone: number }>;
  choices: AreaMethod<TargetRow['row'], ActualChoices>;
  /** The row as it stands afterwards; WorkbookFault `row-moved` where it is not there any more. */
  enter: AreaMethod<EnteredActual, TargetRow | null>;
}

export const targetsArea = (desk: DeskInside): TargetsArea => ({
  list: async () => targetsOfTasks((await desk.latest()).recognized),
  standing: async () => standingOf(await desk.latest()),
  record: async (_, work) => {
    const { snapshot, recognized } = await desk.fresh(work);
    const { changeSet, added, gone } = recordTargets(snapshot, recognized);
    if (changeSet.changes.length > 0) await desk.session.apply(changeSet, work);
    return { added, gone };
  },
  choices: async (row) => choicesFor(await desk.latest(), row),
  enter: async ({ seen, actual }, work) => {
    const reading = await desk.fresh(work);
    const row = targetNow(targetRows(reading.snapshot), seen);
    await desk.session.apply(enterActual(reading.snapshot, row, placedNow(reading, actual)), work);
    const { snapshot: after } = await desk.fresh(work);
    return targetRows(after).find((candidate) => candidate.row === row) ?? null;
  },
});

function standingOf({ snapshot, recognized }: BookReading): TargetsStanding {
  return {
    rows: targetRows(snapshot),
    unrecorded: recordTargets(snapshot, recognized).added,
    conflicts: conflictingTargets(targetsOfTasks(recognized)).length,
  };
}

/** More would not be looked through. */
const MOST_CHOICES = 40;

function choicesFor(reading: BookReading, row: TargetRow['row']): ActualChoices {
  const target = targetRows(reading.snapshot).find((candidate) => candidate.row === row);
  if (!target) return { cells: [], tasks: [] };
  const words = `${target.metric} ${target.text}`;
  const lines = linesOf(reading);
  const tasks = reading.hasTaskTable
    ? reading.overview.tasks.filter(({ task }) => !task.dropped && task.id !== '')
    : [];
  const stated = ({ source }: (typeof tasks)[number]['task']): boolean =>
    source !== null && target.source.startsWith(`${source.sheet}!`) && rowIn(target.source) === source.row;
  const seen = new Set<string>();
  return {
    cells: likeliest(
      lines.filter(({ source }) => source !== 'heading'),
      ({ label }) => textLikeness(target.metric, label),
    ).map(({ sheet, at, label, shown }) => ({ sheet, at, label, shown })),
    tasks: likeliest(tasks, ({ task }) => (stated(task) ? 1 : textLikeness(words, task.task))).flatMap(
      ({ task, state }) => {
        const id = taskOf(task.id) ?? task.id;
        if (seen.has(id)) return [];
        seen.add(id);
        return [{ id, name: task.task || task.activity || id, done: state.startsWith('done') }];
      },
    ),
  };
}

function linesOf(reading: BookReading): ReturnType<typeof annexLines> {
  const { standing } = standingAnnex(reading);
  return standing ? annexLines(reading.snapshot, standing, reading.hasTaskTable) : [];
}

/** The cell where the chosen line stands by now. */
function placedNow(reading: BookReading, actual: ChosenActual): Actual {
  if (actual.kind !== 'cell') return actual;
  const { sheet, at, label } = actual;
  const alike = linesOf(reading).filter((line) => line.sheet === sheet && line.label === label);
  const same = alike.find((line) => line.at.row === at.row && line.at.column === at.column);
  const found = same ?? (alike.length === 1 ? alike[0] : undefined);
  if (!found) throw new WorkbookFault('row-moved', { name: label, row: at.row });
  return { kind: 'cell', sheet, at: found.at };
}

function likeliest<Item>(items: readonly Item[], likeness: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, score: likeness(item) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_CHOICES)
    .map(({ item }) => item);
}

const rowIn = (address: string): number => Number(/(\d+)$/.exec(address)?.[1]);
