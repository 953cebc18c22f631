/**
 * A formula cut into what may be touched and what may not: code on one side, text in quotes, quoted
 * sheet names and bracketed table columns on the other.
 */
export interface FormulaSegment {
  readonly kind: 'code' | 'text' | 'sheet' | 'brackets';
  readonly text: string;
}

/** The segments joined are the formula again; undefined where a quote or bracket is never closed. */
export function formulaSegments(formula: string): FormulaSegment[] | undefined {
  const segments: FormulaSegment[] = [];
  let codeFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    const end =
      character === '"' || character === "'"
        ? afterQuote(formula, at, character)
        : character === '['
          ? afterBrackets(formula, at)
          : 0;
    if (end === 0) {
      at++;
      continue;
    }
    if (end < 0) return undefined;
    if (at > codeFrom) segments.push({ kind: 'code', text: formula.slice(codeFrom, at) });
    const kind = character === '"' ? 'text' : character === "'" ? 'sheet' : 'brackets';
    segments.push({ kind, text: formula.slice(at, end) });
    codeFrom = at = end;
  }
  if (codeFrom < formula.length) segments.push({ kind: 'code', text: formula.slice(codeFrom) });
  return segments;
}

/** Quotes are doubled inside quotes. */
function afterQuote(formula: string, from: number, quote: string): number {
  let at = formula.indexOf(quote, from + 1);
  while (at >= 0 && formula.charAt(at + 1) === quote) at = formula.indexOf(quote, at + 2);
  return at < 0 ? -1 : at + 1;
}

/** Brackets nest; an apostrophe takes the meaning from the character after it. */
function afterBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return -1;
}
