/**
 * Notes on cells (the yellow ones). Threaded comments leave a note behind for old versions of Excel,
 * which says so in its author's name; it is no note of a person and is left out.
 */
import { parseCell } from '../../domain/grid';
import type { NoteSnapshot } from '../../workbook';
import { relationshipKind, type OpcPackage } from '../package';
import type { Budget } from './budget';
import { readRichText } from './rich-text';
import { scanPart } from './scan-part';

const THREAD_MARK = 'tc=';

export function readNotes(source: OpcPackage, sheetPart: string, budget: Budget): NoteSnapshot[] {
  return source
    .relationships(sheetPart)
    .filter((entry) => relationshipKind(entry) === 'comments' && source.has(entry.target))
    .flatMap((entry) => readCommentsPart(source, entry.target, budget));
}

function readCommentsPart(source: OpcPackage, part: string, budget: Budget): NoteSnapshot[] {
  const scanner = scanPart(source, part, budget);
  const authors: string[] = [];
  const notes: NoteSnapshot[] = [];
  let place: ReturnType<typeof parseCell>;
  let author = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'author') authors.push(scanner.textUntilClose());
    else if (scanner.name === 'comment') {
      place = parseCell(scanner.attribute('ref') ?? '');
      author = (authors[Number(scanner.attribute('authorId') ?? -1)] ?? '').trim();
    } else if (scanner.name === 'text' && place) {
      const text = readRichText(scanner);
      if (author.startsWith(THREAD_MARK)) continue;
      notes.push(author === '' ? { ...place, text } : { ...place, text, author });
    }
  }
  return notes;
}
