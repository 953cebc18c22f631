/**
 * Excel's own way of writing characters that XML cannot hold: `_x000D_` for a carriage return,
 * `_x005F_` for an underscore that would otherwise begin such a group (ECMA-376 part 1, 22.9.2.19).
 */
const escapePattern = /_x([0-9a-fA-F]{4})_/g;
/** Control characters but tab and line feed, the two non-characters XML forbids, and a literal `_x000D_`. */
const unsafePattern = /(?![\t\n])\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/gu;

/** `"a_x000D_\nb"` is `"a\r\nb"`. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escapePattern, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The other way; lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function encodeExcelEscapes(text: string): string {
  return text
    .replace(unsafePattern, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    })
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
