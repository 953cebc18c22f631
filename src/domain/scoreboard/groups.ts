/** The plan as a whole, its leading units and its sections, each with its figures on a day. */
import type { CivilDate, DaysOff } from '../dates';
import {
  lastReportDay,
  leadersOf,
  stateOn,
  unitKey,
  type PlanSettings,
  type PlanUnit,
  type TaskOnDay,
  type TrackedTask,
} from '../plan';
import { figuresOfTask, NO_FIGURES, type FigureId, type Figures } from './figures';

export type GroupKind = 'all' | 'unit' | 'section';

export interface GroupName {
  readonly kind: GroupKind;
  /** Equal for spellings of one name; "" for tasks that name none. */
  readonly key: string;
  /** As first written; "" for tasks that name none. */
  readonly name: string;
}

export interface BoardGroup extends GroupName {
  readonly figures: Figures;
}

/** Long names differ early. */
const LONGEST_KEY = 180;

/** The same on every run and in every month: "all", "unit|van phong so", "section|i chi dao dieu hanh". */
export function groupId({ kind, key }: Pick<GroupName, 'kind' | 'key'>): string {
  return kind === 'all' ? 'all' : `${kind}|${key}`;
}

/** Names as the office lists its units: an alias stands for the unit it belongs to. */
export class UnitNames {
  private readonly byKey = new Map<string, string>();

  constructor(units: readonly PlanUnit[]) {
    for (const { name, aliases } of units)
      for (const spelling of [name, ...aliases]) {
        const key = unitKey(spelling);
        if (key !== '' && !this.byKey.has(key)) this.byKey.set(key, name);
      }
  }

  /** The units that lead a task, each once; one without a name where it names none. */
  leadersOf(task: TrackedTask): readonly GroupName[] {
    const groups = leadersOf(task).map((written) =>
      groupOf('unit', this.byKey.get(unitKey(written)) ?? written),
    );
    return groups.filter(({ key }, index) => groups.findIndex((other) => other.key === key) === index);
  }
}

export function sectionOf(task: TrackedTask): GroupName {
  return groupOf('section', task.section);
}

function groupOf(kind: GroupKind, written: string): GroupName {
  const name = written.trim();
  return { kind, key: unitKey(name).slice(0, LONGEST_KEY), name };
}

/** The plan, then units with most tasks first, then sections in the order of the plan; empty ones are left out. */
export function boardOn(
  tasks: readonly TrackedTask[],
  day: CivilDate,
  settings: PlanSettings,
  units: readonly PlanUnit[],
  daysOff?: DaysOff,
): readonly BoardGroup[] {
  const onDay = tasks.map((task) => ({ task, ...stateOn(task, day, settings, daysOff) }));
  return boardOf(onDay, day, settings, units);
}

/** As `boardOn`, of tasks whose states on the day are known. */
export function boardOf(
  tasks: readonly TaskOnDay[],
  day: CivilDate,
  settings: PlanSettings,
  units: readonly PlanUnit[],
): readonly BoardGroup[] {
  const reportDay = lastReportDay(day, settings.reportDay);
  const names = new UnitNames(units);
  const whole = new Tally({ kind: 'all', key: '', name: '' });
  const byId = new Map<string, Tally>();
  for (const entry of tasks) {
    const figures = figuresOfTask(entry, day, reportDay);
    if (figures.length === 0) continue;
    whole.add(figures);
    for (const group of [...names.leadersOf(entry.task), sectionOf(entry.task)]) {
      const id = groupId(group);
      let tally = byId.get(id);
      if (!tally) byId.set(id, (tally = new Tally(group)));
      tally.add(figures);
    }
  }
  const groups = [...byId.values()].map((tally) => tally.group());
  const unitGroups = groups.filter(({ kind }) => kind === 'unit');
  return [
    whole.group(),
    ...unitGroups.sort((one, other) => other.figures.tasks - one.figures.tasks),
    ...groups.filter(({ kind }) => kind === 'section'),
  ];
}

class Tally {
  private readonly counts: Record<FigureId, number> = { ...NO_FIGURES };

  constructor(private readonly name: GroupName) {}

  add(figures: readonly FigureId[]): void {
    for (const id of figures) this.counts[id] += 1;
  }

  group(): BoardGroup {
    return { ...this.name, figures: { ...this.counts } };
  }
}
