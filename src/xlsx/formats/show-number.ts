/** A number by a section of placeholders: "#,##0.00", "0%", "000-000", "0.0E+0", "# ?/?". */
import { fixed, general } from './decimal';
import type { FormatSection, FormatToken } from './parse-code';

/** Shows the magnitude of a number; its sign is put before by the caller. */
export type ShowMagnitude = (magnitude: number) => string;

export function numberShower(section: FormatSection): ShowMagnitude {
  const { tokens } = section;
  if (tokens.some((token) => token.kind === 'exponent')) return exponentShower(tokens);
  if (tokens.some((token) => token.kind === 'slash') && isFraction(tokens)) return fractionShower(tokens);
  return decimalShower(tokens);
}

type DigitToken = Extract<FormatToken, { kind: 'digit' }>;
const isDigit = (token: FormatToken | undefined): token is DigitToken => token?.kind === 'digit';

function decimalShower(tokens: readonly FormatToken[]): ShowMagnitude {
  const point = tokens.findIndex((token) => token.kind === 'point');
  const wholeEnd = point < 0 ? tokens.length : point;
  const lastDigit = tokens.findLastIndex(isDigit);
  const lastWhole = tokens.findLastIndex((token, index) => index < wholeEnd && isDigit(token));
  const firstDigit = tokens.findIndex(isDigit);
  // A comma between digits groups thousands; right behind the last digit it divides by a thousand.
  let grouped = false;
  let scale = 1;
  tokens.forEach((token, index) => {
    if (token.kind === 'percent') scale *= 100;
    if (token.kind !== 'comma') return;
    if (index > firstDigit && index < lastWhole) grouped = true;
    else if (index > lastDigit && tokens.slice(lastDigit + 1, index).every(({ kind }) => kind === 'comma')) {
      scale /= 1000;
    } else if (point > 0 && index > lastWhole && index < point) scale /= 1000;
  });
  const decimals = tokens.slice(wholeEnd).filter(isDigit);
  const wholePlaces = tokens.slice(0, wholeEnd).filter(isDigit).length;
  return (magnitude) => {
    const [whole = '0', fraction = ''] = fixed(magnitude * scale, decimals.length).split('.');
    const shownDecimals = trimOptional(fraction, decimals);
    return render(tokens, wholeEnd, whole === '0' ? '' : whole, wholePlaces, shownDecimals, grouped);
  };
}

/** Trailing zeros that stand on "#" vanish, on "?" become spaces. */
function trimOptional(fraction: string, places: readonly DigitToken[]): string[] {
  const shown = places.map((_, index) => fraction[index] ?? '');
  for (let index = places.length - 1; index >= 0 && shown[index] === '0'; index--) {
    const { digit } = places[index] as DigitToken;
    if (digit === '0') break;
    shown[index] = digit === '?' ? ' ' : '';
  }
  return shown;
}

function render(
  tokens: readonly FormatToken[],
  wholeEnd: number,
  whole: string,
  wholePlaces: number,
  decimals: readonly string[],
  grouped: boolean,
): string {
  let text = '';
  let place = wholePlaces;
  let decimal = 0;
  tokens.forEach((token, index) => {
    switch (token.kind) {
      case 'literal':
        text += token.text;
        break;
      case 'percent':
        text += '%';
        break;
      case 'slash':
        text += '/';
        break;
      case 'general':
        text += general(Number(whole || '0'));
        break;
      case 'point':
        // A second point is only a mark; the first stays even where no decimal follows ("0.#" shows "5.").
        text += '.';
        break;
      case 'digit':
        if (index >= wholeEnd) text += decimals[decimal++] ?? '';
        else {
          // Digits beyond the first placeholder all stand at it.
          const first = place === wholePlaces;
          const from = first ? 0 : Math.max(0, whole.length - place);
          const to = Math.max(0, whole.length - place + 1);
          text += digitsAt(whole.slice(from, to), token.digit, place, grouped);
          place--;
        }
        break;
      default:
        break;
    }
  });
  return text;
}

