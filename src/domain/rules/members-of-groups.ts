/**
 * Which tasks belong together for a rule, by the keys of their groups, kept from one check to the next: an edited
 * task leaves its old groups and joins its new ones.
 */
import type { CheckedTask } from './checked';
import type { Splice } from './moved-rows';
import type { GroupKey, GroupRule, RuleContext } from './rule';

const NO_PLACES: readonly number[] = [];
const NO_KEYS: readonly GroupKey[] = [];
/** So many groups are sought among all tasks before an index of them pays. */
const FEW = 40;

export class MembersOfGroups {
  private readonly keysAt: (readonly GroupKey[])[];
  /**
   * Places of tasks in their order; a group of one, as most are, is its place alone. Null until many groups are
   * asked for: rules that pass over groups of plain tasks often ask for none.
   */
  private index: Map<GroupKey, number | number[]> | null = null;
  private asked = 0;

  constructor(
    private readonly groupsOf: GroupRule['groupsOf'],
    checked: readonly CheckedTask[],
    context: RuleContext,
  ) {
    this.keysAt = checked.map((task) => this.keysOf(task, context));
  }

  private get groups(): Map<GroupKey, number | number[]> {
    if (this.index) return this.index;
    const groups = new Map<GroupKey, number | number[]>();
    for (let place = 0; place < this.keysAt.length; place++) {
      for (const key of this.keysOfPlace(place)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, place);
        else if (typeof group === 'number') groups.set(key, [group, place]);
        else group.push(place);
      }
    }
    return (this.index = groups);
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
    if (!this.index && ++this.asked <= FEW) return this.placesSought(key);
    const group = this.groups.get(key);
    return typeof group === 'number' ? [group] : (group ?? NO_PLACES);
  }

  private placesSought(key: GroupKey): readonly number[] {
    const places: number[] = [];
    for (let place = 0; place < this.keysAt.length; place++)
      if (this.keysOfPlace(place).includes(key)) places.push(place);
    return places;
  }

  /** Takes over the tasks of these places as they are now; gives the keys of all groups they left or joined. */
  update(changed: readonly number[], checked: readonly CheckedTask[], context: RuleContext): Set<GroupKey> {
    const stale = new Set<GroupKey>();
    for (const place of changed) {
      const task = checked[place];
      if (!task) continue;
      for (const key of this.keysOfPlace(place)) {
        stale.add(key);
        this.index?.set(
          key,
          this.placesOf(key).filter((other) => other !== place),
        );
      }
      const keys = this.keysOf(task, context);
      this.keysAt[place] = keys;
      for (const key of keys) {
        stale.add(key);
        if (!this.index) continue;
        const list = this.placesOf(key);
        const after = list.findIndex((other) => other > place);
        this.index.set(key, list.toSpliced(after < 0 ? list.length : after, 0, place));
      }
    }
    return stale;
  }

  /** Takes over tasks that moved, those that came in place of others among them; gives the keys of these. */
  move({ at, gone, come }: Splice, checked: readonly CheckedTask[], context: RuleContext): Set<GroupKey> {
    const fresh = checked.slice(at, at + come).map((task) => this.keysOf(task, context));
    const left = this.keysAt.splice(at, gone, ...fresh);
    // Places in it are others now.
    this.index = null;
    this.asked = 0;
    return new Set([...left, ...fresh].flat());
  }

  private keysOf(task: CheckedTask, context: RuleContext): readonly GroupKey[] {
    const keys = this.groupsOf(task, context);
    return keys.length > 1 && keys.some((key, at) => keys.indexOf(key) < at) ? [...new Set(keys)] : keys;
  }
}
