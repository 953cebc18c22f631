/** The looks that conditional formats give (styles.xml), by the number that their rules name. */
import type { OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import { colorAt } from './colors';
import type { Theme } from './colors';
import type { FormatLook } from './look';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function readFormatLooks(source: OpcPackage, part: string, theme: Theme): readonly FormatLook[] {
  const looks: Mutable<FormatLook>[] = [];
  const scanner = new XmlScanner(source.textPieces(part), part);
  let group = '';
  let inside = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const { name, depth } = scanner;
    if (depth === 2) group = name;
    if (group !== 'dxfs' || depth < 3) continue;
    if (depth === 3) looks.push({});
    if (depth === 4) inside = name;
    const look = looks.at(-1);
    if (!look) continue;
    if (inside === 'font') readFont(scanner, look, theme);
    if (inside === 'fill') readFill(scanner, look, theme);
  }
  return looks;
}

function readFont(scanner: XmlScanner, look: Mutable<FormatLook>, theme: Theme): void {
  const value = scanner.attribute('val');
  const isOn = value !== '0' && value !== 'false';
  if (scanner.name === 'b' && isOn) look.bold = true;
  if (scanner.name === 'strike' && isOn) look.strike = true;
  const color = scanner.name === 'color' ? colorAt(scanner, theme) : undefined;
  if (color !== undefined) look.color = color;
}

/** A plain fill names its colour as the ground; some programs name it as the pattern's colour, as cells do. */
function readFill(scanner: XmlScanner, look: Mutable<FormatLook>, theme: Theme): void {
  const isGround = scanner.name === 'bgColor';
  if (!isGround && scanner.name !== 'fgColor') return;
  const color = colorAt(scanner, theme);
  if (color !== undefined && (isGround || look.fill === undefined)) look.fill = color;
}
