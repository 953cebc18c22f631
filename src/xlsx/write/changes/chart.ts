/**
 * Puts a chart on a sheet, or new figures in the one of that name. The sheet's drawing is added to: pictures and
 * charts of others in it stay as they are written. A second run finds its own parts and leaves them alone.
 */
import { relationshipKind } from '../../package';
import { contentTypes } from '../dialect';
import { PartDocument } from '../part-document';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';
import { anchorXml, blankDrawing, chartXml } from './chart-markup';

export function chart(edit: WorkbookEdit, change: ChangeOf<'chart'>): void {
  const sheet = edit.openSheet(change.sheet);
  const drawingPart = drawingOf(edit, sheet);
  const drawing = new PartDocument(edit.files.text(drawingPart), drawingPart);
  const standing = drawing.root.elements.find((anchor) => frameName(anchor) === change.name);
  const relationshipId = relateChart(edit, drawingPart, standing, chartXml(change, edit.dialect));
  const shape = standing?.descendants('cNvPr')[0]?.attribute('id');
  const shapeId = shape === undefined ? freeShapeId(drawing.root) : Number(shape);
  const anchor = XmlElement.of(anchorXml(change, shapeId, relationshipId, edit.dialect));
  if (standing) standing.replaceWith(anchor);
  else drawing.root.append(anchor);
  replaceIfNew(edit, drawingPart, drawing.toString());
}

/** The drawing that the sheet names: made, and named, where there is none. */
function drawingOf(edit: WorkbookEdit, sheet: SheetDocument): string {
  const id = sheet.child('drawing')?.prefixedAttribute('id');
  const present = edit.files.relationships(sheet.part).find((relationship) => relationship.id === id);
  if (present && edit.files.has(present.target)) return present.target;
  const part = edit.besideWorkbook('drawings/drawing#.xml');
  edit.files.add(part, blankDrawing(edit.dialect), contentTypes.drawing);
  const element = sheet.ensureChild('drawing');
  sheet.frame.setRelationshipId(element, edit.dialect, edit.relate(sheet.part, 'drawing', part));
  return part;
}

/** The name of the chart that an anchor holds; undefined for pictures, shapes and groups. */
function frameName(anchor: XmlElement): string | undefined {
  const frame = anchor.child('graphicFrame');
  if (!frame || frame.descendants('chart').length === 0) return undefined;
  return frame.descendants('cNvPr')[0]?.attribute('name');
}

/** Writes the chart into its part, made where there is none, and gives the id under which the drawing knows it. */
function relateChart(
  edit: WorkbookEdit,
  drawingPart: string,
  standing: XmlElement | undefined,
  xml: string,
): string {
  const id = standing?.descendants('chart')[0]?.prefixedAttribute('id');
  const present = edit.files
    .relationships(drawingPart)
    .find((relationship) => relationship.id === id && relationshipKind(relationship) === 'chart');
  if (present && edit.files.has(present.target)) {
    replaceIfNew(edit, present.target, xml);
    return present.id;
  }
  const part = edit.besideWorkbook('charts/chart#.xml');
  edit.files.add(part, xml, contentTypes.chart);
  return edit.relate(drawingPart, 'chart', part);
}

function freeShapeId(root: XmlElement): number {
  const ids = root.descendants('cNvPr').map((shape) => Number(shape.attribute('id')));
  return Math.max(1, ...ids.filter(Number.isFinite)) + 1;
}

function replaceIfNew(edit: WorkbookEdit, part: string, text: string): void {
  if (edit.files.text(part) !== text) edit.files.replace(part, text);
}
