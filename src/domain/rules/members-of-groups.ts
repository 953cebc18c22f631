/**
 * Which tasks belong together for a rule, by the keys of their groups, kept from one check to the next: an edited
 * task leaves its old groups and joins its new ones.
 */
import type { CheckedTask } from './checked';
import type { GroupKey, GroupRule, RuleContext } from './rule';

const NO_PLACES: readonly number[] = [];
const NO_KEYS: readonly GroupKey[] = [];

export class MembersOfGroups {
  private readonly keysAt: (readonly GroupKey[])[] = [];
  /** Places of tasks in their order; a group of one, as most are, is its place alone. */
  private readonly groups = new Map<GroupKey, number | number[]>();

  constructor(
    private readonly groupsOf: GroupRule['groupsOf'],
    checked: readonly CheckedTask[],
    context: RuleContext,
  ) {
    checked.forEach((task, place) => {
      const keys = this.keysOf(task, context);
      this.keysAt.push(keys);
      for (const key of keys) {
        const group = this.groups.get(key);
        if (group === undefined) this.groups.set(key, place);
        else if (typeof group === 'number') this.groups.set(key, [group, place]);
        else group.push(place);
      }
    });
  }

  /** Groups of at least so many. */
  eachGroup(least: number, look: (key: GroupKey, places: readonly number[]) => void): void {
    for (const [key, group] of this.groups) {
      if (typeof group !== 'number') {
        if (group.length >= least) look(key, group);
      } else if (least <= 1) look(key, [group]);
    }
  }

  /** The groups that the task of a place belongs to. */
  keysOfPlace(place: number): readonly GroupKey[] {
    return this.keysAt[place] ?? NO_KEYS;
  }

  placesOf(key: GroupKey): readonly number[] {
    const group = this.groups.get(key);
    return typeof group === 'number' ? [group] : (group ?? NO_PLACES);
  }

  /** Takes over the tasks of these places as they are now; gives the keys of all groups they left or joined. */
  update(changed: readonly number[], checked: readonly CheckedTask[], context: RuleContext): Set<GroupKey> {
    const stale = new Set<GroupKey>();
    for (const place of changed) {
      const task = checked[place];
      if (!task) continue;
      for (const key of this.keysAt[place] ?? []) {
        stale.add(key);
        this.groups.set(
          key,
          this.placesOf(key).filter((other) => other !== place),
        );
      }
      const keys = this.keysOf(task, context);
      this.keysAt[place] = keys;
      for (const key of keys) {
        stale.add(key);
        const list = this.placesOf(key);
        const after = list.findIndex((other) => other > place);
        this.groups.set(key, list.toSpliced(after < 0 ? list.length : after, 0, place));
      }
    }
    return stale;
  }

  private keysOf(task: CheckedTask, context: RuleContext): readonly GroupKey[] {
    const keys = this.groupsOf(task, context);
    return keys.some((key, at) => keys.indexOf(key) < at) ? [...new Set(keys)] : keys;
  }
}
