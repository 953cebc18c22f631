/**
 * An element of a part that remembers how it was written: what nobody changes is given back letter by
 * letter, with its spaces, comments, prefixes and the extensions we know nothing of.
 *
 * A change to an attribute is spliced into the open tag; a change to the children re-emits only the tags
 * on the way down to them.
 */
import { escapeAttribute, XmlScanner } from '../xml';

/** Markup between two elements: text, comments and white space as they stand. */
type Gap = string;

export class XmlElement {
  parent: XmlElement | null = null;
  private nodes: (XmlElement | Gap)[] = [];
  private attributeCache: ReadonlyMap<string, string> | null = null;
  /** Name without prefix. */
  readonly local: string;
  /** The element's own text; null once something in it changed. */
  private source: string | null = null;

  private constructor(
    /** As written, with its prefix. */
    readonly name: string,
    private openTag: string,
  ) {
    this.local = name.slice(name.indexOf(':') + 1);
  }

  /** Reads one element from `text`, which may have a declaration before it; `part` names it in faults. */
  static read(text: string, part: string): { before: string; root: XmlElement; after: string } {
    const scanner = new XmlScanner(text, part);
    const open: { element: XmlElement; start: number }[] = [];
    let root: XmlElement | null = null;
    let before = '';
    let done = 0;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'text') continue;
      const gap = text.slice(done, scanner.start);
      const parent = open.at(-1);
      if (token === 'open') {
        const name = scanner.prefix === '' ? scanner.name : `${scanner.prefix}:${scanner.name}`;
        const element = new XmlElement(name, text.slice(scanner.start, scanner.end));
        if (parent) parent.element.adopt(gap, element);
        else {
          before = gap;
          root = element;
        }
        open.push({ element, start: scanner.start });
      } else if (parent) {
        open.pop();
        if (gap !== '') parent.element.nodes.push(gap);
        parent.element.source = text.slice(parent.start, scanner.end);
      }
      done = scanner.end;
    }
    if (!root) throw new TypeError(`${part} holds no element`);
    return { before, root, after: text.slice(done) };
  }

  /** The element that `xml` writes out. */
  static of(xml: string): XmlElement {
    return XmlElement.read(xml, 'new element').root;
  }

  get prefix(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? '' : this.name.slice(0, colon);
  }

  get elements(): readonly XmlElement[] {
    return this.nodes.filter((node) => typeof node !== 'string');
  }

  child(local: string): XmlElement | undefined {
    return this.nodes.find((node): node is XmlElement => typeof node !== 'string' && node.local === local);
  }

  children(local: string): readonly XmlElement[] {
    return this.elements.filter((element) => element.local === local);
  }

  /** Itself and every element below it with that name. */
  descendants(local: string): readonly XmlElement[] {
    const below = this.elements.flatMap((element) => element.descendants(local));
    return this.local === local ? [this, ...below] : below;
  }

  /** Its text and that of everything below it, references replaced. */
  get text(): string {
    const scanner = new XmlScanner(this.toString(), this.name);
    scanner.next();
    return scanner.textUntilClose();
  }

  get attributes(): ReadonlyMap<string, string> {
    if (this.attributeCache) return this.attributeCache;
    const closed = this.openTag.endsWith('/>') ? this.openTag : this.openTag.slice(0, -1) + '/>';
    const scanner = new XmlScanner(closed, this.name);
    scanner.next();
    this.attributeCache = new Map(scanner.attributes().map(({ name, value }) => [name, value]));
    return this.attributeCache;
  }

  /** By its name as written. */
  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** By its name behind whatever prefix it has: "id" finds `r:id`. */
  prefixedAttribute(local: string): string | undefined {
    for (const [name, value] of this.attributes) if (name.endsWith(`:${local}`)) return value;
    return undefined;
  }

  /** Null takes the attribute away. The others stay as they are written. */
  setAttribute(name: string, value: string | null): void {
    const present = this.attribute(name);
    if (present === (value ?? undefined)) return;
    const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (present === undefined) {
      const end = this.openTag.endsWith('/>') ? -2 : -1;
      this.openTag = this.openTag.slice(0, end).trimEnd() + written + this.openTag.slice(end);
    } else {
      const quoted = name.replace(/[.-]/g, '\\$&');
      const pattern = new RegExp(`\\s${quoted}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
      this.openTag = this.openTag.replace(pattern, () => written);
    }
    this.attributeCache = null;
    this.touch();
  }

  append(child: XmlElement): void {
    this.insertAt(this.nodes.length, child);
  }

  insertBefore(child: XmlElement, next: XmlElement): void {
    this.insertAt(this.nodes.indexOf(next), child);
  }

  insertAfter(child: XmlElement, previous: XmlElement): void {
    this.insertAt(this.nodes.indexOf(previous) + 1, child);
  }

  /** Puts `child` where the schema wants it: before the first child that `order` names later. */
  insertInOrder(child: XmlElement, order: readonly string[]): void {
    const rank = order.indexOf(child.local);
    const next = this.elements.find((element) => order.indexOf(schemaName(element)) > rank);
    if (next) this.insertBefore(child, next);
    else this.append(child);
  }

  replaceWith(other: XmlElement): void {
    const parent = this.parent;
    if (!parent) return;
    parent.insertBefore(other, this);
    this.remove();
  }

  remove(): void {
    const parent = this.parent;
    if (!parent) return;
    parent.nodes = parent.nodes.filter((node) => node !== this);
    this.parent = null;
    parent.touch();
  }

  /** Replaces all its children. */
  setChildren(children: readonly XmlElement[]): void {
    this.nodes = [...children];
    for (const child of children) child.parent = this;
    this.touch();
  }

  /** Replaces all it holds by markup that is already escaped. */
  setInner(xml: string): void {
    this.nodes = [xml];
    this.touch();
  }

  clone(): XmlElement {
    return XmlElement.of(this.toString());
  }

  toString(): string {
    if (this.source !== null) return this.source;
    const parts: string[] = [];
    this.write(parts);
    return parts.join('');
  }

  private write(into: string[]): void {
    if (this.source !== null) {
      into.push(this.source);
      return;
    }
    const selfClosing = this.openTag.endsWith('/>');
    if (this.nodes.length === 0) {
      into.push(selfClosing ? this.openTag : `${this.openTag}</${this.name}>`);
      return;
    }
    into.push(selfClosing ? `${this.openTag.slice(0, -2).trimEnd()}>` : this.openTag);
    for (const node of this.nodes) {
      if (typeof node === 'string') into.push(node);
      else node.write(into);
    }
    into.push(`</${this.name}>`);
  }

  private insertAt(index: number, child: XmlElement): void {
    child.remove();
    this.nodes.splice(index, 0, child);
    child.parent = this;
    this.touch();
  }

  private adopt(gap: Gap, child: XmlElement): void {
    if (gap !== '') this.nodes.push(gap);
    this.nodes.push(child);
    child.parent = this;
  }

  private touch(): void {
    // An element without its source has no ancestor with one.
    if (this.source === null) return;
    this.source = null;
    this.parent?.touch();
  }
}

/** What stands in an `mc:AlternateContent` counts as what it is the alternative of. */
function schemaName(element: XmlElement): string {
  if (element.local !== 'AlternateContent') return element.local;
  return element.elements[0]?.elements[0]?.local ?? element.local;
}
