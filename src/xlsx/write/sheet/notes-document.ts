/** The notes of one sheet while it is edited: their texts and the drawing with their boxes. */
import { cellAddress, type CellPosition } from '../../../domain/grid';
import { escapeText } from '../../xml';
import { PartDocument } from '../part-document';
import { textElement } from '../text-element';
import type { XmlElement } from '../xml-element';
import type { NoteShapes } from './note-shapes';

/** Who wrote the notes we make. */
const AUTHOR = 'CCHC';

/** Excel's mark for the stand-in it writes for a threaded comment. */
const THREAD_MARK = 'tc=';

/** Looks of a note's text, as Excel gives a new one. */
const LOOKS = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

export class NotesDocument {
  private readonly comments: PartDocument;
  private readonly byCell = new Map<string, XmlElement>();

  constructor(
    readonly commentsPart: string,
    commentsXml: string,
    readonly shapesPart: string,
    private readonly shapes: NoteShapes,
  ) {
    this.comments = new PartDocument(commentsXml, commentsPart);
    for (const comment of this.list.children('comment')) {
      this.byCell.set(comment.attribute('ref') ?? '', comment);
    }
  }

  isThreaded(at: CellPosition): boolean {
    const comment = this.byCell.get(cellAddress(at));
    const author = this.authors.children('author')[Number(comment?.attribute('authorId') ?? -1)];
    return author?.text.startsWith(THREAD_MARK) ?? false;
  }

  /** A note that is there keeps its author, its box and where it stands. */
  set(at: CellPosition, text: string): void {
    const address = cellAddress(at);
    const inner = `<text><r>${LOOKS}${textElement(text)}</r></text>`;
    const present = this.byCell.get(address);
    if (present) {
      const written = present.child('text');
      if (written) written.replaceWith(this.comments.make(inner));
      else present.append(this.comments.make(inner));
      return;
    }
    const author = String(this.authorId());
    const comment = this.comments.make(`<comment ref="${address}" authorId="${author}">${inner}</comment>`);
    this.list.append(comment);
    this.byCell.set(address, comment);
    this.shapes.add(at.row, at.column, text);
  }

  remove(at: CellPosition): void {
    const address = cellAddress(at);
    const present = this.byCell.get(address);
    if (!present) return;
    present.remove();
    this.byCell.delete(address);
    this.shapes.remove(at.row, at.column);
  }

  get commentsXml(): string {
    return this.comments.toString();
  }

  get shapesXml(): string {
    return this.shapes.toString();
  }

  private get authors(): XmlElement {
    return this.comments.ensureChild('authors', ['authors', 'commentList']);
  }

  private get list(): XmlElement {
    return this.comments.ensureChild('commentList', ['authors', 'commentList', 'extLst']);
  }

  private authorId(): number {
    const authors = this.authors.children('author');
    const known = authors.findIndex((author) => author.text === AUTHOR);
    if (known >= 0) return known;
    this.authors.append(this.comments.make(`<author>${escapeText(AUTHOR)}</author>`));
    return authors.length;
  }
}
