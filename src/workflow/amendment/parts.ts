/**
 * Tasks that an amended plan split in two or put together: a new task whose words stood in a former one beside what
 * became of it, a task that is gone and whose words stand in another now.
 */
import { likenessWords } from '../../domain/plan';
import type { TrackedTask } from '../../domain/plan';
import type { ComposedPair } from '../structure';

export interface PairedRow {
  readonly pair: ComposedPair;
  /** What the task was in the table. */
  readonly former: TrackedTask | undefined;
}

export interface Parts {
  /** By the row that the former task became: the new rows that were part of it too. */
  readonly splits: ReadonlyMap<ComposedPair, readonly ComposedPair[]>;
  /** By the row they went into: the former tasks that are no rows of their own any more. */
  readonly merges: ReadonlyMap<ComposedPair, readonly TrackedTask[]>;
  /** Rows told of as parts of others. */
  readonly taken: ReadonlySet<ComposedPair>;
}

/** So much of the smaller task's words stood in the larger one … */
const WITHIN = 0.75;
/** … and so much of them in the share that no other row accounts for. */
const OF_THE_REST = 0.4;
/** Shorter texts tell too little. */
const LEAST_WORDS = 4;

export function partsOf(rows: readonly PairedRow[]): Parts {
  const splits = new Map<ComposedPair, ComposedPair[]>();
  const merges = new Map<ComposedPair, TrackedTask[]>();
  const taken = new Set<ComposedPair>();
  const followed = rows.flatMap(({ pair, former }) =>
    pair.source && former ? [{ pair, before: wordsOf(former), now: wordsOf(pair.task), former }] : [],
  );
  for (const { pair, former } of rows) {
    const isNew = pair.source !== null && !former;
    const isGone = pair.source === null && former !== undefined && !former.dropped && pair.task.dropped;
    if (!isNew && !isGone) continue;
    const words = wordsOf(isNew ? pair.task : (former ?? pair.task));
    if (words.size < LEAST_WORDS) continue;
    const whole = best(followed, (each) =>
      isNew ? partWithin(words, each.before, each.now) : partWithin(words, each.now, each.before),
    );
    if (!whole) continue;
    taken.add(pair);
    if (isNew) splits.set(whole.pair, [...(splits.get(whole.pair) ?? []), pair]);
    else if (former) merges.set(whole.pair, [...(merges.get(whole.pair) ?? []), former]);
  }
  return { splits, merges, taken };
}

const wordsOf = ({ task, activity }: TrackedTask): ReadonlySet<string> =>
  likenessWords(`${task} ${activity}`);

/** How sure it is that `part` lay in `whole` beside `other`; 0 where it did not. */
function partWithin(
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number {
  let within = 0;
  let ofTheRest = 0;
  for (const word of part) {
    if (!whole.has(word)) continue;
    within += 1;
    if (!other.has(word)) ofTheRest += 1;
  }
  return within >= part.size * WITHIN && ofTheRest >= part.size * OF_THE_REST ? within / part.size : 0;
}

function best<Row>(rows: readonly Row[], scoreOf: (row: Row) => number): Row | undefined {
  let found: Row | undefined;
  let most = 0;
  for (const row of rows) {
    const score = scoreOf(row);
    if (score > most) [found, most] = [row, score];
  }
  return found;
}
