/** How a part points at others: id, kind and target of each pointer (the .rels beside it). */
import { escapeAttribute, XmlScanner } from '../xml';
import { partKey, relationshipsPart, relativeTarget, resolveTarget } from './part-names';

export interface Relationship {
  readonly id: string;
  /** The full type as written: ".../officeDocument/2006/relationships/worksheet". */
  readonly type: string;
  /** A part name where it points into the package; the address as written where it does not. */
  readonly target: string;
  readonly external: boolean;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The last word of a relationship's type: "worksheet", "table", "comments". Strict and transitional
 * workbooks differ in what stands before it, and in nothing we need.
 */
export function relationshipKind(relationship: Pick<Relationship, 'type'>): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** One part's relationships, with the targets as they were written beside the resolved ones. */
export class RelationshipList {
  private readonly entries: { relationship: Relationship; written: string }[] = [];

  constructor(private readonly part: string) {}

  static parse(part: string, xml: string): RelationshipList {
    const list = new RelationshipList(part);
    const scanner = new XmlScanner(xml, relationshipsPart(part));
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'Relationship') continue;
      const written = scanner.attribute('Target') ?? '';
      const external = scanner.attribute('TargetMode')?.toLowerCase() === 'external';
      list.entries.push({
        written,
        relationship: {
          id: scanner.attribute('Id') ?? '',
          type: scanner.attribute('Type') ?? '',
          target: external || written.startsWith('#') ? written : resolveTarget(part, written),
          external,
        },
      });
    }
    return list;
  }

  all(): readonly Relationship[] {
    return this.entries.map((entry) => entry.relationship);
  }

  /** The id of the new relationship, or of the one that says the same already. */
  add(type: string, target: string, external: boolean): string {
    const known = this.entries.find(
      ({ relationship }) =>
        relationship.type === type &&
        relationship.external === external &&
        (external ? relationship.target === target : partKey(relationship.target) === partKey(target)),
    );
    if (known) return known.relationship.id;
    const ids = new Set(this.entries.map((entry) => entry.relationship.id));
    let number = this.entries.length + 1;
    while (ids.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const written = external ? target : relativeTarget(this.part, target);
    this.entries.push({ relationship: { id, type, target, external }, written });
    return id;
  }

  /** False where there is no such id. */
  remove(id: string): boolean {
    const index = this.entries.findIndex((entry) => entry.relationship.id === id);
    if (index < 0) return false;
    this.entries.splice(index, 1);
    return true;
  }

  serialize(): string {
    const items = this.entries.map(({ relationship, written }) => {
      const mode = relationship.external ? ' TargetMode="External"' : '';
      return (
        `<Relationship Id="${escapeAttribute(relationship.id)}" Type="${escapeAttribute(relationship.type)}"` +
        ` Target="${escapeAttribute(written)}"${mode}/>`
      );
    });
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}">` +
      `${items.join('')}</Relationships>`
    );
  }
}
