/** Puts a note on a cell, changes its text, or takes it away. */
import { cellAddress } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { contentTypes } from '../dialect';
import { LONGEST_TEXT } from '../shared-strings';
import { NotesDocument, NoteShapes, type SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';

export function note(edit: WorkbookEdit, change: ChangeOf<'note'>): void {
  const sheet = edit.openSheet(change.sheet);
  if (change.text === null && edit.related(sheet.part, 'comments') === undefined) return;
  const notes = notesOf(edit, sheet);
  const cell = cellAddress(change.at);
  if (notes.isThreaded(change.at)) {
    edit.notes.push({ id: 'threaded-comment-kept', sheet: change.sheet, cell });
  } else if (change.text === null) notes.remove(change.at);
  else if (change.text.length > LONGEST_TEXT) {
    const [length, limit] = [change.text.length, LONGEST_TEXT];
    throw new WorkbookFault('text-too-long', { sheet: change.sheet, cell, length, limit });
  } else notes.set(change.at, change.text);
}

/** The sheet's notes; a sheet without gets its two parts. */
function notesOf(edit: WorkbookEdit, sheet: SheetDocument): NotesDocument {
  const known = edit.sheetNotes.get(sheet.part);
  if (known) return known;
  const { files } = edit;
  let commentsPart = edit.related(sheet.part, 'comments');
  if (commentsPart === undefined) {
    commentsPart = edit.besideWorkbook('comments#.xml');
    const blank =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${edit.dialect.main}">` +
      '<authors/><commentList/></comments>';
    files.add(commentsPart, blank, contentTypes.comments);
    edit.relate(sheet.part, 'comments', commentsPart);
  }
  const shapesPart = shapesPartOf(edit, sheet);
  const shapes = new NoteShapes(files.text(shapesPart), drawingNumber(shapesPart));
  const notes = new NotesDocument(commentsPart, files.text(commentsPart), shapesPart, shapes);
  edit.sheetNotes.set(sheet.part, notes);
  return notes;
}

/** The drawing that `legacyDrawing` names: made, and named, where there is none. */
function shapesPartOf(edit: WorkbookEdit, sheet: SheetDocument): string {
  const id = sheet.child('legacyDrawing')?.prefixedAttribute('id');
  const present = edit.files.relationships(sheet.part).find((relationship) => relationship.id === id);
  if (present && edit.files.has(present.target)) return present.target;
  const part = edit.besideWorkbook('drawings/vmlDrawing#.vml');
  edit.files.add(part, NoteShapes.blank(drawingNumber(part)), contentTypes.vmlDrawing);
  const element = sheet.ensureChild('legacyDrawing');
  sheet.frame.setRelationshipId(element, edit.dialect, edit.relate(sheet.part, 'vmlDrawing', part));
  return part;
}

function drawingNumber(part: string): number {
  return Number(/(\d+)\.\w+$/.exec(part)?.[1] ?? 1);
}
