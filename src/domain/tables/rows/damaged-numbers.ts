/**
 * A lone "l" or "I" in the column of numbers: a scanner's reading of 1 or of I, or the letter it seems; and "i", which
 * some offices write for I. What stands around it decides: a task is followed by 2, a section by II, and the letter l
 * comes after k.
 */
import { romanNumber, type RowNumber } from './numbering';
import { isUpperCase, type RowFacts } from './row-facts';

/** The rows with such numbers as meant; the given list itself where nothing is damaged. */
export function meantNumbers(rows: readonly RowFacts[]): readonly RowFacts[] {
  let mended: RowFacts[] | undefined;
  let previous: RowNumber | undefined;
  rows.forEach((row, index) => {
    const number = row.number ?? row.heading?.number;
    const meant = number && meantBy(number, previous, row, rows, index);
    if (meant) {
      mended ??= [...rows];
      mended[index] = row.number
        ? { ...row, number: meant }
        : { ...row, ...(row.heading && { heading: { ...row.heading, number: meant } }) };
    }
    previous = meant ?? number ?? previous;
  });
  return mended ?? rows;
}

const ONE: RowNumber = { kind: 'arabic', text: '1', parts: [1] };

function meantBy(
  number: RowNumber,
  previous: RowNumber | undefined,
  row: RowFacts,
  rows: readonly RowFacts[],
  index: number,
): RowNumber | undefined {
  if (number.text === 'l') {
    if (previous?.text === 'k') return undefined;
    if (!row.sole) return ONE;
    const second = secondAfter(rows, index);
    const heads =
      second === undefined ? isUpperCase(row.heading?.title ?? row.sole.text) : second === 'roman';
    return heads ? romanNumber('I') : ONE;
  }
  if (SMALL_NUMERALS.has(number.text)) return smallNumeral(number, previous, rows, index);
  // "I" beside a whole task, and the next one is 2.
  if (number.text !== 'I' || row.sole || row.others.length < 3 || previous?.kind === 'roman')
    return undefined;
  const next = rows.slice(index + 1).find((other) => other.number !== undefined)?.number;
  return next?.kind === 'arabic' && next.text === '2' ? ONE : undefined;
}

const SMALL_NUMERALS: ReadonlySet<string> = new Set(['i', 'v', 'x']);

/** "i" before "ii", "v" after "iv" and "x" after "ix" are numerals, not letters. */
function smallNumeral(
  { text }: RowNumber,
  previous: RowNumber | undefined,
  rows: readonly RowFacts[],
  index: number,
): RowNumber | undefined {
  if (text === 'i') {
    const second = rows.slice(index + 1, index + FARTHEST).find(({ number }) => number?.kind === 'roman');
    return previous?.text !== 'h' && second?.number?.text === 'ii' ? romanNumber(text) : undefined;
  }
  const before = rows
    .slice(Math.max(0, index - FARTHEST), index)
    .findLast(({ number }) => number?.kind === 'roman');
  return before?.number?.text === (text === 'v' ? 'iv' : 'ix') ? romanNumber(text) : undefined;
}

const FARTHEST = 60;

/** Which comes first below: II or 2. */
function secondAfter(rows: readonly RowFacts[], index: number): RowNumber['kind'] | undefined {
  let begun = false;
  for (const row of rows.slice(index + 1, index + FARTHEST)) {
    const number = row.number ?? row.heading?.number;
    if (!number || number.parts.length !== 1) continue;
    if (number.kind === 'arabic' && number.parts[0] === 1) begun = true;
    if (number.parts[0] !== 2) continue;
    if (number.kind === 'roman') return 'roman';
    if (number.kind === 'arabic' && !begun && number.text !== 'l') return 'arabic';
  }
  return undefined;
}
