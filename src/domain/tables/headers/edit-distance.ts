/**
 * How many letters two short texts differ by; damaged headings are compared with it.
 */

/** True where `one` becomes `other` by at most `limit` insertions, deletions or changes of a letter. */
export function withinDistance(one: string, other: string, limit: number): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > limit) return false;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let best = row;
    for (let at = 1; at <= other.length; at++) {
      const change = (previous[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const value = Math.min(change, (previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return false;
    previous = current;
  }
  return (previous[other.length] ?? limit + 1) <= limit;
}

/** Letters and digits of a folded text: what is left when spaces and punctuation are no evidence. */
export function lettersOf(folded: string): string {
  return folded.replace(/[^a-z0-9%]+/g, '');
}

/** True where two headings say the same, a damaged letter in six forgiven. Both folded. */
export function sameHeading(one: string, other: string): boolean {
  const first = lettersOf(one);
  const second = lettersOf(other);
  if (first === '' || second === '') return false;
  return withinDistance(first, second, Math.floor(Math.min(first.length, second.length) / 6));
}
