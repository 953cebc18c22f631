/**
 * Character references of XML text and attributes, both ways.
 *
 * Only the five names of XML itself and numbers exist here: a workbook has no business declaring more,
 * and a document that tries is refused before its text is read.
 */
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Replaces `&lt;`, `&#10;`, `&#x1EA1;` …; undefined where a reference has no meaning. */
export function decodeEntities(text: string): string | undefined {
  let ampersand = text.indexOf('&');
  if (ampersand < 0) return text;
  let decoded = '';
  let done = 0;
  while (ampersand >= 0) {
    const semicolon = text.indexOf(';', ampersand);
    if (semicolon < 0 || semicolon - ampersand > 12) return undefined;
    const character = decodeReference(text.slice(ampersand + 1, semicolon));
    if (character === undefined) return undefined;
    decoded += text.slice(done, ampersand) + character;
    done = semicolon + 1;
    ampersand = text.indexOf('&', done);
  }
  return decoded + text.slice(done);
}

function decodeReference(reference: string): string | undefined {
  if (!reference.startsWith('#')) return named[reference];
  const hexadecimal = reference[1] === 'x' || reference[1] === 'X';
  const digits = reference.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return undefined;
  const code = parseInt(digits, hexadecimal ? 16 : 10);
  if (code === 0 || code > 0x10ffff) return undefined;
  return String.fromCodePoint(code);
}

const textSpecials = /[&<>]/g;
const attributeSpecials = /[&<>"\t\n\r]/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands between two tags. */
export function escapeText(text: string): string {
  return text.replace(textSpecials, (character) => references[character] ?? character);
}

/** Text as it stands between double quotes; line breaks survive as references. */
export function escapeAttribute(text: string): string {
  return text.replace(attributeSpecials, (character) => references[character] ?? character);
}
