/**
 * Words at which something may begin that is often written wrong, and what must stand beside them before a text is
 * worth reading for slips.
 */
import { BOUND, DOCUMENT_KINDS, MUST_GO_ON, SLIPS, type Slip } from './lexicon/slips';

export const slipsByFirst = new Map<string, readonly (Slip & { readonly words: readonly string[] })[]>();
for (const slip of SLIPS) {
  const words = slip.written.split(' ');
  const first = words[0] ?? '';
  slipsByFirst.set(first, [...(slipsByFirst.get(first) ?? []), { ...slip, words }]);
}
export const goOnByFirst = new Map<
  string,
  readonly { readonly words: readonly string[]; readonly by: readonly string[] }[]
>();
for (const { begun, by } of MUST_GO_ON) {
  const words = begun.split(' ');
  const first = words[0] ?? '';
  goOnByFirst.set(first, [...(goOnByFirst.get(first) ?? []), { words, by }]);
}
export const boundAfter = new Map(
  Object.entries(BOUND).map(([word, near]) => [word, new Set(near.after.split(' '))]),
);
export const boundBefore = new Map(
  Object.entries(BOUND).map(([word, near]) => [word, new Set(near.before.split(' '))]),
);
export const kindsByFirst = new Map(DOCUMENT_KINDS.map((kind) => kind.split(' ') as [string, string]));

/** Words that begin something looked for. */
export const watchedWords: ReadonlySet<string> = new Set([
  ...slipsByFirst.keys(),
  ...goOnByFirst.keys(),
  ...boundAfter.keys(),
  ...kindsByFirst.keys(),
]);

/** What must stand beside a word, or be seen beside it, before a text is worth reading for slips. */
export interface Watch {
  /** A slip by itself. */
  readonly always: boolean;
  /** Words behind it that make a slip. */
  readonly slipWith: ReadonlySet<string>;
  /** The second word of a kind of document, "Văn" after "Công". */
  readonly kindWith: string | undefined;
  /**
   * Phrases that end on it, by the word before it in the phrase: what may carry each on. Of several a word must
   * carry on all.
   */
  readonly goesOn: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Never alone: what stands before or after it, one of which is enough. */
  readonly bound: { readonly after: ReadonlySet<string>; readonly before: ReadonlySet<string> } | null;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** What to watch for at a word in its plain form. */
export function watchOf(plain: string): Watch {
  const slips = slipsByFirst.get(plain) ?? [];
  const after = boundAfter.get(plain);
  const before = boundBefore.get(plain);
  return {
    always: slips.some(({ words }) => words.length === 1),
    slipWith: new Set(slips.flatMap(({ words }) => words.slice(1, 2))),
    kindWith: kindsByFirst.get(plain),
    goesOn: phrasesEndingOn(plain),
    bound: after || before ? { after: after ?? NO_WORDS, before: before ?? NO_WORDS } : null,
  };
}

function phrasesEndingOn(last: string): Watch['goesOn'] {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const { begun, by } of MUST_GO_ON) {
    const words = begun.split(' ');
    const behind = words.at(-2);
    if (words.at(-1) !== last || behind === undefined) continue;
    const known = phrases.get(behind);
    if (known) known.push(by);
    else phrases.set(behind, [by]);
  }
  return phrases;
}
