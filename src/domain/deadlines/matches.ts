/**
 * All matches of an expression. Unlike `matchAll` it does not copy the expression first, which costs more
 * than most of the matching here; the expression must be global and must not match nothing.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) matches.push(found);
  return matches;
}
