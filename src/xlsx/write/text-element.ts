/** Texts as the file's markup writes them. */
import { encodeExcelEscapes, escapeText } from '../xml';

/** A `t` element; spaces at its ends and line breaks are kept. `prefix` comes with its colon. */
export function textElement(text: string, prefix = ''): string {
  const keeps = /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keeps}>${escapeText(encodeExcelEscapes(text))}</${prefix}t>`;
}
