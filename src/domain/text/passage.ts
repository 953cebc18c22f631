/** A place in a text with the words around it, none of them cut: for sentences that show where something stands. */

/**
 * At most `reach` characters on either side, runs of white space as one space. A word that begins or ends inside
 * the place is shown whole, however long.
 */
export function passage(text: string, start: number, end: number, reach: number): string {
  const before =
    start <= reach ? 0 : Math.min(wordStart(text, start), wordAfter(text, start - reach - 1, start));
  const after =
    text.length - end <= reach
      ? text.length
      : Math.max(wordEnd(text, end), text.lastIndexOf(' ', end + reach));
  return text.slice(before, after).replace(/\s+/g, ' ').trim();
}

function wordStart(text: string, at: number): number {
  while (at > 0 && !isSpace(text[at - 1])) at--;
  return at;
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && !isSpace(text[at])) at++;
  return at;
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);

function wordAfter(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? most : Math.min(space + 1, most);
}
