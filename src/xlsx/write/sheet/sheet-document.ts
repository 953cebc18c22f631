/** One worksheet while it is edited: its rows, and everything around them as elements. */
import { parseRange, rangeAddress, type CellRange } from '../../../domain/grid';
import type { FoldedFormulas } from '../../package';
import { union } from '../cell-areas';
import { worksheetOrder } from '../element-order';
import { PartDocument } from '../part-document';
import type { XmlElement } from '../xml-element';
import { SheetRows } from './sheet-rows';

export class SheetDocument {
  readonly rows: SheetRows;
  readonly frame: PartDocument;
  private written: CellRange | null = null;
  changed = false;

  constructor(
    readonly name: string,
    readonly part: string,
    /** In one piece or several. */
    xml: string | readonly string[],
    /** Those that are folded in `xml`. */
    formulas: FoldedFormulas | null = null,
  ) {
    this.rows = new SheetRows(typeof xml === 'string' ? [xml] : xml, formulas, part);
    this.frame = new PartDocument(this.rows.frame, part);
  }

  /** With its colon; '' where elements carry none. */
  get prefix(): string {
    const { prefix } = this.frame.root;
    return prefix === '' ? '' : `${prefix}:`;
  }

  child(local: string): XmlElement | undefined {
    return this.frame.root.child(local);
  }

  children(local: string): readonly XmlElement[] {
    return this.frame.root.children(local);
  }

  ensureChild(local: string): XmlElement {
    return this.frame.ensureChild(local, worksheetOrder);
  }

  insert(element: XmlElement): void {
    this.frame.root.insertInOrder(element, worksheetOrder);
  }

  make(xml: string): XmlElement {
    return this.frame.make(xml);
  }

  get isProtected(): boolean {
    const value = this.child('sheetProtection')?.attribute('sheet');
    return value === '1' || value === 'true';
  }

  /** Tells that cells of this range may be new, for the sheet's note of its own size. */
  grow(range: CellRange): void {
    this.written = this.written ? union(this.written, range) : range;
  }

  *write(): Generator<string, void, undefined> {
    this.noteSize();
    yield* this.writeAround(this.rows.write());
  }

  /** `write` for the last time: rows are let go as soon as they are written. */
  *writeOut(): Generator<string | Uint8Array, void, undefined> {
    this.noteSize();
    yield* this.writeAround(this.rows.writeOut());
  }

  /** The sheet with other rows than its own. */
  *writeAround<Piece extends string | Uint8Array>(
    rows: Iterable<Piece>,
  ): Generator<string | Piece, void, undefined> {
    const data = this.ensureChild('sheetData');
    // The rows are put in between: a character that no XML may hold marks the place.
    data.setInner('\u0000');
    const [before = '', after = ''] = this.frame.toString().split('\u0000');
    yield before;
    yield* rows;
    yield after;
  }

  private noteSize(): void {
    const dimension = this.child('dimension');
    const noted = parseRange(dimension?.attribute('ref') ?? '');
    if (!this.written || !dimension) return;
    const isBlank =
      noted !== undefined && noted.bottom === 1 && noted.right === 1 && !this.rows.look(1)?.cell(1);
    dimension.setAttribute(
      'ref',
      rangeAddress(noted && !isBlank ? union(noted, this.written) : this.written),
    );
  }
}

/** The `sheetData` of a sheet without rows and the rest Excel expects of a new sheet. */
export function blankSheetXml(namespaces: { readonly main: string; readonly relationships: string }): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
