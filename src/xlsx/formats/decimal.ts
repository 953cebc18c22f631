/**
 * Decimal figures as Excel writes them: it counts in 15 significant decimal digits, so 1.005 to two
 * decimals is 1.01, although the number behind it is a little less.
 */

/** Whole numbers below are all their digits. */
const LARGEST_EXACT = 1e15;

/** `fixed(1.005, 2)` is "1.01"; halves go away from zero. */
export function fixed(value: number, decimals: number): string {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_EXACT) {
    // Not "-0".
    const whole = String(value + 0);
    return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
  }
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const scaled = Number(`${mantissa}e${String(Number(exponent) + decimals)}`);
  if (!(Math.abs(scaled) < Number.MAX_SAFE_INTEGER)) return plain(value, decimals);
  const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled));
  const digits = String(Math.abs(rounded)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = rounded < 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** Numbers with more digits than a double holds: 15 are real, the rest zeros. */
function plain(value: number, decimals: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const rest = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const sign = value < 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${rest.slice(0, decimals).padEnd(decimals, '0')}`;
}

/** "General": as many digits as fit 11 characters, else "1.23457E+15". */
export function general(value: number): string {
  if (Number.isInteger(value) && value < 1e11 && value > -1e11)
    return Object.is(value, -0) ? '0' : String(value);
  const magnitude = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const exponent = Math.floor(Math.log10(magnitude));
  if (exponent >= -4 && exponent <= -1) return sign + trimZeros(magnitude.toPrecision(10 + exponent));
  if (exponent >= -9 && exponent <= 10) {
    const full = trimZeros(fixed(magnitude, 12));
    if (full.length <= 11) return sign + full;
    const short = magnitude.toPrecision(10);
    if (!short.includes('e') && trimZeros(short).length <= 11) return sign + trimZeros(short);
    if (exponent === 10) return sign + fixed(magnitude, 0);
  }
  const [mantissa = '0', power = '0'] = magnitude.toExponential(5).split('e');
  const powerDigits = String(Math.abs(Number(power))).padStart(2, '0');
  return `${sign}${trimZeros(mantissa)}E${Number(power) < 0 ? '-' : '+'}${powerDigits}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
