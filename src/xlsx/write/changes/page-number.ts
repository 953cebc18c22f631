/**
 * Page headers are one text with codes: `&L`, `&C` and `&R` begin its three parts, `&P` is the page
 * number, `&"font"` and `&14` its looks.
 */
interface HeaderParts {
  left: string;
  center: string;
  right: string;
}

/** The number stands in the centre; what was there (a security marking, say) goes on a line below. */
export function withPageNumber(header: string): string {
  const parts = split(header);
  if (!hasPageNumber(parts.center)) {
    parts.center = parts.center.trim() === '' ? '&P' : `&P\n${parts.center}`;
  }
  return join(parts);
}

/** A centre that is nothing but the number is emptied; a number that we put above a text is taken off. */
export function withoutPageNumber(header: string): string {
  const parts = split(header);
  const looks = /&"[^"]*"|&\d+|&K[0-9A-Fa-f]{6}|&[BIU]/g;
  if (parts.center.replace(looks, '').trim() === '&P') parts.center = '';
  else if (parts.center.startsWith('&P\n')) parts.center = parts.center.slice('&P\n'.length);
  return join(parts);
}

function hasPageNumber(part: string): boolean {
  return /&P/.test(part.replaceAll('&&', ''));
}

function split(header: string): HeaderParts {
  const parts: HeaderParts = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  // Text before any code stands in the centre. "&&" is an ampersand, not a code.
  let current: keyof HeaderParts = 'center';
  for (const [piece] of header.matchAll(/&&|&[LCR]|&"[^"]*"|&?[^]/g)) {
    const name = /^&([LCR])$/.exec(piece)?.[1];
    if (name === undefined) parts[current] += piece;
    else current = names[name as keyof typeof names];
  }
  return parts;
}

function join({ left, center, right }: HeaderParts): string {
  return (
    (left === '' ? '' : `&L${left}`) +
    (center === '' ? '' : `&C${center}`) +
    (right === '' ? '' : `&R${right}`)
  );
}
