/** The list of sheets that docProps/app.xml repeats for file browsers; kept true where we can read it. */
import { escapeText } from '../../xml';
import type { OpcPackage } from '../../package';
import { PartDocument } from '../part-document';

/**
 * `part` may be missing. The first group of titles is the worksheets'; where the part's own counts do
 * not add up, both lists are left out, which is allowed, rather than wrong.
 */
export function refreshAppProperties(
  files: OpcPackage,
  sheetNames: readonly string[],
  part: string | undefined,
): void {
  if (part === undefined || !files.has(part)) return;
  const text = files.text(part);
  const document = new PartDocument(text, part);
  const pairs = document.root.child('HeadingPairs');
  const titles = document.root.child('TitlesOfParts');
  const titleVector = titles?.child('vector');
  if (!pairs || !titles || !titleVector) return;
  const counts = pairs.descendants('i4');
  const sum = counts.reduce((total, count) => total + Number(count.text), 0);
  const names = titleVector.elements;
  const [first] = counts;
  if (!first || sum !== names.length || counts.length > 2) {
    pairs.remove();
    titles.remove();
  } else {
    const before = names.slice(0, Number(first.text)).map((element) => element.text);
    if (before.join('\n') === sheetNames.join('\n')) return;
    const prefix = titleVector.prefix === '' ? '' : `${titleVector.prefix}:`;
    const rest = names.slice(Number(first.text)).map((element) => element.toString());
    const sheets = sheetNames.map((name) => `<${prefix}lpstr>${escapeText(name)}</${prefix}lpstr>`);
    first.setInner(String(sheetNames.length));
    titleVector.setInner([...sheets, ...rest].join(''));
    titleVector.setAttribute('size', String(sheets.length + rest.length));
  }
  files.replace(part, document.toString());
}
