/**
 * One change set being worked into a copy of the package: the documents it has opened so far. Nothing
 * of it is seen by anyone before `finish`, so a fault half way leaves the workbook as it was.
 */
import type { CellRange } from '../../domain/grid';
import { WorkbookFault, type ChangeSet } from '../../workbook';
import { relationshipKind, SheetTexts, type OpcPackage } from '../package';
import { findWorkbookPart } from '../read';
import { nameOf, refreshAppProperties, TableList, WorkbookDocument } from './book';
import { contentTypes, dialectOf, relationshipType, type Dialect, type RelationshipKind } from './dialect';
import { PartDocument } from './part-document';
import { SharedStrings } from './shared-strings';
import { type NotesDocument, SheetDocument } from './sheet';
import { blankStyles, StyleSheet } from './styles';

/** What was done beside what was asked, for the log and the user. */
export type ApplyNote =
  /** A signature is broken by any edit; like Excel, we take it away. */
  | { readonly id: 'signature-removed' }
  /** The cell has a threaded comment, which we do not overwrite by a note. */
  | { readonly id: 'threaded-comment-kept'; readonly sheet: string; readonly cell: string };

export class WorkbookEdit {
  readonly dialect: Dialect;
  readonly workbookPart: string;
  readonly workbook: WorkbookDocument;
  readonly notes: ApplyNote[] = [];
  /** Tables each sheet will have in the end, for `[@Hạn]` in formulas written before their table. */
  readonly plannedTables: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly range: CellRange;
  }[];
  readonly date1904: boolean;
  /** Where contents were written or emptied, by sheet part: a table's header may have been among it. */
  readonly written = new Map<string, CellRange[]>();
  /** Notes opened so far, by sheet part. */
  readonly sheetNotes = new Map<string, NotesDocument>();
  /** Names of tables that were made or resized. */
  readonly changedTables = new Set<string>();
  valuesChanged = false;
  formulasChanged = false;

  private readonly workbookText: string;
  private readonly sheetNamesBefore: readonly string[];
  private readonly sheets = new Map<string, SheetDocument>();
  private styleDocument: { part: string; document: PartDocument; sheet: StyleSheet } | null = null;
  private stringsPart = '';
  private strings: SharedStrings | null = null;
  private tableList: TableList | null = null;

  constructor(
    readonly files: OpcPackage,
    changeSet: ChangeSet,
    private readonly readTexts = new SheetTexts(),
  ) {
    this.workbookPart = findWorkbookPart(files);
    this.workbookText = files.text(this.workbookPart);
    this.dialect = dialectOf(this.workbookText);
    this.workbook = new WorkbookDocument(this.workbookText, this.workbookPart);
    this.date1904 = this.workbook.date1904;
    this.sheetNamesBefore = this.workbook.sheetNames;
    this.plannedTables = changeSet.changes.flatMap((change) =>
      change.kind === 'table' ? [{ sheet: change.sheet, name: change.name, range: change.range }] : [],
    );
  }

  /** The worksheet of that name. Throws `sheet-not-found`, also for a chart sheet. */
  sheet(name: string): SheetDocument {
    const part = this.sheetPart(name);
    let document = this.sheets.get(part);
    if (!document) {
      document = this.openedSheet(name, part);
      this.sheets.set(part, document);
    }
    return document;
  }

  /** Whether the sheet of this part was opened already. */
  isOpen(part: string): boolean {
    return this.sheets.has(part);
  }

  private openedSheet(name: string, part: string): SheetDocument {
    const read = this.readTexts.take(this.files, part);
    if (read) return new SheetDocument(name, part, read.pieces, read.formulas);
    const formulas = this.files.formulas();
    const pieces = this.files.textPieces(part, { formulas });
    const texts: string[] = [];
    for (let piece = pieces.next(); piece !== null; piece = pieces.next()) texts.push(piece);
    if (formulas.isSpoilt) return new SheetDocument(name, part, this.files.text(part));
    return new SheetDocument(name, part, texts, formulas);
  }

  /** The worksheet, to be changed. Throws `sheet-protected` where it is locked. */
  openSheet(name: string): SheetDocument {
    const document = this.sheet(name);
    if (document.isProtected) throw new WorkbookFault('sheet-protected', { sheet: name });
    document.changed = true;
    return document;
  }

  /** The worksheet, to change how it is shown or printed, which a lock does not forbid. */
  viewSheet(name: string): SheetDocument {
    const document = this.sheet(name);
    document.changed = true;
    return document;
  }

  sheetPart(name: string): string {
    const sheet = this.workbook.sheets[this.workbook.indexOf(name)];
    const id = sheet?.prefixedAttribute('id');
    const relationship = this.files.relationships(this.workbookPart).find((one) => one.id === id);
    if (!relationship || relationshipKind(relationship) !== 'worksheet') {
      throw new WorkbookFault('sheet-not-found', { sheet: name });
    }
    return relationship.target;
  }

  /** Every worksheet's name with its part, in order; chart sheets are left out. */
  worksheets(): { readonly name: string; readonly part: string }[] {
    const targets = new Map(
      this.files
        .relationships(this.workbookPart)
        .filter((relationship) => relationshipKind(relationship) === 'worksheet')
        .map((relationship) => [relationship.id, relationship.target]),
    );
    return this.workbook.sheets.flatMap((sheet) => {
      const part = targets.get(sheet.prefixedAttribute('id') ?? '');
      return part === undefined ? [] : [{ name: nameOf(sheet), part }];
    });
  }

  get styles(): StyleSheet {
    if (!this.styleDocument) {
      const part = this.related(this.workbookPart, 'styles') ?? this.besideWorkbook('styles.xml');
      if (!this.files.has(part)) this.addPart(part, blankStyles(this.dialect), 'styles');
      const document = new PartDocument(this.files.text(part), part);
      this.styleDocument = { part, document, sheet: new StyleSheet(document) };
    }
    return this.styleDocument.sheet;
  }

  get texts(): SharedStrings {
    if (!this.strings) {
      this.stringsPart =
        this.related(this.workbookPart, 'sharedStrings') ?? this.besideWorkbook('sharedStrings.xml');
      if (!this.files.has(this.stringsPart)) {
        this.addPart(this.stringsPart, SharedStrings.blank(this.dialect), 'sharedStrings');
      }
      this.strings = new SharedStrings(this.files.text(this.stringsPart), this.stringsPart);
    }
    return this.strings;
  }

  get tables(): TableList {
    if (!this.tableList) {
      this.tableList = new TableList();
      for (const { part: sheetPart } of this.worksheets()) {
        for (const relationship of this.files.relationships(sheetPart)) {
          if (relationshipKind(relationship) !== 'table' || !this.files.has(relationship.target)) continue;
          const part = relationship.target;
          const document = new PartDocument(this.files.text(part), part);
          this.tableList.tables.push({ part, sheetPart, document, changed: false });
        }
      }
    }
    return this.tableList;
  }

  noteWritten(sheet: SheetDocument, range: CellRange): void {
    const ranges = this.written.get(sheet.part);
    if (ranges) ranges.push(range);
    else this.written.set(sheet.part, [range]);
  }

  /** Target of the first relationship of that kind. */
  related(part: string, kind: string): string | undefined {
    return this.files.relationships(part).find((relationship) => relationshipKind(relationship) === kind)
      ?.target;
  }

  relate(part: string, kind: RelationshipKind, target: string, external = false): string {
    return this.files.addRelationship(part, relationshipType(this.dialect, kind), target, external);
  }

  /** A part name that is free: `besideWorkbook("worksheets/sheet#.xml")` is "xl/worksheets/sheet4.xml". */
  besideWorkbook(pattern: string): string {
    const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
    if (!pattern.includes('#')) return folder + pattern;
    for (let number = 1; ; number++) {
      const part = folder + pattern.replace('#', String(number));
      if (!this.files.has(part)) return part;
    }
  }

  /** The sheet document's changes go into its text, and that through `rewrite`; both start anew from there. */
  rewriteSheet(name: string, rewrite: (xml: string) => string): void {
    const part = this.sheetPart(name);
    const document = this.sheets.get(part);
    const before = document?.changed ? [...document.write()].join('') : this.files.text(part);
    const after = rewrite(before);
    if (after === before) return;
    const fresh = new SheetDocument(name, part, after);
    fresh.changed = true;
    this.sheets.set(part, fresh);
  }

  forgetSheet(part: string): void {
    this.sheets.delete(part);
    this.sheetNotes.delete(part);
    if (this.tableList) {
      const rest = this.tableList.tables.filter((table) => table.sheetPart !== part);
      this.tableList.tables.splice(0, Infinity, ...rest);
    }
  }

  /** Writes everything changed into the package; yields how many pieces of text are done. */
  *finish(): Generator<number, void, undefined> {
    let done = 0;
    for (const [part, document] of this.sheets) {
      if (!document.changed) continue;
      for (const _ of this.files.replaceInSteps(part, document.writeOut())) yield ++done;
    }
    for (const table of this.tableList?.tables ?? []) {
      if (table.changed) this.files.replace(table.part, table.document.toString());
    }
    for (const notes of this.sheetNotes.values()) {
      this.replaceIfNew(notes.commentsPart, notes.commentsXml);
      this.replaceIfNew(notes.shapesPart, notes.shapesXml);
    }
    if (this.styleDocument) {
      this.styleDocument.sheet.flush();
      this.replaceIfNew(this.styleDocument.part, this.styleDocument.document.toString());
    }
    if (this.strings?.changed) {
      for (const _ of this.files.replaceInSteps(this.stringsPart, this.strings.write())) yield ++done;
    }
    if (this.valuesChanged || this.formulasChanged) this.workbook.calculateOnLoad();
    if (this.formulasChanged) this.dropCalculationChain();
    const workbookText = this.workbook.toString();
    if (workbookText !== this.workbookText) {
      this.files.replace(this.workbookPart, workbookText);
    }
    if (this.workbook.sheetNames.join('\n') !== this.sheetNamesBefore.join('\n')) {
      const names = this.worksheets().map((sheet) => sheet.name);
      refreshAppProperties(this.files, names, this.related('', 'extended-properties'));
    }
    this.dropSignatures();
    yield ++done;
  }

  /** The list of formula cells in order of calculation: Excel makes it anew, and stumbles over a stale one. */
  private dropCalculationChain(): void {
    const chain = this.files
      .relationships(this.workbookPart)
      .find((relationship) => relationshipKind(relationship) === 'calcChain');
    if (!chain) return;
    this.files.removeRelationship(this.workbookPart, chain.id);
    this.files.remove(chain.target);
  }

  private dropSignatures(): void {
    const origin = this.files
      .relationships('')
      .find((relationship) => relationship.type.endsWith('/digital-signature/origin'));
    if (!origin) return;
    for (const signature of this.files.relationships(origin.target)) this.files.remove(signature.target);
    this.files.remove(origin.target);
    this.files.removeRelationship('', origin.id);
    this.notes.push({ id: 'signature-removed' });
  }

  private replaceIfNew(part: string, text: string): void {
    if (this.files.text(part) !== text) this.files.replace(part, text);
  }

  private addPart(part: string, content: string, kind: 'styles' | 'sharedStrings'): void {
    this.files.add(part, content, contentTypes[kind]);
    this.relate(this.workbookPart, kind, part);
  }
}
