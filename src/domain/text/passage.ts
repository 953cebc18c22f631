/** A place in a text with the words around it, none of them cut: for sentences that show where something stands. */

/** At most `reach` characters on either side, runs of white space as one space. */
export function passage(text: string, start: number, end: number, reach: number): string {
  const before = start <= reach ? 0 : wordAfter(text, start - reach - 1, start);
  const after = text.length - end <= reach ? text.length : text.lastIndexOf(' ', end + reach);
  return text.slice(before, Math.max(end, after)).replace(/\s+/g, ' ').trim();
}

function wordAfter(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? most : Math.min(space + 1, most);
}
