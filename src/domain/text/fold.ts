/**
 * Reading Vietnamese text whatever its spelling form: one normal form, and a folded copy to match on.
 */

/**
 * NFC, with every kind of space that Word, PDF and web pages leave behind made plain, and characters
 * without width removed. Line breaks stay.
 */
export function normalizeText(raw: string): string {
  if (isPlainAscii(raw)) return raw;
  return raw
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/[\u2028\u2029\u0085]/g, '\n');
}

/**
 * Lower case without diacritics ("Quý II" is "quy ii", "Đến" is "den"), letter for letter: the result
 * has the length of the input, so an offset in one is an offset in the other. Give it normalised text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      folded += String.fromCharCode(code >= 65 && code <= 90 ? code | 32 : code);
    } else {
      folded += foldUnit(text, index, code);
    }
  }
  return folded;
}

const foldedUnits = new Map<number, string>();

function foldUnit(text: string, index: number, code: number): string {
  const known = foldedUnits.get(code);
  if (known !== undefined) return known;
  const unit = text[index] ?? '';
  const base = unit.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  const lower = (base === 'Đ' || base === 'đ' ? 'd' : base).toLowerCase();
  const folded = lower.length === 1 ? lower : unit;
  foldedUnits.set(code, folded);
  return folded;
}

function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 127) return false;
  }
  return true;
}
