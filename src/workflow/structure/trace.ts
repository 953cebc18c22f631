/**
 * What a row of the task table held when it was last written from the appendix, as short fingerprints in
 * a hidden column. With it the next run tells a cell that a person edited from one that the appendix
 * changed, and knows an unchanged task again whatever its number.
 */
const WIDTH = 6;
const SPACE = 36 ** WIDTH;

export interface Trace {
  /** Fingerprint of the task's wording in the appendix. */
  readonly mark: string;
  /** True where the column held exactly this text. */
  held(heading: string, text: string): boolean;
}

/** Six characters that differ between different texts; spaces at the ends and kinds of line break do not count. */
export function fingerprint(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x5bd1e995) ^ (low >>> 13);
  }
  const mixed = ((high >>> 0) * 1_048_583 + (low >>> 0)) % SPACE;
  return mixed.toString(36).padStart(WIDTH, '0');
}

/** The trace of a row: its mark, then one fingerprint for each cell that holds something. */
export function writeTrace(mark: string, cells: Iterable<readonly [heading: string, text: string]>): string {
  let trace = mark + '.';
  for (const [heading, text] of cells) {
    const plain = plainText(text);
    if (plain !== '') trace += cellPrint(heading, plain);
  }
  return trace;
}

/** Null where the text is no trace: the row was added by a person. */
export function readTrace(text: string): Trace | null {
  if (text.charAt(WIDTH) !== '.' || (text.length - WIDTH - 1) % WIDTH !== 0) return null;
  const prints = new Set<string>();
  for (let start = WIDTH + 1; start < text.length; start += WIDTH)
    prints.add(text.slice(start, start + WIDTH));
  return {
    mark: text.slice(0, WIDTH),
    held: (heading, value) => prints.has(cellPrint(heading, plainText(value))),
  };
}

function cellPrint(heading: string, plain: string): string {
  return fingerprint(heading + '\u0001' + plain);
}

function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
