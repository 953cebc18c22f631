/**
 * What a row of the task table held when it was last written from the appendix, as short fingerprints in
 * a hidden column. With it the next run tells a cell that a person edited from one that the appendix
 * changed, and knows an unchanged task again whatever its number.
 */
const WIDTH = 6;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
/** All pairs of digits: ten bits each. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => DIGITS.charAt(bits >> 5) + DIGITS.charAt(bits & 31));

export interface Trace {
  /** Fingerprint of the task's wording in the appendix. */
  readonly mark: string;
  /** True where the column held exactly this text. */
  held(heading: string, text: string): boolean;
}

/** Six characters, thirty bits: different texts have different ones but for one in a thousand million. */
export function fingerprint(text: string): string {
  return printAfter(BEGINNING, text);
}

/** Two sums that a print is made of, as they stand after the letters so far. */
interface Sums {
  readonly one: number;
  readonly other: number;
}

const BEGINNING: Sums = { one: 0x811c9dc5, other: 0x01000193 };

function sumsAfter(before: Sums, text: string): Sums {
  let { one, other } = before;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x5bd1e995) ^ (other >>> 13);
  }
  return { one, other };
}

function printAfter(before: Sums, text: string): string {
  const { one, other } = sumsAfter(before, text);
  const mixed = one ^ (one >>> 15) ^ other ^ (other >>> 16);
  return (
    (PAIRS[mixed & 1023] ?? '') + (PAIRS[(mixed >>> 10) & 1023] ?? '') + (PAIRS[(mixed >>> 20) & 1023] ?? '')
  );
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
  let sums = sumsOfHeadings.get(heading);
  if (sums === undefined) {
    sums = sumsAfter(BEGINNING, heading + '\u0001');
    if (sumsOfHeadings.size >= MOST_HEADINGS) sumsOfHeadings.clear();
    sumsOfHeadings.set(heading, sums);
  }
  return printAfter(sums, plain);
}

/** The same few headings stand before every cell of a table. */
const sumsOfHeadings = new Map<string, Sums>();
const MOST_HEADINGS = 200;

function plainText(text: string): string {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim();
}
