/**
 * One list of the style sheet (fonts, fills, borders, cell formats …): entries are found by what they say
 * and appended when new. An entry that is there is never changed, for other cells use it.
 */
import type { XmlElement } from '../xml-element';

export class StylePool {
  private readonly byXml = new Map<string, number>();
  private readonly entries: XmlElement[];
  private readonly added: XmlElement[] = [];

  constructor(private readonly container: XmlElement) {
    this.entries = [...container.elements];
    this.entries.forEach((entry, index) => {
      const xml = entry.toString();
      if (!this.byXml.has(xml)) this.byXml.set(xml, index);
    });
  }

  get size(): number {
    return this.entries.length;
  }

  /** Undefined where a workbook points beyond its own list; Excel then takes the first. */
  at(index: number): XmlElement | undefined {
    return this.entries[index] ?? this.entries[0];
  }

  /** Its place in the list. */
  idOf(entry: XmlElement): number {
    const xml = entry.toString();
    const known = this.byXml.get(xml);
    if (known !== undefined) return known;
    const id = this.entries.length;
    this.byXml.set(xml, id);
    this.entries.push(entry);
    this.added.push(entry);
    return id;
  }

  /** Writes what was added into the style sheet. */
  flush(): void {
    for (const entry of this.added) this.container.append(entry);
    if (this.added.length > 0) this.container.setAttribute('count', String(this.entries.length));
    this.added.length = 0;
  }
}
