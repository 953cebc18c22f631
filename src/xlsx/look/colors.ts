/** Colours as "RRGGBB" from what the file says: a value, a place in the theme with a tint, or an old index. */
import type { OpcPackage } from '../package';
import { relationshipKind } from '../package';
import { XmlScanner } from '../xml';

/** Theme colours by the number that cells use: light and dark stand the other way round than in the theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The 64 colours of Excel 97, for files that still name them by number; 64 and 65 are text and ground. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  '000000 FFFFFF'
).split(' ');

export type Theme = readonly string[];

export function readTheme(source: OpcPackage, workbookPart: string): Theme {
  const target = source
    .relationships(workbookPart)
    .find((entry) => relationshipKind(entry) === 'theme')?.target;
  if (target === undefined || !source.has(target)) return OFFICE_THEME;
  const colors = new Map<string, string>();
  const scanner = new XmlScanner(source.textPieces(target), target);
  let slot: string | null = null;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'clrScheme') break;
    if (token !== 'open') continue;
    if (THEME_ORDER.includes(scanner.name)) slot = scanner.name;
    else if (slot !== null && (scanner.name === 'srgbClr' || scanner.name === 'sysClr')) {
      const color = scanner.attribute(scanner.name === 'srgbClr' ? 'val' : 'lastClr');
      if (color !== undefined && !colors.has(slot)) colors.set(slot, color.toUpperCase());
    }
  }
  return THEME_ORDER.map((name, index) => colors.get(name) ?? OFFICE_THEME[index] ?? '000000');
}

/** The colour of the element the scanner stands on; undefined where it is automatic or names none. */
export function colorAt(scanner: XmlScanner, theme: Theme): string | undefined {
  const value = scanner.attribute('rgb');
  const place = scanner.attribute('theme');
  const index = scanner.attribute('indexed');
  const base =
    value !== undefined
      ? value.slice(-6).toUpperCase()
      : place !== undefined
        ? theme[Number(place)]
        : index !== undefined
          ? INDEXED[Number(index)]
          : undefined;
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
  return tinted(base, Number(scanner.attribute('tint') ?? 0));
}

/** `tinted("4472C4", 0.8)` is four fifths of the way to white; below 0 it goes towards black. */
function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)),
  );
  return moved
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
