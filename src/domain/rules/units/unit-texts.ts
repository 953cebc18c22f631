/**
 * The texts in the cells of units of a table and how often each stands there, kept from one check to the next: of
 * fifty thousand tasks only those that an edit touched are counted anew.
 */
import type { RecognizedTask, TaskField } from '../../tables';
import type { CheckedTable, CheckedTask } from '../checked';

export const UNIT_FIELDS = ['lead', 'cooperating'] as const satisfies readonly TaskField[];
export type UnitField = (typeof UNIT_FIELDS)[number];

const WIDTH = UNIT_FIELDS.length;
const BLANK = -1;

const known = new WeakMap<object, UnitTexts>();

/** The texts of a table as it stands now. */
export function unitTextsOf(table: CheckedTable): UnitTexts {
  let texts = known.get(table.lineage);
  if (!texts) known.set(table.lineage, (texts = new UnitTexts()));
  texts.takeOver(table.tasks);
  return texts;
}

export class UnitTexts {
  private tasks: readonly CheckedTask[] = [];
  private counted: (RecognizedTask['fields'] | undefined)[] = [];
  /** For each task the text of each field, by its place among the texts. */
  private held = new Int32Array(0);
  private readonly texts: string[] = [];
  private readonly times: number[] = [];
  private readonly places = new Map<string, number>();

  takeOver(tasks: readonly CheckedTask[]): void {
    this.tasks = tasks;
    if (this.counted.length !== tasks.length) this.align(tasks);
    for (let at = 0; at < tasks.length; at++) {
      const fields = tasks[at]?.task.fields;
      if (fields !== undefined && this.counted[at] !== fields) this.count(at, fields);
    }
  }

  /** Each text with the number of its cells, in the order in which they first stand. */
  inOrder(): ReadonlyMap<string, number> {
    const order = new Map<string, number>();
    const met = new Uint8Array(this.texts.length);
    for (const place of this.held) {
      if (place === BLANK || met[place] === 1) continue;
      met[place] = 1;
      order.set(this.texts[place] ?? '', this.times[place] ?? 0);
    }
    return order;
  }

  /** The cells that hold one of these texts, task by task. */
  *cellsWith(wanted: ReadonlyMap<string, unknown>): Iterable<readonly [CheckedTask, UnitField, string]> {
    const asked = Uint8Array.from(this.texts, (text) => Number(wanted.has(text)));
    for (let cell = 0; cell < this.held.length; cell++) {
      const place = this.held[cell] ?? BLANK;
      if (place === BLANK || asked[place] !== 1) continue;
      const [task, field] = [this.tasks[Math.floor(cell / WIDTH)], UNIT_FIELDS[cell % WIDTH]];
      if (task && field) yield [task, field, this.texts[place] ?? ''];
    }
  }

  /** Tasks came or went: those behind them hold what they held. */
  private align(tasks: readonly CheckedTask[]): void {
    const former = this.counted;
    const more = tasks.length - former.length;
    let at = 0;
    while (at < former.length && at < tasks.length && former[at] === tasks[at]?.task.fields) at++;
    const behind = at + Math.max(0, -more);
    for (const place of this.held.subarray(at * WIDTH, behind * WIDTH))
      if (place !== BLANK) this.times[place] = (this.times[place] ?? 0) - 1;
    const held = new Int32Array(tasks.length * WIDTH).fill(BLANK);
    held.set(this.held.subarray(0, at * WIDTH));
    held.set(this.held.subarray(behind * WIDTH), (behind + more) * WIDTH);
    this.held = held;
    const come = new Array<undefined>(Math.max(0, more)).fill(undefined);
    this.counted = [...former.slice(0, at), ...come, ...former.slice(behind)];
  }

  private count(at: number, fields: RecognizedTask['fields']): void {
    this.counted[at] = fields;
    for (let nth = 0; nth < WIDTH; nth++) {
      const cell = at * WIDTH + nth;
      const former = this.held[cell] ?? BLANK;
      if (former !== BLANK) this.times[former] = (this.times[former] ?? 0) - 1;
      const place = this.placeOf(fields[UNIT_FIELDS[nth] ?? 'lead']);
      this.held[cell] = place;
      if (place !== BLANK) this.times[place] = (this.times[place] ?? 0) + 1;
    }
  }

  private placeOf(text: string): number {
    if (text === '') return BLANK;
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.texts.push(text) - 1;
      this.places.set(text, place);
      this.times.push(0);
    }
    return place;
  }
}
