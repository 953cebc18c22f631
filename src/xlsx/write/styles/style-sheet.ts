/**
 * The style sheet of a workbook: gives the number of a cell format that is like another but for some
 * points. Formats that are there are never changed; new ones are appended.
 */
import type { CellFormat, ConditionalFormatRule } from '../../../workbook';
import { formatOrder, styleSheetOrder } from '../element-order';
import type { PartDocument } from '../part-document';
import type { XmlElement } from '../xml-element';
import { builtInFormats, FIRST_CUSTOM_FORMAT } from './number-formats';
import { StylePool } from './style-pool';
import {
  alignmentChange,
  changedBorder,
  changedFont,
  differentialMarkup,
  fillMarkup,
  type MakeElement,
} from './style-markup';

export class StyleSheet {
  private readonly fonts: StylePool;
  private readonly fills: StylePool;
  private readonly borders: StylePool;
  private readonly formats: StylePool;
  private differential: StylePool | null = null;
  private readonly numberFormats = new Map<string, number>();
  private readonly make: MakeElement;
  private readonly quoted = new Map<number, number>();
  private readonly unquoted = new Map<number, number>();

  constructor(private readonly document: PartDocument) {
    this.make = (xml) => document.make(xml);
    this.fonts = this.pool('fonts', '<font><sz val="11"/><name val="Calibri"/></font>');
    this.fills = this.pool(
      'fills',
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    );
    this.borders = this.pool('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>');
    this.formats = this.pool('cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    for (const element of document.root.child('numFmts')?.children('numFmt') ?? []) {
      const code = element.attribute('formatCode') ?? '';
      if (!this.numberFormats.has(code)) {
        this.numberFormats.set(code, Number(element.attribute('numFmtId')));
      }
    }
  }

  /** A function from the number of a cell's format to that of the changed one; each is worked out once. */
  merging(format: CellFormat): (style: number) => number {
    const known: number[] = [];
    return (style) => (known[style] ??= this.merge(style, format));
  }

  /** The same format with or without the mark that says "what is typed here is text". */
  withQuotePrefix(style: number, on: boolean): number {
    const cache = on ? this.quoted : this.unquoted;
    let result = cache.get(style);
    if (result === undefined) {
      const format = this.formats.at(style);
      const has = isTrue(format?.attribute('quotePrefix'));
      result = style;
      if (format && has !== on) {
        const changed = format.clone();
        changed.setAttribute('quotePrefix', on ? '1' : null);
        result = this.formats.idOf(changed);
      }
      cache.set(style, result);
    }
    return result;
  }

  /** The number of a differential format for a rule. */
  differentialFormat(rule: ConditionalFormatRule): number {
    this.differential ??= this.pool('dxfs');
    return this.differential.idOf(this.make(differentialMarkup(rule)));
  }

  flush(): void {
    for (const pool of [this.fonts, this.fills, this.borders, this.formats, this.differential]) pool?.flush();
  }

  private merge(style: number, change: CellFormat): number {
    const format = (this.formats.at(style) ?? this.make('<xf/>')).clone();
    const id = (attribute: string): number => Number(format.attribute(attribute) ?? 0);
    const put = (attribute: string, value: number, apply: string): void => {
      format.setAttribute(attribute, String(value));
      format.setAttribute(apply, '1');
    };
    if (change.font) {
      const font = this.fonts.at(id('fontId')) ?? this.make('<font/>');
      put('fontId', this.fonts.idOf(changedFont(font, change.font, this.make)), 'applyFont');
    }
    if (change.fill !== undefined) {
      const fill = change.fill === null ? 0 : this.fills.idOf(this.make(fillMarkup(change.fill)));
      put('fillId', fill, 'applyFill');
    }
    if (change.border) {
      const border = this.borders.at(id('borderId')) ?? this.make('<border/>');
      put('borderId', this.borders.idOf(changedBorder(border, change.border, this.make)), 'applyBorder');
    }
    if (change.numberFormat !== undefined) {
      put('numFmtId', this.numberFormat(change.numberFormat), 'applyNumberFormat');
    }
    this.mergeAlignment(format, change);
    if (change.locked !== undefined) {
      const protection = this.childOf(format, 'protection');
      protection.setAttribute('locked', change.locked ? null : '0');
      if (protection.attributes.size === 0) protection.remove();
      format.setAttribute('applyProtection', '1');
    }
    return this.formats.idOf(format);
  }

  private mergeAlignment(format: XmlElement, change: CellFormat): void {
    const attributes = alignmentChange(change);
    if (attributes.size === 0) return;
    const alignment = this.childOf(format, 'alignment');
    for (const [name, value] of attributes) alignment.setAttribute(name, value);
    if (alignment.attributes.size === 0) alignment.remove();
    format.setAttribute('applyAlignment', '1');
  }

  private childOf(format: XmlElement, local: string): XmlElement {
    const present = format.child(local);
    if (present) return present;
    const made = this.make(`<${local}/>`);
    format.insertInOrder(made, formatOrder);
    return made;
  }

  private numberFormat(code: string): number {
    const known = this.numberFormats.get(code) ?? builtInFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(code, id);
    const container = this.document.ensureChild('numFmts', styleSheetOrder);
    const element = this.make(`<numFmt numFmtId="${String(id)}"/>`);
    element.setAttribute('formatCode', code);
    container.append(element);
    container.setAttribute('count', String(container.elements.length));
    return id;
  }

  /** A list of the style sheet, made where it is missing; a new list begins with `first`. */
  private pool(local: string, ...first: readonly string[]): StylePool {
    const container = this.document.ensureChild(local, styleSheetOrder);
    if (container.elements.length === 0) {
      for (const xml of first) container.append(this.make(xml));
      container.setAttribute('count', String(first.length));
    }
    return new StylePool(container);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
