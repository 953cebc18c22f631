/** Files that are no workbook: Word documents and plain text, told by their bytes. */
import { documentText } from '../docx';
import { readInputFile } from './input-file';
import { CommandProblem } from './problem';

/** The text of a Word document or a text file. Throws WorkbookFault or CommandProblem where it is neither. */
export function readWrittenText(path: string): string {
  const text = textIn(readInputFile(path));
  if (text === null) throw new CommandProblem((say) => say['file-not-text']());
  return text;
}

/** Null for what may be a workbook. Throws CommandProblem for other bytes. */
export function textIn(bytes: Uint8Array): string | null {
  return isWordDocument(bytes) ? documentText(bytes) : writtenText(bytes);
}

/** A package whose list of parts names the document; workbooks have none. */
function isWordDocument(bytes: Uint8Array): boolean {
  if (!isPackage(bytes)) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document');
}

/** UTF-8, or UTF-16 with its mark; null for a package or a binary file. Throws CommandProblem for other text. */
function writtenText(bytes: Uint8Array): string | null {
  if (isPackage(bytes) || isOldOffice(bytes)) return null;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CommandProblem((say) => say['file-not-text']());
  }
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}
