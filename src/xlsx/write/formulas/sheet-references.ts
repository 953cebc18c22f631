/**
 * References to one sheet inside formulas: how they are written, and what becomes of them when the
 * sheet is deleted (Excel writes #REF! there).
 */
import { columnLetters, type CellRange } from '../../../domain/grid';

/** A sheet name as a formula writes it, always in quotes: `'Phụ lục I'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Phụ lục I'!$A$1:$H$40`. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const from = `$${columnLetters(range.left)}$${String(range.top)}`;
  const to = `$${columnLetters(range.right)}$${String(range.bottom)}`;
  return `${quotedSheet(sheet)}!${from}${from === to ? '' : `:${to}`}`;
}

const reference = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|#REF!`;

/** A function that puts #REF! where a formula names a cell of `sheet`; other formulas come back as they are. */
export function withoutSheet(sheet: string): (formula: string) => string {
  const quoted = escapePattern(quotedSheet(sheet));
  const plain = escapePattern(sheet);
  const pattern = new RegExp(
    `("(?:[^"]|"")*")|(?:${quoted}|(?<![\\p{L}\\p{N}_.'\\]])${plain})!(?:${reference})?`,
    'giu',
  );
  return (formula) => formula.replace(pattern, (_, text: string | undefined) => text ?? '#REF!');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
