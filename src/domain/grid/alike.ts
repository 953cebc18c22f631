/** Plain data alike in every part; a part that is left out is as one that is undefined. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isAlike(one[at], other[at])) return false;
    return true;
  }
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in first) if (!isAlike(first[key], second[key])) return false;
  for (const key in second) if (second[key] !== undefined && first[key] === undefined) return false;
  return true;
}