/** The digits that fall on one placeholder, `place` counted from the right, with their separators. */
function digitsAt(digits: string, placeholder: '0' | '#' | '?', place: number, grouped: boolean): string {
  const filled = digits !== '' ? digits : placeholder === '0' ? '0' : placeholder === '?' ? ' ' : '';
  if (!grouped || filled === '' || filled === ' ') return filled;
  let text = '';
  for (let index = 0; index < filled.length; index++) {
    const fromRight = place - 1 + (filled.length - 1 - index);
    text += (filled[index] ?? '') + (fromRight > 0 && fromRight % 3 === 0 ? ',' : '');
  }
  return text;
}

function exponentShower(tokens: readonly FormatToken[]): ShowMagnitude {
  const mark = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissaTokens = tokens.slice(0, mark);
  const showMantissa = decimalShower(mantissaTokens);
  const point = mantissaTokens.findIndex((token) => token.kind === 'point');
  const whole = mantissaTokens.slice(0, point < 0 ? mark : point).filter(isDigit).length;
  const decimals = point < 0 ? 0 : mantissaTokens.slice(point).filter(isDigit).length;
  const powerPlaces = tokens.slice(mark).filter(isDigit).length;
  const tail = tokens
    .slice(mark + 1)
    .map((token) => (token.kind === 'literal' ? token.text : ''))
    .join('');
  const sign = tokens[mark];
  const plus = sign?.kind === 'exponent' && sign.plus ? '+' : '';
  const step = Math.max(1, whole);
  return (magnitude) => {
    let power = magnitude === 0 ? 0 : Math.floor(Math.log10(magnitude));
    power = Math.floor(power / step) * step;
    let mantissa = magnitude / 10 ** power;
    if (Number(fixed(mantissa, decimals)) >= 10 ** step) {
      power += step;
      mantissa = magnitude / 10 ** power;
    }
    const digits = String(Math.abs(power)).padStart(powerPlaces, '0');
    return `${showMantissa(mantissa)}E${power < 0 ? '-' : plus}${digits}${tail}`;
  };
}

function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  const after = tokens[slash + 1];
  return (
    isDigit(tokens[slash - 1]) && (isDigit(after) || (after?.kind === 'literal' && /\d/.test(after.text)))
  );
}

function fractionShower(tokens: readonly FormatToken[]): ShowMagnitude {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  let from = slash;
  while (isDigit(tokens[from - 1])) from--;
  const before = tokens.slice(0, from);
  const numeratorPlaces = slash - from;
  const hasWhole = before.some(isDigit);
  const showWhole = decimalShower(before);
  const behind = tokens.slice(slash + 1);
  const denominatorText = behind
    .map((token) => (isDigit(token) ? token.digit : token.kind === 'literal' ? token.text : ''))
    .join('')
    .trim();
  const given = /^\d*[1-9]\d*$/.test(denominatorText) ? Number(denominatorText) : 0;
  const largest = 10 ** Math.min(5, denominatorText.length) - 1;
  return (magnitude) => {
    let whole = hasWhole ? Math.floor(magnitude) : 0;
    const part = magnitude - whole;
    let [numerator, denominator] =
      given > 0 ? [Math.round(part * given), given] : nearestFraction(part, largest);
    if (hasWhole && numerator === denominator) {
      whole++;
      numerator = 0;
      if (given === 0) denominator = 1;
    }
    const shownWhole = hasWhole && (whole > 0 || numerator === 0) ? showWhole(whole) || '0' : '';
    const lead = hasWhole && shownWhole === '' ? before.map(() => '').join('') : shownWhole;
    if (hasWhole && numerator === 0) return whole === 0 ? '0' : shownWhole.trimEnd();
    return `${lead}${String(numerator).padStart(hasWhole ? 0 : numeratorPlaces, ' ')}/${String(denominator)}`.trim();
  };
}

/** The fraction nearest to `part` whose denominator is at most `largest`. */
function nearestFraction(part: number, largest: number): [number, number] {
  let best: [number, number] = [Math.round(part), 1];
  let bestError = Math.abs(part - best[0]);
  for (let denominator = 2; denominator <= largest && bestError > 1e-12; denominator++) {
    const numerator = Math.round(part * denominator);
    const error = Math.abs(part - numerator / denominator);
    if (error < bestError - 1e-15) {
      best = [numerator, denominator];
      bestError = error;
    }
  }
  return best;
}
