/**
 * Tasks that a rule looks at together (the same product, the same task twice), kept from one check to the next:
 * an edited task leaves its old groups and joins its new ones, and only those are looked at again.
 */
import type { RecognizedTask } from '../tables';
import type { CheckedTask } from './checked';
import { findingOf } from './draft-finding';
import type { Finding } from './finding';
import { Turnover } from './kept-findings';
import type { GroupRule, Rule, RuleContext } from './rule';

/** With more edits than this at once, starting anew is quicker. */
const MANY = 2000;

export class GroupsOfTasks {
  private readonly ofRule = new Map<string, RuleGroups>();
  private tasks: RecognizedTask[] = [];
  private layout = '';

  /** Forgets everything, as after a change of settings. */
  clear(): void {
    this.ofRule.clear();
  }

  run(rules: readonly Rule[], context: RuleContext, found: Finding[]): void {
    if (!rules.some(({ scope }) => scope === 'group')) return;
    const checked = tasksOf(context);
    const tasks = checked.map(({ task }) => task);
    const changed = this.changedPlaces(tasks, context);
    for (const rule of rules) {
      if (rule.scope !== 'group') continue;
      let groups = this.ofRule.get(rule.id);
      if (groups && changed) groups.update(changed, checked, context, new Turnover());
      else this.ofRule.set(rule.id, (groups = new RuleGroups(rule, checked, context)));
      groups.addTo(found);
    }
    this.tasks = tasks;
  }

  /** Looks again at the tasks of these places, counted over all tables; the others are as at the last `run`. */
  renew(rules: readonly Rule[], changed: readonly number[], context: RuleContext, turn: Turnover): void {
    if (changed.length === 0) return;
    const checked = tasksOf(context);
    for (const rule of rules) this.ofRule.get(rule.id)?.update(changed, checked, context, turn);
    for (const place of changed) {
      const task = checked[place]?.task;
      if (task) this.tasks[place] = task;
    }
  }

  /** Places whose task is another than before; null where everything must be looked at. */
  private changedPlaces(tasks: readonly RecognizedTask[], { tables }: RuleContext): readonly number[] | null {
    const layout = JSON.stringify(tables.map(({ table, tasks: own }) => [table.sheet, own.length]));
    const same = layout === this.layout;
    this.layout = layout;
    if (!same) return null;
    const changed: number[] = [];
    for (let place = 0; place < tasks.length; place++) {
      if (tasks[place] === this.tasks[place]) continue;
      changed.push(place);
      if (changed.length > MANY) return null;
    }
    return changed;
  }
}

function tasksOf({ tables }: RuleContext): readonly CheckedTask[] {
  const [only, ...others] = tables;
  return only && others.length === 0 ? only.tasks : tables.flatMap((table) => table.tasks);
}

class RuleGroups {
  private readonly keysAt: (readonly string[])[] = [];
  private readonly members = new Map<string, number[]>();
  private readonly findings = new Map<string, readonly Finding[]>();

  constructor(
    private readonly rule: GroupRule,
    checked: readonly CheckedTask[],
    context: RuleContext,
  ) {
    checked.forEach((task, place) => {
      const keys = [...new Set(rule.groupsOf(task, context))];
      this.keysAt.push(keys);
      for (const key of keys) {
        const list = this.members.get(key);
        if (list) list.push(place);
        else this.members.set(key, [place]);
      }
    });
    const least = rule.least ?? 1;
    for (const [key, { length }] of this.members) if (length >= least) this.look(key, checked, context);
  }

  update(
    changed: readonly number[],
    checked: readonly CheckedTask[],
    context: RuleContext,
    turn: Turnover,
  ): void {
    const stale = new Set<string>();
    for (const place of changed) {
      const task = checked[place];
      if (!task) continue;
      for (const key of this.keysAt[place] ?? []) {
        stale.add(key);
        const list = this.members.get(key) ?? [];
        list.splice(list.indexOf(place), 1);
      }
      const keys = [...new Set(this.rule.groupsOf(task, context))];
      this.keysAt[place] = keys;
      for (const key of keys) {
        stale.add(key);
        const list = this.members.get(key) ?? [];
        const after = list.findIndex((other) => other > place);
        list.splice(after < 0 ? list.length : after, 0, place);
        this.members.set(key, list);
      }
    }
    for (const key of stale) {
      const before = this.findings.get(key) ?? [];
      this.look(key, checked, context);
      turn.replace(before, this.findings.get(key) ?? []);
    }
  }

  addTo(found: Finding[]): void {
    for (const findings of this.findings.values()) for (const one of findings) found.push(one);
  }

  private look(key: string, checked: readonly CheckedTask[], context: RuleContext): void {
    const tasks = (this.members.get(key) ?? []).flatMap((place) => checked[place] ?? []);
    const findings =
      tasks.length < (this.rule.least ?? 1)
        ? []
        : [...this.rule.checkGroup(tasks, key, context)].map((draft) =>
            findingOf(this.rule, draft.sheet, draft),
          );
    if (findings.length > 0) this.findings.set(key, findings);
    else this.findings.delete(key);
  }
}
