/**
 * The text of a Word document (.docx), paragraph by paragraph, tables cell by cell: what a person reads in it,
 * without what was struck out under tracked changes, and without fields' codes.
 */
import { WorkbookFault } from '../workbook';
import { OpcPackage, XmlScanner } from '../xlsx';

/** Parts paragraphs, so that none is taken for a line that a page made narrow (see domain/figures). */
const PARAGRAPH_SEPARATOR = '\u2029';

/** Properties, and text that was struck out, moved away, or is no text: codes of fields, stand-ins of drawings. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'pPr rPr tblPr trPr tcPr sectPr del moveFrom instrText Fallback'.split(' '),
);

/**
 * Paragraphs joined by U+2029, line breaks within one as "\n". Throws WorkbookFault `file-…` for what is no sound package, and
 * `file-not-workbook` for a package that is no Word document.
 */
export function documentText(bytes: Uint8Array): string {
  const file = OpcPackage.open(bytes);
  const part = file.partNames().find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (part === undefined) throw new WorkbookFault('file-not-workbook', { kind: 'zip' });
  return textOf(new XmlScanner(file.textPieces(part), part)).join(PARAGRAPH_SEPARATOR);
}

function textOf(scanner: XmlScanner): readonly string[] {
  const paragraphs: string[] = [];
  /** Paragraphs stand inside each other where a text box is anchored in one. */
  const open: string[] = [];
  const add = (text: string): void => {
    if (open.length > 0) open.push((open.pop() ?? '') + text);
  };
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const { name } = scanner;
    if (token === 'close' && name === 'p') {
      const text = (open.pop() ?? '').trim();
      if (text !== '') paragraphs.push(text);
    }
    if (token !== 'open') continue;
    if (PASSED_OVER.has(name)) scanner.skip();
    else if (name === 'p') open.push('');
    else if (name === 't') add(scanner.textUntilClose());
    else if (name === 'tab') add(' ');
    else if (name === 'br' || name === 'cr') add('\n');
    else if (name === 'noBreakHyphen') add('-');
  }
  return paragraphs;
}
