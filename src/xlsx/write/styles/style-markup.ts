/**
 * Fonts, fills, borders and alignments as the style sheet writes them, each made from the one a cell has
 * and what shall change in it.
 */
import type { BorderStyle, CellFormat, ConditionalFormatRule } from '../../../workbook';
import { escapeAttribute } from '../../xml';
import { borderOrder, fontOrder } from '../element-order';
import type { XmlElement } from '../xml-element';

type FontChange = NonNullable<CellFormat['font']>;

/** Makes an element of the style sheet from markup without prefixes. */
export type MakeElement = (xml: string) => XmlElement;

/** "1F4E79" as the file has it; a colour comes with its opacity before it. */
export function fileColor(color: string): string {
  return `FF${color.replace(/^#/, '').toUpperCase()}`;
}

export function changedFont(font: XmlElement, change: FontChange, make: MakeElement): XmlElement {
  const changed = font.clone();
  const put = (local: string, xml: string | null): void => {
    for (const old of changed.children(local)) old.remove();
    if (xml !== null) changed.insertInOrder(make(xml), fontOrder);
  };
  const flag = (local: string, on: boolean | undefined): void => {
    if (on !== undefined) put(local, on ? `<${local}/>` : null);
  };
  flag('b', change.bold);
  flag('i', change.italic);
  flag('strike', change.strike);
  flag('u', change.underline);
  if (change.size !== undefined) put('sz', `<sz val="${String(change.size)}"/>`);
  if (change.color !== undefined) put('color', `<color rgb="${fileColor(change.color)}"/>`);
  if (change.name !== undefined) {
    put('name', `<name val="${escapeAttribute(change.name)}"/>`);
    // A font of the theme would win over the name, and its family would no longer be true.
    put('scheme', null);
    put('family', null);
  }
  return changed;
}

export function fillMarkup(color: string): string {
  return (
    `<fill><patternFill patternType="solid"><fgColor rgb="${fileColor(color)}"/>` +
    '<bgColor indexed="64"/></patternFill></fill>'
  );
}

/** All four edges; diagonals stay. */
export function changedBorder(
  border: XmlElement,
  change: { readonly style: BorderStyle; readonly color?: string },
  make: MakeElement,
): XmlElement {
  const changed = border.clone();
  for (const names of [['left', 'start'], ['right', 'end'], ['top'], ['bottom']]) {
    for (const name of names) for (const old of changed.children(name)) old.remove();
    const edge = names[0] ?? '';
    changed.insertInOrder(make(edgeMarkup(edge, change)), borderOrder);
  }
  return changed;
}

function edgeMarkup(edge: string, change: { readonly style: BorderStyle; readonly color?: string }): string {
  if (change.style === 'none') return `<${edge}/>`;
  const color = change.color === undefined ? 'indexed="64"' : `rgb="${fileColor(change.color)}"`;
  return `<${edge} style="${change.style}"><color ${color}/></${edge}>`;
}

/** The attributes of an `alignment` that shall change; null is Excel's default, which is not written. */
export function alignmentChange(format: CellFormat): ReadonlyMap<string, string | null> {
  const change = new Map<string, string | null>();
  const { horizontal, vertical, wrap, indent } = format;
  if (horizontal !== undefined) change.set('horizontal', horizontal === 'general' ? null : horizontal);
  if (vertical !== undefined) change.set('vertical', vertical === 'bottom' ? null : vertical);
  if (wrap !== undefined) change.set('wrapText', wrap ? '1' : null);
  if (indent !== undefined) change.set('indent', indent === 0 ? null : String(indent));
  return change;
}

/** A differential format: what a conditional format lays over the cell's own. */
export function differentialMarkup(rule: ConditionalFormatRule): string {
  const bold = rule.bold === undefined ? '' : rule.bold ? '<b/>' : '<b val="0"/>';
  const strike = rule.strike === undefined ? '' : rule.strike ? '<strike/>' : '<strike val="0"/>';
  const color = rule.fontColor === undefined ? '' : `<color rgb="${fileColor(rule.fontColor)}"/>`;
  const font = bold + strike + color;
  // Unlike a cell's fill, a differential one has its colour in bgColor.
  const fill =
    rule.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="${fileColor(rule.fill)}"/>` +
        `<bgColor rgb="${fileColor(rule.fill)}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}
