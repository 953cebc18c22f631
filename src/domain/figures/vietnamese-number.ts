/** A number as Vietnamese write it: "16.183" is sixteen thousand, "20,5" a decimal, "01" a count. */

/** Undefined for text that is no number. */
export function readVietnameseNumber(text: string): number | undefined {
  const compact = text.replace(/\s/g, '');
  const match = /^([-+]?)(\d[\d.,]*)$/.exec(compact);
  const digits = match?.[2];
  if (digits === undefined) return undefined;
  const sign = match?.[1] === '-' ? -1 : 1;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
    return sign * Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return sign * Number(digits.replace(/,/g, ''));
  if (/^\d+(?:,\d+)?$/.test(digits)) return sign * Number(digits.replace(',', '.'));
  if (/^\d+\.\d+$/.test(digits)) return sign * Number(digits);
  return undefined;
}
