/**
 * Cutting a paragraph into clauses: at full stops and semicolons, never inside "2.500", "TP. Vinh" or "v.v.".
 */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CLAUSE_END =
  /(?:[;!?]|(?<![a-z](?:\.[a-z])?|\d|tp|tt|ths|ts)\.(?=\s)|(?<=[a-z%)\d]{2})\.(?=\s|$)|\n)\s*/g;

/** Sentences and parts of them that a semicolon divides, in matching text, blanks at both ends left out. */
export function clausesOf(text: string): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  const push = (end: number): void => {
    const trimmed = trimmedStretch(text, start, end);
    if (trimmed.end > trimmed.start) clauses.push(trimmed);
  };
  for (const match of text.matchAll(CLAUSE_END)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return clauses;
}

/** The stretch without bullets, punctuation and blanks at its ends. */
export function trimmedStretch(text: string, start: number, end: number): Stretch {
  const opening = /^[\s,;:.+•*–-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = Math.min(start + opening, end);
  const closing = /[\s,;:.]*$/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: end - closing };
}
