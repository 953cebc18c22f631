/**
 * A workbook file as a package of parts. What is not touched keeps its compressed bytes and its place,
 * so that charts, pictures and whatever else we do not know survive our edits unchanged.
 */
import { WorkbookFault } from '../../workbook';
import type { XmlPieces } from '../xml';
import { portableCodec, type Codec } from './codec';
import { CONTENT_TYPES_PART, ContentTypes } from './content-types';
import { FoldedFormulas } from './folded-formulas';
import { defaultLimits, type PackageLimits } from './limits';
import { NumberedLetters } from './numbered-letters';
import { handedOver } from './part-content';
import { openingOf } from './part-opening';
import { partKey, relationshipsPart } from './part-names';
import { RelationshipList, type Relationship } from './relationships';
import { bytePieces, bytesOf, sizeOf, type Part, type PiecesAsked } from './stored-part';
import { decodePieces, decodeText } from './text-decoding';
import { readDirectory, type ZipEntry } from './zip-directory';
import { deflateEntry, writeZip, type ContentPieces, type PartContent } from './zip-writing';

export class OpcPackage {
  /** By key, in the order of the zip; folder entries are kept here too and are no parts. */
  private readonly parts = new Map<string, Part>();
  private types: ContentTypes;
  private typesChanged = false;
  private readonly relationshipLists = new Map<string, RelationshipList>();
  /**
   * Lists that say more than their .rels part does yet, by that part's key: a sheet may get thousands of
   * links, and its list is written out once.
   */
  private readonly unwrittenLists = new Map<string, RelationshipList>();

  private constructor(
    private readonly limits: PackageLimits,
    private readonly codec: Codec,
  ) {
    this.types = ContentTypes.empty();
  }

