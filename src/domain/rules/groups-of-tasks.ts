/**
 * Tasks that a rule looks at together (the same product, the same task twice), kept from one check to the next:
 * an edited task leaves its old groups and joins its new ones, and only those are looked at again.
 */
import type { RecognizedTask } from '../tables';
import type { CheckedTask } from './checked';
import { findingOf } from './draft-finding';
import type { Finding } from '../findings';
import { Turnover } from './kept-findings';
import { MembersOfGroups } from './members-of-groups';
import type { MovedTable, RowMove } from './moved-rows';
import type { GroupKey, GroupRule, Rule, RuleContext } from './rule';

/** With more edits than this at once, starting anew is quicker. */
const MANY = 2000;

export class GroupsOfTasks {
  /** Rules that form the same groups share them. */
  private readonly membersBy = new Map<GroupRule['groupsOf'], MembersOfGroups>();
  private readonly ofRule = new Map<string, RuleGroups>();
  private tasks: RecognizedTask[] = [];
  private layout = '';

  /** Forgets everything, as after a change of settings. */
  clear(): void {
    this.membersBy.clear();
    this.ofRule.clear();
  }

  run(rules: readonly Rule[], context: RuleContext, found: Finding[]): void {
    const grouping = rules.filter(isGroupRule);
    if (grouping.length === 0) return;
    const checked = tasksOf(context);
    const tasks = checked.map(({ task }) => task);
    const changed = this.changedPlaces(tasks, context);
    if (!changed) this.clear();
    const stale = this.regrouped(grouping, changed ?? [], checked, context);
    for (const rule of grouping) {
      const known = this.ofRule.get(rule.id);
      const groups = known ?? new RuleGroups(rule);
      const members = this.membersBy.get(rule.groupsOf);
      if (!members) continue;
      if (known) known.lookAt(stale.get(rule.groupsOf) ?? [], members, checked, context, new Turnover());
      else groups.lookAtAll(members, checked, context);
      this.ofRule.set(rule.id, groups);
      groups.addTo(found);
    }
    this.tasks = tasks;
  }

  /** Looks again at the tasks of these places, counted over all tables; the others are as at the last `run`. */
  renew(rules: readonly Rule[], changed: readonly number[], context: RuleContext, turn: Turnover): void {
    if (changed.length === 0) return;
    const checked = tasksOf(context);
    const grouping = rules.filter(isGroupRule);
    const stale = this.regrouped(grouping, changed, checked, context);
    for (const rule of grouping) {
      const members = this.membersBy.get(rule.groupsOf);
      if (members)
        this.ofRule.get(rule.id)?.lookAt(stale.get(rule.groupsOf) ?? [], members, checked, context, turn);
    }
    for (const place of changed) {
      const task = checked[place]?.task;
      if (task) this.tasks[place] = task;
    }
  }

  /** Takes over tasks that moved; looks at the groups of those that came or went. */
  move(rules: readonly Rule[], moved: MovedTable, context: RuleContext, turn: Turnover): void {
    const checked = tasksOf(context);
    const splice = { ...moved.tasks, at: moved.firstTask + moved.tasks.at };
    const stale = new Map<GroupRule['groupsOf'], ReadonlySet<GroupKey>>();
    for (const [groupsOf, members] of this.membersBy)
      stale.set(groupsOf, members.move(splice, checked, context));
    for (const rule of rules.filter(isGroupRule)) {
      const [groups, members] = [this.ofRule.get(rule.id), this.membersBy.get(rule.groupsOf)];
      if (!groups || !members) continue;
      const keys = [...(stale.get(rule.groupsOf) ?? []), ...groups.move(moved.move)];
      groups.lookAt(new Set(keys), members, checked, context, turn);
    }
    this.tasks = checked.map(({ task }) => task);
    this.layout = layoutOf(context);
  }

  /** The groups that changed, by what forms them; new ones are formed whole. */
  private regrouped(
    rules: readonly GroupRule[],
    changed: readonly number[],
    checked: readonly CheckedTask[],
    context: RuleContext,
  ): ReadonlyMap<GroupRule['groupsOf'], Iterable<GroupKey>> {
    const stale = new Map<GroupRule['groupsOf'], Iterable<GroupKey>>();
    for (const { groupsOf } of rules) {
      if (stale.has(groupsOf)) continue;
      const members = this.membersBy.get(groupsOf);
      if (members) stale.set(groupsOf, members.update(changed, checked, context));
      else {
        this.membersBy.set(groupsOf, new MembersOfGroups(groupsOf, checked, context));
        stale.set(groupsOf, []);
      }
    }
    return stale;
  }

  /** Places whose task is another than before; null where everything must be looked at. */
  private changedPlaces(tasks: readonly RecognizedTask[], context: RuleContext): readonly number[] | null {
    const layout = layoutOf(context);
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

const layoutOf = ({ tables }: RuleContext): string =>
  JSON.stringify(tables.map(({ table, tasks }) => [table.sheet, tasks.length]));

const isGroupRule = (rule: Rule): rule is GroupRule => rule.scope === 'group';

function tasksOf({ tables }: RuleContext): readonly CheckedTask[] {
  const [only, ...others] = tables;
  return only && others.length === 0 ? only.tasks : tables.flatMap((table) => table.tasks);
}

/** What one rule found in each group. */
class RuleGroups {
  private readonly findings = new Map<GroupKey, readonly Finding[]>();

  constructor(private readonly rule: GroupRule) {}

  lookAtAll(members: MembersOfGroups, checked: readonly CheckedTask[], context: RuleContext): void {
    const { rule } = this;
    const { least = 1 } = rule;
    if (!rule.isPlain) {
      members.eachGroup(least, (key, places) => {
        this.look(key, places, checked, context);
      });
      return;
    }
    const telling = new Set<GroupKey>();
    for (let place = 0; place < checked.length; place++) {
      const task = checked[place];
      if (task && !rule.isPlain(task)) for (const key of members.keysOfPlace(place)) telling.add(key);
    }
    for (const key of telling) this.look(key, members.placesOf(key), checked, context);
  }

  lookAt(
    keys: Iterable<GroupKey>,
    members: MembersOfGroups,
    checked: readonly CheckedTask[],
    context: RuleContext,
    turn: Turnover,
  ): void {
    for (const key of keys) {
      const before = this.findings.get(key) ?? [];
      this.look(key, members.placesOf(key), checked, context);
      const now = turn.replace(before, this.findings.get(key) ?? []);
      if (now.length > 0) this.findings.set(key, now);
    }
  }

  /** Takes over what was found on rows that moved; gives the groups that tell of them, to be looked at again. */
  move(move: RowMove): readonly GroupKey[] {
    const telling: GroupKey[] = [];
    for (const [key, findings] of this.findings) {
      if (findings.some((finding) => move.of(finding) === null || move.mayTellOf(finding))) telling.push(key);
      this.findings.set(key, move.ofAll(findings));
    }
    return telling;
  }

  addTo(found: Finding[]): void {
    for (const findings of this.findings.values()) for (const one of findings) found.push(one);
  }

  private look(
    key: GroupKey,
    places: readonly number[],
    checked: readonly CheckedTask[],
    context: RuleContext,
  ): void {
    const tasks = places.flatMap((place) => checked[place] ?? []);
    const findings: Finding[] = [];
    if (tasks.length >= (this.rule.least ?? 1)) {
      for (const draft of this.rule.checkGroup(tasks, key, context))
        findings.push(findingOf(this.rule, draft.sheet, draft));
    }
    if (findings.length > 0) this.findings.set(key, findings);
    else this.findings.delete(key);
  }
}
