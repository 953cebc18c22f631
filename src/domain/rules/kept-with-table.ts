/**
 * What was found out about each row or task of a table, kept while edits pass over it: only those whose objects are
 * others than before are looked at again. Of those that only moved, what says nothing of a place stays too.
 */
import type { CheckedTable } from './checked';

interface Kept<Value> {
  /** Meaning of the columns that all of them depend on. */
  columns: unknown;
  things: (object | undefined)[];
  contents: (object | undefined)[];
  values: (Value | undefined)[];
}

/** With more that came or went than this, looking anew is as quick. */
const MANY = 500;

/** `Value` lists what was found: nothing found on an item is found wherever it stands. */
export class KeptWithTable<Item, Value extends readonly unknown[]> {
  private readonly byTable = new WeakMap<object, Kept<Value>>();

  /**
   * `thing` is the object that stands for an item at its place; null where it must be looked at each time. `content`
   * stays with an item that moves.
   */
  constructor(
    private readonly thing: (item: Item) => object | null,
    private readonly content: (item: Item) => object,
    private readonly look: (item: Item) => Value,
  ) {}

  /** One value an item, in their order; good until the next call. */
  of(table: CheckedTable, items: readonly Item[]): readonly Value[] {
    const { columns } = table.table;
    let kept = this.byTable.get(table.lineage);
    if (kept?.columns !== columns || Math.abs(kept.things.length - items.length) > MANY) {
      const blank = (): undefined[] => new Array<undefined>(items.length).fill(undefined);
      kept = { columns, things: blank(), contents: blank(), values: blank() };
      this.byTable.set(table.lineage, kept);
    }
    if (kept.things.length !== items.length) this.align(kept, items);
    const { things, contents } = kept;
    const values = kept.values as Value[];
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      const thing = this.thing(item);
      if (thing !== null && things[at] === thing) continue;
      const content = this.content(item);
      const nothing = thing !== null && contents[at] === content && values[at]?.length === 0;
      things[at] = thing ?? undefined;
      contents[at] = content;
      if (!nothing) values[at] = this.look(item);
    }
    return values;
  }

  /** Items came or went among the others: what was kept of those behind them moves along. */
  private align(kept: Kept<Value>, items: readonly Item[]): void {
    const { contents } = kept;
    const more = items.length - contents.length;
    const shorter = Math.min(items.length, contents.length);
    let at = 0;
    while (at < shorter && contents[at] === this.content(items[at] as Item)) at++;
    const [gone, come] = [Math.max(0, -more), Math.max(0, more)];
    for (const list of [kept.things, contents, kept.values])
      list.splice(at, gone, ...new Array<undefined>(come).fill(undefined));
  }
}
