/** Whether a sheet is selected, told and changed in its first lines alone: its rows need not be opened for it. */
import type { OpcPackage } from '../package';

const VIEWS = /<(?:[^\s:<>/?!]+:)?sheetViews(?:\s[^<>]*)?>[^]*?<\/(?:[^\s:<>/?!]+:)?sheetViews\s*>/;
const ROWS = /<(?:[^\s:<>/?!]+:)?sheetData[\s/>]/;
const SELECTED = /\stabSelected\s*=\s*(?:"(?:1|true)"|'(?:1|true)')/g;

/**
 * Takes the selection from a sheet that nobody has opened. False where its first lines do not tell: then it has to be
 * opened after all.
 */
export function deselectUnopened(files: OpcPackage, part: string): boolean {
  const bytes = files.opening(part);
  if (bytes === undefined) return false;
  const opening = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
  const rows = ROWS.exec(opening);
  const before = rows === null ? opening : opening.slice(0, rows.index);
  // Comments may hold anything; what is no UTF-8 cannot be put back byte by byte.
  if (before.includes('<!') || before.includes('\ufffd')) return false;
  const views = VIEWS.exec(before);
  if (views === null) return rows !== null;
  const deselected = views[0].replace(SELECTED, '');
  if (deselected === views[0]) return true;
  const [from, to] = [views.index, views.index + views[0].length];
  const encoder = new TextEncoder();
  const written = encoder.encode(before.slice(0, from) + deselected);
  files.replaceOpening(part, encoder.encode(before.slice(0, to)).length, written);
  return true;
}
