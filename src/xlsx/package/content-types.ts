/** The list of what each part is: by its name, or else by its ending ([Content_Types].xml). */
import { escapeAttribute, XmlScanner } from '../xml';
import { partKey } from './part-names';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  /** By key: the name as written and the type. */
  private readonly overrides = new Map<string, { readonly part: string; readonly type: string }>();

  static empty(): ContentTypes {
    const types = new ContentTypes();
    types.defaults.set('rels', 'application/vnd.openxmlformats-package.relationships+xml');
    types.defaults.set('xml', 'application/xml');
    return types;
  }

  static parse(xml: string): ContentTypes {
    const types = new ContentTypes();
    const scanner = new XmlScanner(xml, CONTENT_TYPES_PART);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      const type = scanner.attribute('ContentType') ?? '';
      if (scanner.name === 'Default') {
        types.defaults.set((scanner.attribute('Extension') ?? '').toLowerCase(), type);
      } else if (scanner.name === 'Override') {
        types.setOverride(scanner.attribute('PartName') ?? '', type);
      }
    }
    return types;
  }

  copy(): ContentTypes {
    const types = new ContentTypes();
    for (const [extension, type] of this.defaults) types.defaults.set(extension, type);
    for (const [key, entry] of this.overrides) types.overrides.set(key, entry);
    return types;
  }

  get(part: string): string | undefined {
    const key = partKey(part);
    return this.overrides.get(key)?.type ?? this.defaults.get(key.slice(key.lastIndexOf('.') + 1));
  }

  /** Parts that are named with exactly this type. */
  partsOf(type: string): string[] {
    return [...this.overrides.values()].filter((entry) => entry.type === type).map((entry) => entry.part);
  }

  set(part: string, type: string): void {
    if (this.get(part) !== type) this.setOverride(part, type);
  }

  remove(part: string): void {
    this.overrides.delete(partKey(part));
  }

  serialize(): string {
    const lines = [`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${namespace}">`];
    for (const [extension, type] of this.defaults) {
      lines.push(
        `<Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`,
      );
    }
    for (const { part, type } of this.overrides.values()) {
      lines.push(`<Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`);
    }
    lines.push('</Types>');
    return lines.join('');
  }

  private setOverride(part: string, type: string): void {
    this.overrides.set(partKey(part), { part: part.startsWith('/') ? part.slice(1) : part, type });
  }
}
