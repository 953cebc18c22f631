/**
 * What was found out about each row or task of a table, kept while small edits pass over it: only those whose objects
 * are others than before are looked at again.
 */
import type { CheckedTable } from './checked';

interface Kept<Value> {
  /** Meaning of the columns that all of them depend on. */
  columns: unknown;
  things: (object | undefined)[];
  readonly values: Value[];
}

export class KeptWithTable<Item, Value> {
  private readonly byTable = new WeakMap<object, Kept<Value>>();

  /** `thing` is the object that stands for an item's content; null where it must be looked at each time. */
  constructor(
    private readonly thing: (item: Item) => object | null,
    private readonly look: (item: Item) => Value,
  ) {}

  /** One value an item, in their order; good until the next call. */
  of(table: CheckedTable, items: readonly Item[]): readonly Value[] {
    const { columns } = table.table;
    let kept = this.byTable.get(table.lineage);
    if (kept?.columns !== columns || kept.things.length !== items.length) {
      kept = { columns, things: new Array<object | undefined>(items.length).fill(undefined), values: [] };
      this.byTable.set(table.lineage, kept);
    }
    const { things, values } = kept;
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      const thing = this.thing(item);
      if (thing !== null && things[at] === thing) continue;
      things[at] = thing ?? undefined;
      values[at] = this.look(item);
    }
    return values;
  }
}