  /** Throws WorkbookFault `file-…` for everything that is no sound package. */
  static open(
    bytes: Uint8Array,
    limits: PackageLimits = defaultLimits,
    codec: Codec = portableCodec,
  ): OpcPackage {
    const opened = new OpcPackage(limits, codec);
    for (const entry of readDirectory(bytes, limits)) {
      const key = partKey(entry.name);
      if (opened.parts.has(key)) throw new WorkbookFault('file-damaged', { part: entry.name });
      opened.parts.set(key, { name: entry.name.replace(/^\//, ''), entry, content: null });
    }
    if (!opened.has(CONTENT_TYPES_PART)) {
      const kind = opened.has('mimetype') ? 'opendocument' : 'zip';
      throw new WorkbookFault('file-not-workbook', { kind });
    }
    opened.types = ContentTypes.parse(opened.text(CONTENT_TYPES_PART));
    return opened;
  }

  /** A package with nothing in it but its list of content types. */
  static create(codec: Codec = portableCodec): OpcPackage {
    const created = new OpcPackage(defaultLimits, codec);
    created.put(CONTENT_TYPES_PART, '');
    created.typesChanged = true;
    return created;
  }

  /** A package with the same parts, to be changed without this one noticing. Shares their bytes. */
  fork(): OpcPackage {
    const copy = new OpcPackage(this.limits, this.codec);
    this.writeLists();
    for (const [key, part] of this.parts) copy.parts.set(key, part);
    copy.types = this.types.copy();
    copy.typesChanged = this.typesChanged;
    return copy;
  }

  /** In the order of the zip: "xl/workbook.xml" … */
  partNames(): readonly string[] {
    return [...this.parts.values()].filter((part) => !part.name.endsWith('/')).map((part) => part.name);
  }

  has(part: string): boolean {
    return this.parts.has(partKey(part));
  }

  /** Inflated anew at every call. Throws `file-damaged` where there is no such part. */
  bytes(part: string): Uint8Array {
    return bytesOf(this.find(part), this.codec, this.limits);
  }

  /** Bytes of the part once inflated, as the directory says; characters where it was replaced by text. */
  size(part: string): number {
    return sizeOf(this.find(part));
  }

  /** The part as text, without its byte order mark. */
  text(part: string): string {
    const { content } = this.find(part);
    return typeof content === 'string' ? content : decodeText(this.bytes(part));
  }

  /**
   * The part as text in pieces of about a quarter megabyte, for the scanner. Of a sheet its long formulas are folded
   * where `formulas` are given, which then know them; `noted` gets them too. `plainly`: for those who only
   * read; letters that the file writes as numbers come as letters.
   */
  textPieces(part: string, { formulas, noted, plainly }: PiecesAsked = {}): XmlPieces {
    const stored = this.find(part);
    const whole = bytePieces(stored, this.codec, true);
    const letters = plainly ? new NumberedLetters(this.codec) : undefined;
    const pieces =
      typeof stored.content === 'string' && formulas === undefined
        ? [stored.content].values()
        : decodePieces(formulas === undefined ? whole : formulas.fold(whole), letters);
    const text = { next: () => pieces.next().value ?? null };
    return noted?.noting(text, letters) ?? text;
  }

  /** The first kilobytes of a part as it stands in the file; undefined of one that was replaced: it is at hand. */
  opening(part: string): Uint8Array | undefined {
    const { entry } = this.find(part);
    return entry === null ? undefined : openingOf(entry);
  }

  /** Replaces the first `from` bytes of a part that has an `opening`; the rest stays as it is. */
  replaceOpening(part: string, from: number, opening: Uint8Array): void {
    const { name, entry } = this.find(part);
    if (entry === null) throw new TypeError(`${part} was replaced`);
    const replaced = { entry, from, opening };
    this.parts.set(partKey(name), { name, entry: null, content: null, replaced });
  }

  /** To be given to `textPieces` for one sheet. */
  formulas(): FoldedFormulas {
    return new FoldedFormulas(this.codec);
  }

  /** Another object once the part was replaced. */
  stored(part: string): object {
    return this.find(part);
  }

  replace(part: string, content: PartContent): void {
    this.put(this.find(part).name, content);
  }

  /** `replace` while the content is being made, each of `pieces` good until the next; yields how much is done. */
  *replaceInSteps(part: string, pieces: ContentPieces): Generator<number, void, undefined> {
    const { name } = this.find(part);
    const rest = pieces[Symbol.iterator]();
    const taken: (string | Uint8Array)[] = [];
    let length = 0;
    for (let step = rest.next(); step.done !== true; step = rest.next()) {
      taken.push(typeof step.value === 'string' ? step.value : new Uint8Array(step.value));
      length += step.value.length;
      yield length;
      if (length <= this.codec.packsBeyond) continue;
      const entry = yield* deflateEntry(name, handedOver(taken, rest), this.codec);
      this.parts.set(partKey(name), { name, entry, content: null });
      return;
    }
    this.put(name, taken);
  }

  /** Adds a part, or replaces the one of that name, and says what it is. */
  add(part: string, content: PartContent, contentType: string): void {
    this.put(this.parts.get(partKey(part))?.name ?? part, content);
    if (this.types.get(part) === contentType) return;
    this.types.set(part, contentType);
    this.typesChanged = true;
  }

  /** Takes away the part, its relationships and its content type; who points at it is the caller's affair. */
  remove(part: string): void {
    this.parts.delete(partKey(part));
    this.parts.delete(partKey(relationshipsPart(part)));
    this.unwrittenLists.delete(partKey(relationshipsPart(part)));
    this.relationshipLists.delete(partKey(part));
    this.types.remove(part);
    this.typesChanged = true;
  }

  contentType(part: string): string | undefined {
    return this.types.get(part);
  }

  /** Gives a part that is there another content type (a template that becomes a workbook). */
  setContentType(part: string, contentType: string): void {
    this.types.set(this.find(part).name, contentType);
    this.typesChanged = true;
  }

  /** Pointers of a part; '' is the package itself. */
  relationships(part: string): readonly Relationship[] {
    return this.relationshipList(part).all();
  }

  /** `target` is a part name, or an address where `external`. Gives the id of an identical one if there is. */
  addRelationship(part: string, type: string, target: string, external = false): string {
    const list = this.relationshipList(part);
    const id = list.add(type, target, external);
    this.writeLater(part, list);
    return id;
  }

  removeRelationship(part: string, id: string): void {
    const list = this.relationshipList(part);
    if (list.remove(id)) this.writeLater(part, list);
  }

  save(): Uint8Array {
    const steps = this.saveSteps();
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  }

  /** `save` in short steps, each yielding the bytes compressed so far. */
  *saveSteps(): Generator<number, Uint8Array, undefined> {
    if (this.typesChanged) this.put(CONTENT_TYPES_PART, this.types.serialize());
    this.typesChanged = false;
    this.writeLists();
    const entries: ZipEntry[] = [];
    let done = 0;
    for (const [key, part] of this.parts) {
      let { entry } = part;
      if (entry === null) {
        const deflating = deflateEntry(part.name, part.content ?? bytePieces(part, this.codec), this.codec);
        let size = 0;
        let step = deflating.next();
        for (; step.done !== true; step = deflating.next()) {
          size = step.value;
          yield done + size;
        }
        done += size;
        entry = step.value;
        // A second save of the same content need not compress it again.
        this.parts.set(key, { name: part.name, entry, content: null });
      }
      entries.push(entry);
    }
    return writeZip(entries);
  }

  private find(part: string): Part {
    this.writeList(partKey(part));
    const found = this.parts.get(partKey(part)) ?? this.findUnescaped(part);
    if (!found) throw new WorkbookFault('file-damaged', { part });
    return found;
  }

  /** Some writers escape the target ("sheet%201.xml") but not the name in the zip. */
  private findUnescaped(part: string): Part | undefined {
    if (!/%[0-9a-f]{2}/i.test(part)) return undefined;
    try {
      return this.parts.get(partKey(decodeURIComponent(part)));
    } catch {
      return undefined;
    }
  }

  private put(name: string, content: PartContent): void {
    this.parts.set(partKey(name), { name, entry: null, content });
  }

  /** The part takes its place in the zip now, its text when somebody asks for it. */
  private writeLater(part: string, list: RelationshipList): void {
    const name = relationshipsPart(part);
    const key = partKey(name);
    if (!this.parts.has(key)) this.put(name, '');
    this.unwrittenLists.set(key, list);
  }

  private writeLists(): void {
    for (const key of [...this.unwrittenLists.keys()]) this.writeList(key);
  }

  private writeList(key: string): void {
    const list = this.unwrittenLists.get(key);
    const name = this.parts.get(key)?.name;
    if (list === undefined || name === undefined) return;
    this.unwrittenLists.delete(key);
    this.put(name, list.serialize());
  }

  private relationshipList(part: string): RelationshipList {
    const key = partKey(part);
    let list = this.relationshipLists.get(key);
    if (!list) {
      const stored = relationshipsPart(part);
      list = this.has(stored) ? RelationshipList.parse(part, this.text(stored)) : new RelationshipList(part);
      this.relationshipLists.set(key, list);
    }
    return list;
  }
}
