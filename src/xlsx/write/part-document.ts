/** An XML part being edited: its root, how its elements are prefixed, and its text in the end. */
import type { Dialect } from './dialect';
import { XmlElement } from './xml-element';

export class PartDocument {
  readonly root: XmlElement;
  private readonly before: string;
  private readonly after: string;

  constructor(text: string, part: string) {
    const { before, root, after } = XmlElement.read(text, part);
    this.root = root;
    this.after = after;
    // What we write is UTF-8, whatever the part was.
    this.before = before.replace(/(encoding\s*=\s*["'])utf-16[^"']*/i, '$1UTF-8');
  }

  /** A new element from markup without prefixes, prefixed as this part's own elements are. */
  make(xml: string): XmlElement {
    return XmlElement.of(this.prefixed(xml));
  }

  prefixed(xml: string): string {
    const { prefix } = this.root;
    return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);
  }

  /** The child of the root with that name, made where it is missing and put where `order` wants it. */
  ensureChild(local: string, order: readonly string[]): XmlElement {
    const present = this.root.child(local);
    if (present) return present;
    const made = this.make(`<${local}/>`);
    this.root.insertInOrder(made, order);
    return made;
  }

  /**
   * Sets `r:id`, with the prefix the element or the root has for relationships; declares one on the
   * element where neither has.
   */
  setRelationshipId(element: XmlElement, dialect: Dialect, id: string): void {
    const declared = [...this.root.attributes, ...element.attributes].find(
      ([name, value]) => name.startsWith('xmlns:') && value === dialect.relationships,
    );
    if (!declared) element.setAttribute('xmlns:r', dialect.relationships);
    element.setAttribute(`${declared ? declared[0].slice('xmlns:'.length) : 'r'}:id`, id);
  }

  toString(): string {
    return this.before + this.root.toString() + this.after;
  }
}
