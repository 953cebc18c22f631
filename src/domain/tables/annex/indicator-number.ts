/**
 * Numbers of indicators ("1.2.3."), codes in their place ("B2.1"), and the repair of damaged ones by their neighbours: "4.3. 4" between
 * 4.2.5 and 4.3.1 is 4.3, not 4.3.4.
 */
import { DIVIDING } from '../lexicon/tail-words';
import { readRowCode, readRowNumber } from '../rows/numbering';

/** "1.2.3." is [1, 2, 3]; undefined for Roman numerals and other text. */
export function indicatorParts(raw: string): readonly number[] | undefined {
  const compact = raw
    .replace(/\s+/g, '')
    .replace(/[.,)]+$/, '')
    .replace(/,/g, '.');
  if (!/^\d{1,3}(?:\.\d{1,3})*$/.test(compact)) return undefined;
  return compact.split('.').map(Number);
}

/** "B 2.1." is "B2.1" and "CT-01" is "CT.01", for a hyphen in a relation takes away; undefined where no letters lead. */
export function indicatorCode(raw: string): string | undefined {
  const compact = raw.replace(/\s+/g, '').replace(/[.,)]+$/, '');
  return readRowCode(compact)?.text.replace(/[-_/]/g, '.');
}

/** "1.1.3." is "1.1.3", "II." is "II"; null for "Trong đó", for nothing and for other words. */
export function indicatorNumber(raw: string): string | null {
  const plain = indicatorCode(raw) ?? indicatorParts(raw)?.join('.');
  if (plain !== undefined) return plain;
  return DIVIDING.test(raw) ? null : (readRowNumber(raw)?.text ?? null);
}

/** True where spaces or doubled dots stand inside the number, so that it can be read in two ways. */
export function isDamagedNumber(raw: string): boolean {
  return /\d[.,]?\s+[.,]?\d|\.\.|\.,|,\./.test(raw.trim());
}

/** The readings of a damaged number, the longest first: "4.3. 4" may be 4.3.4 or 4.3. */
export function numberReadings(raw: string): readonly string[] {
  const groups = raw
    .trim()
    .split(/\s+/)
    .map((group) => group.replace(/^[.,]+|[.,)]+$/g, ''))
    .filter((group) => group !== '');
  const whole = groups
    .join('.')
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.');
  const readings = [whole];
  for (let count = groups.length - 1; count >= 1; count--) readings.push(groups.slice(0, count).join('.'));
  const glued = raw
    .replace(/\s+/g, '')
    .replace(/[.,)]+$/, '')
    .replace(/[.,]{2,}/g, '.');
  if (!readings.includes(glued)) readings.push(glued);
  return readings.filter((reading) => /^\d+(?:\.\d+)*$/.test(reading));
}

/**
 * Chooses the reading that fits between its neighbours: the next number lies right under or right after it,
 * it comes right after the one before, and no other row has it.
 */
export function repairNumber(
  raw: string,
  before: string | undefined,
  after: string | undefined,
  others: ReadonlySet<string>,
): string {
  let best = '';
  let bestScore = -Infinity;
  for (const reading of numberReadings(raw)) {
    let score = 0;
    if (others.has(reading)) score -= 3;
    if (after !== undefined && succeeds(after, reading)) score += 2;
    if (before !== undefined && succeeds(reading, before)) score += 2;
    if (score > bestScore) {
      best = reading;
      bestScore = score;
    }
  }
  return best;
}

/** True where `next` may stand right after `previous`: 4.2.5 → 4.3, 4.3 → 4.3.1, 4.2 → 4.3, 3.3.1 → 4. */
export function succeeds(next: string, previous: string): boolean {
  const one = previous.split('.').map(Number);
  const two = next.split('.').map(Number);
  if (two.length === one.length + 1) {
    return two.at(-1) === 1 && one.every((part, index) => part === two[index]);
  }
  if (two.length > one.length) return false;
  const last = two.length - 1;
  for (let index = 0; index < last; index++) if (one[index] !== two[index]) return false;
  return (two[last] ?? 0) === (one[last] ?? 0) + 1;
}
