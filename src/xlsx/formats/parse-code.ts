/**
 * Takes a number format code apart: its sections, and in each the placeholders, date letters and
 * literal text, in order. What a section means for a value is said elsewhere.
 */
export type DateLetter = 'y' | 'm' | 'd' | 'h' | 's' | 'minute';

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** One of 0, # and ?. */
  | { readonly kind: 'digit'; readonly digit: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'slash' }
  /** E+ or E-, with the sign shown always or only when negative. */
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly letter: DateLetter; readonly count: number }
  /** [h], [mm], [ss]: the whole time in that unit. */
  | { readonly kind: 'elapsed'; readonly letter: 'h' | 'm' | 's'; readonly count: number }
  /** The decimals of a second, as in ss.000. */
  | { readonly kind: 'second-decimals'; readonly count: number }
  /** AM/PM (or A/P, one letter). */
  | { readonly kind: 'half-day'; readonly short: boolean };

export interface Condition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly operand: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
  /** Windows language number after "$-" ([$-42A] is 0x42A), 0 where none. */
  readonly language: number;
  /** Shows a date, a time or both. */
  readonly isDate: boolean;
}

/** A code in its sections; there is always at least one. */
export function parseCode(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let at = 0;
  do {
    const { section, end } = parseSection(code, at);
    sections.push(section);
    at = end + 1;
  } while (at <= code.length && code[at - 1] === ';');
  return sections;
}

const conditionPattern = /^(<=|>=|<>|<|>|=)(-?[0-9.]+(?:E[+-]?\d+)?)$/i;
const localePattern = /^\$([^-]*)(?:-([0-9A-Za-z-]+))?$/;
const languages: Readonly<Record<string, number>> = { 'vi-vn': 0x42a, vi: 0x42a };

function parseSection(code: string, start: number): { section: FormatSection; end: number } {
  const tokens: FormatToken[] = [];
  let condition: Condition | null = null;
  let language = 0;
  let at = start;
  const literal = (text: string): void => {
    if (text !== '') tokens.push({ kind: 'literal', text });
  };
  while (at < code.length && code[at] !== ';') {
    const character = code[at] ?? '';
    const lower = character.toLowerCase();
    if (character === '"') {
      const close = code.indexOf('"', at + 1);
      const end = close < 0 ? code.length : close;
      literal(code.slice(at + 1, end));
      at = end + 1;
    } else if (character === '\\') {
      literal(code[at + 1] ?? '');
      at += 2;
    } else if (character === '_') {
      literal(' ');
      at += 2;
    } else if (character === '*') {
      at += 2;
    } else if (character === '[') {
      const close = code.indexOf(']', at);
      const inside = code.slice(at + 1, close < 0 ? code.length : close);
      at = close < 0 ? code.length : close + 1;
      const elapsed = /^(h+|m+|s+)$/i.exec(inside);
      const compared = conditionPattern.exec(inside);
      const locale = localePattern.exec(inside);
      if (elapsed) {
        const letter = inside[0]?.toLowerCase() as 'h' | 'm' | 's';
        tokens.push({ kind: 'elapsed', letter, count: inside.length });
      } else if (compared) {
        const operator = compared[1] as Condition['operator'];
        condition = { operator, operand: Number(compared[2]) };
      } else if (locale) {
        literal(locale[1] ?? '');
        const tag = locale[2] ?? '';
        language = languages[tag.toLowerCase()] ?? (/^[0-9a-f]+$/i.test(tag) ? parseInt(tag, 16) : 0);
      }
    } else if (/^general/i.test(code.slice(at, at + 7))) {
      tokens.push({ kind: 'general' });
      at += 7;
    } else if (/^am\/pm/i.test(code.slice(at, at + 5))) {
      tokens.push({ kind: 'half-day', short: false });
      at += 5;
    } else if (/^a\/p/i.test(code.slice(at, at + 3))) {
      tokens.push({ kind: 'half-day', short: true });
      at += 3;
    } else if (lower === 'e' && (code[at + 1] === '+' || code[at + 1] === '-')) {
      tokens.push({ kind: 'exponent', plus: code[at + 1] === '+' });
      at += 2;
    } else if ('ymdhse'.includes(lower)) {
      let end = at + 1;
      while (code[end]?.toLowerCase() === lower) end++;
      const letter = lower === 'e' ? 'y' : (lower as DateLetter);
      tokens.push({ kind: 'date', letter, count: lower === 'e' ? 4 : end - at });
      at = end;
    } else {
      tokens.push(symbol(character));
      at++;
    }
  }
  const settled = settleMinutes(settleSecondDecimals(tokens));
  const isDate = settled.some(
    (token) => token.kind === 'date' || token.kind === 'elapsed' || token.kind === 'half-day',
  );
  return { section: { tokens: settled, condition, language, isDate }, end: at };
}

function symbol(character: string): FormatToken {
  switch (character) {
    case '0':
    case '#':
    case '?':
      return { kind: 'digit', digit: character };
    case '.':
      return { kind: 'point' };
    case ',':
      return { kind: 'comma' };
    case '%':
      return { kind: 'percent' };
    case '/':
      return { kind: 'slash' };
    case '@':
      return { kind: 'text' };
    default:
      return { kind: 'literal', text: character };
  }
}

/** In "ss.00" the point and the zeros are decimals of the second, not of a number. */
function settleSecondDecimals(tokens: readonly FormatToken[]): FormatToken[] {
  const settled: FormatToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormatToken;
    const before = settled.at(-1);
    const isSecond =
      (before?.kind === 'date' || before?.kind === 'elapsed') &&
      before.letter === 's' &&
      token.kind === 'point';
    let count = 0;
    while (isSecond) {
      const next = tokens[index + 1 + count];
      if (next?.kind !== 'digit' || next.digit !== '0') break;
      count++;
    }
    if (count > 0) {
      settled.push({ kind: 'second-decimals', count });
      index += count;
    } else settled.push(token);
  }
  return settled;
}

/** "m" right after hours or right before seconds means minutes; everywhere else months. */
function settleMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const letters = tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.kind === 'date' || token.kind === 'elapsed');
  const minutes = new Set<number>();
  letters.forEach(({ token, index }, place) => {
    if (token.kind !== 'date' || token.letter !== 'm' || token.count > 2) return;
    const before = letters[place - 1]?.token;
    const after = letters[place + 1]?.token;
    const afterHours = (before?.kind === 'date' || before?.kind === 'elapsed') && before.letter === 'h';
    const beforeSeconds = (after?.kind === 'date' || after?.kind === 'elapsed') && after.letter === 's';
    if (afterHours || beforeSeconds) minutes.add(index);
  });
  return tokens.map((token, index) =>
    token.kind === 'date' && minutes.has(index) ? { ...token, letter: 'minute' as const } : token,
  );
}
