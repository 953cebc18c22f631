/**
 * A text with letters in different fonts (a bold word, a red one) that is given other words: every letter that
 * stays keeps its font, and one put in takes that of the letter it stands for, or of the one before it.
 */
import { decodeExcelEscapes, XmlScanner } from '../xml';
import { textElement } from './text-element';

interface Run {
  /** The `rPr` element as it stands; "" where the run has the cell's own font. */
  readonly font: string;
  readonly text: string;
}

/** More than this many pairs of letters are not compared; all between the first and last change is one font. */
const MOST_PAIRS = 1_000_000;

/**
 * The `si` element of `text`, in the fonts of `markup` (an `si` or `is` element); null where that has but one
 * font, or where its names have another prefix (with its colon) than `prefix`.
 */
export function richTextWith(markup: string, text: string, prefix: string): string | null {
  const runs = runsOf(markup, prefix);
  if (runs.length < 2) return null;
  const letters = runs.flatMap((run) => Array.from(run.text, (letter) => ({ letter, run })));
  const after = Array.from(text);
  const kept = keptLetters(
    letters.map(({ letter }) => letter),
    after,
  );
  const owners = ownersOf(after.length, kept, letters);
  const parts: { run: Run; text: string }[] = [];
  after.forEach((letter, at) => {
    const run = owners[at] ?? runs[0];
    const last = parts.at(-1);
    if (last && last.run === run) last.text += letter;
    else if (run) parts.push({ run, text: letter });
  });
  const elements = parts.map(
    (part) => `<${prefix}r>${part.run.font}${textElement(part.text, prefix)}</${prefix}r>`,
  );
  return `<${prefix}si>${elements.join('')}</${prefix}si>`;
}

function runsOf(markup: string, prefix: string): readonly Run[] {
  const scanner = new XmlScanner(markup, 'text');
  const runs: Run[] = [];
  let font = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if ((scanner.prefix === '' ? '' : `${scanner.prefix}:`) !== prefix) return [];
    if (scanner.name === 'r') font = '';
    else if (scanner.name === 't') runs.push({ font, text: decodeExcelEscapes(scanner.textUntilClose()) });
    else if (scanner.name === 'rPr' || scanner.name === 'rPh') {
      const { name, start } = scanner;
      scanner.skip();
      if (name === 'rPr') font = markup.slice(start, scanner.end);
    }
  }
  return runs;
}

/** For each letter of `after` the place in `before` of the letter it is, or -1 for one put in. */
function keptLetters(before: readonly string[], after: readonly string[]): readonly number[] {
  const kept = after.map(() => -1);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    kept[start] = start;
    start++;
  }
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    kept[--newEnd] = --oldEnd;
  }
  const inner = longestCommon(before.slice(start, oldEnd), after.slice(start, newEnd));
  for (const [old, now] of inner) kept[start + now] = start + old;
  return kept;
}

/** Pairs of places of a longest common subsequence, in order. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [old: number, now: number])[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const width = after.length + 1;
  // What is common of `before` from a place on and `after` from a place on.
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let old = before.length - 1; old >= 0; old--) {
    for (let now = after.length - 1; now >= 0; now--) {
      const at = old * width + now;
      lengths[at] =
        before[old] === after[now]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [old, now] = [0, 0];
  while (old < before.length && now < after.length) {
    if (before[old] === after[now]) pairs.push([old++, now++]);
    else if ((lengths[(old + 1) * width + now] ?? 0) >= (lengths[old * width + now + 1] ?? 0)) old++;
    else now++;
  }
  return pairs;
}

function ownersOf(
  length: number,
  kept: readonly number[],
  letters: readonly { readonly run: Run }[],
): readonly (Run | undefined)[] {
  const owners: (Run | undefined)[] = [];
  const stays = new Set(kept);
  // The letter of the old text that the next one may stand for.
  let next = 0;
  for (let at = 0; at < length; at++) {
    const old = kept[at] ?? -1;
    if (old >= 0) {
      owners.push(letters[old]?.run);
      next = old + 1;
    } else if (next < letters.length && !stays.has(next)) owners.push(letters[next++]?.run);
    else owners.push(owners[at - 1] ?? letters[next]?.run);
  }
  return owners;
}
