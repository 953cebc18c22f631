/**
 * Who has to do what: each unit of the plan with the tasks it leads and those it takes part in.
 *
 * A name that stands for several units ("Các phòng chuyên môn") counts where it leads; where it only takes
 * part, the leading unit answers.
 */
import { unitKey, unitNamesIn, type PlanUnit, type TrackedTask, type UnitKind } from '../../domain/plan';
import { capitalized } from '../../domain/text';

export interface UnitTasks {
  readonly unit: string;
  readonly kind: UnitKind;
  /** In the order of the plan. */
  readonly lead: readonly TrackedTask[];
  /** Without those that it leads. */
  readonly cooperating: readonly TrackedTask[];
}

export interface Assignment {
  /** In the order in which the plan names them. */
  readonly units: readonly UnitTasks[];
  /** Tasks whose leading unit cannot be told; nobody would report on them. */
  readonly unassigned: readonly TrackedTask[];
}

/** `units` gives names their one spelling and tells which stand for several. Dropped tasks are left out. */
export function assignTasks(tasks: readonly TrackedTask[], units: readonly PlanUnit[]): Assignment {
  const known = new Map<string, PlanUnit>();
  for (const unit of units) {
    for (const spelling of [unit.name, ...unit.aliases]) known.set(unitKey(spelling), unit);
  }
  const found = new Map<string, { unit: PlanUnit; lead: TrackedTask[]; cooperating: TrackedTask[] }>();
  const unassigned: TrackedTask[] = [];
  const entryOf = (name: string) => {
    const unit = known.get(unitKey(name)) ?? { name: capitalized(name), aliases: [], kind: 'unit' };
    const key = unitKey(unit.name);
    const entry = found.get(key) ?? { unit, lead: [], cooperating: [] };
    found.set(key, entry);
    return entry;
  };
  for (const task of tasks) {
    if (task.dropped) continue;
    const leads = new Set(unitNamesIn(task.lead).map(entryOf));
    const others = new Set(unitNamesIn(task.cooperating).map(entryOf));
    for (const entry of leads) entry.lead.push(task);
    for (const entry of others) if (!leads.has(entry)) entry.cooperating.push(task);
    if (leads.size === 0) unassigned.push(task);
  }
  return {
    units: [...found.values()]
      .filter(({ unit, lead }) => unit.kind === 'unit' || lead.length > 0)
      .map(({ unit, lead, cooperating }) => ({ unit: unit.name, kind: unit.kind, lead, cooperating })),
    unassigned,
  };
}
