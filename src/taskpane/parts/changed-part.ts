/** Of a long cell text, the words that a correction changes, with a few on either side to find the place. */
const WORDS_AROUND = 3;
const LEFT_OUT = '…';

/** Whole texts where they are short or have nothing in common. */
export function changedPart(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  const [was, becomes] = [before.split(' '), after.split(' ')];
  const shorter = Math.min(was.length, becomes.length);
  let same = 0;
  while (same < shorter && was[same] === becomes[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && was.at(-1 - sameAtEnd) === becomes.at(-1 - sameAtEnd)) sameAtEnd += 1;
  const from = Math.max(0, same - WORDS_AROUND);
  const kept = Math.max(0, sameAtEnd - WORDS_AROUND);
  const part = (words: readonly string[]): string => {
    const middle = words.slice(from, words.length - kept).join(' ');
    if (middle === '') return '';
    return `${from > 0 ? LEFT_OUT : ''}${middle}${kept > 0 ? LEFT_OUT : ''}`;
  };
  return { before: part(was), after: part(becomes) };
}
