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

interface Entry {
  readonly relationship: Relationship;
  readonly written: string;
}

/** Part names are the same in capitals; addresses are not. */
function meaning({ type, target, external }: Omit<Relationship, 'id'>): string {
  return `${type} ${external ? target : `/${partKey(target)}`}${external ? ' external' : ''}`;
}

/** One part's relationships, with the targets as they were written beside the resolved ones. */
export class RelationshipList {
  private readonly entries: Entry[] = [];
  private readonly ids = new Set<string>();
  /** The first of those that say the same. */
  private readonly byMeaning = new Map<string, Relationship>();

  constructor(private readonly part: string) {}

  static parse(part: string, xml: string): RelationshipList {
    const list = new RelationshipList(part);
    const scanner = new XmlScanner(xml, relationshipsPart(part));
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'Relationship') continue;
      const written = scanner.attribute('Target') ?? '';
      const external = scanner.attribute('TargetMode')?.toLowerCase() === 'external';
      list.push({
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
    const known = this.byMeaning.get(meaning({ type, target, external }));
    if (known) return known.id;
    let number = this.entries.length + 1;
    while (this.ids.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const written = external ? target : relativeTarget(this.part, target);
    this.push({ relationship: { id, type, target, external }, written });
    return id;
  }

  /** False where there is no such id. */
  remove(id: string): boolean {
    const index = this.entries.findIndex((entry) => entry.relationship.id === id);
    if (index < 0) return false;
    const left = this.entries.filter((_, place) => place !== index);
    this.entries.length = 0;
    this.ids.clear();
    this.byMeaning.clear();
    for (const entry of left) this.push(entry);
    return true;
  }

  private push(entry: Entry): void {
    this.entries.push(entry);
    this.ids.add(entry.relationship.id);
    const key = meaning(entry.relationship);
    if (!this.byMeaning.has(key)) this.byMeaning.set(key, entry.relationship);
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
