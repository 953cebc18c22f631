/**
 * What other parts of the package say of a sheet's cells, after rows or columns moved: notes and their
 * boxes, comments, pictures and charts laid over cells, the data of charts and pivot tables.
 */
import { cellAddress, parseCell, rangeAddress } from '../../../domain/grid';
import { relationshipKind } from '../../package';
import { decodeEntities, escapeText } from '../../xml';
import { readArea } from '../cell-areas';
import { PartDocument } from '../part-document';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import { movedLine, movedRange, type LineMove } from './line-move';

/** Parts that belong to the sheet whose lines moved. */
export function moveOwnParts(edit: WorkbookEdit, sheetPart: string, move: LineMove): void {
  for (const relationship of edit.files.relationships(sheetPart)) {
    const part = relationship.target;
    if (relationship.external || !edit.files.has(part)) continue;
    const kind = relationshipKind(relationship);
    if (kind === 'comments' || kind === 'threadedComment')
      rewritePart(edit, part, (root) => moveComments(root, move));
    else if (kind === 'drawing') rewritePart(edit, part, (root) => moveAnchors(root, move));
    else if (kind === 'vmlDrawing') replaceIfNew(edit, part, movedShapes(edit.files.text(part), move));
  }
}

/** Charts and pivot tables anywhere that show cells of the sheet. */
export function moveSources(
  edit: WorkbookEdit,
  sheet: string,
  move: LineMove,
  rewrite: (formula: string) => string,
): void {
  for (const part of edit.files.partNames()) {
    if (/\/charts\/[^/]+\.xml$|\/chartEx\/[^/]+\.xml$/i.test(part)) {
      replaceIfNew(
        edit,
        part,
        edit.files.text(part).replace(CHART_FORMULA, (markup, open: string, text: string) => {
          const formula = decodeEntities(text) ?? text;
          const result = rewrite(formula);
          return result === formula ? markup : open + escapeText(result);
        }),
      );
    } else if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(part)) {
      rewritePart(edit, part, (root) => {
        for (const source of root.descendants('worksheetSource')) {
          if (source.attribute('sheet')?.toLowerCase() !== sheet.toLowerCase()) continue;
          const area = readArea(source.attribute('ref') ?? '');
          const moved = area && movedRange(move, area);
          if (moved) source.setAttribute('ref', rangeAddress(moved));
        }
      });
    }
  }
}

const CHART_FORMULA = /(<(?:[^\s:<>/]+:)?f(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;

function moveComments(root: XmlElement, move: LineMove): void {
  for (const comment of [...root.descendants('comment'), ...root.descendants('threadedComment')]) {
    const at = parseCell(comment.attribute('ref') ?? '');
    if (!at) continue;
    const line = movedLine(move, move.axis === 'rows' ? at.row : at.column);
    if (line === null) comment.remove();
    else comment.setAttribute('ref', cellAddress({ ...at, [move.axis === 'rows' ? 'row' : 'column']: line }));
  }
}

/** Anchors count from 0. What began or ended on a deleted line moves to the line that took its place. */
function moveAnchors(root: XmlElement, move: LineMove): void {
  const name = move.axis === 'rows' ? 'row' : 'col';
  for (const anchor of root.elements) {
    if (anchor.attribute('editAs') === 'absolute') continue;
    for (const corner of [...anchor.children('from'), ...anchor.children('to')])
      for (const element of corner.children(name)) {
        const moved = movedIndex(move, Number(element.text));
        if (String(moved) !== element.text) element.setInner(String(moved));
      }
  }
}

function movedIndex(move: LineMove, index: number): number {
  return (movedLine(move, index + 1) ?? move.at) - 1;
}

const SHAPE = /<((?:[^\s:<>/]+:)?)shape[\s>][^]*?<\/\1shape\s*>/g;

/** VML is searched, not parsed: Excel itself writes it not well-formed. */
function movedShapes(vml: string, move: LineMove): string {
  const own = move.axis === 'rows' ? 'Row' : 'Column';
  // left column, its offset, top row, its offset, right column, its offset, bottom row, its offset
  const sides = move.axis === 'rows' ? [2, 6] : [0, 4];
  const ownLine = new RegExp(`(<(?:[^\\s:<>/]+:)?${own}>\\s*)(\\d+)`);
  return vml.replace(SHAPE, (shape) => {
    const line = ownLine.exec(shape)?.[2];
    if (line !== undefined && movedLine(move, Number(line) + 1) === null) return '';
    return shape
      .replace(ownLine, (_, open: string, index: string) => open + String(movedIndex(move, Number(index))))
      .replace(/(<(?:[^\s:<>/]+:)?Anchor>)([^<]*)/, (_, open: string, numbers: string) => {
        const parts = numbers.split(',');
        for (const side of sides) {
          const index = Number(parts[side]);
          if (Number.isFinite(index)) parts[side] = ` ${String(movedIndex(move, index))}`;
        }
        return open + parts.join(',').trim();
      });
  });
}

function rewritePart(edit: WorkbookEdit, part: string, change: (root: XmlElement) => void): void {
  const document = new PartDocument(edit.files.text(part), part);
  change(document.root);
  replaceIfNew(edit, part, document.toString());
}

function replaceIfNew(edit: WorkbookEdit, part: string, text: string): void {
  if (edit.files.text(part) !== text) edit.files.replace(part, text);
}
