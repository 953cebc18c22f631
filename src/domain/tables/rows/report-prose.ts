/**
 * Where a table's rows end and a report's prose begins: "III. KIẾN NGHỊ", "Nơi nhận", "TỔ CHỨC THỰC HIỆN" with
 * nothing below them but sentences. Such a heading opens no section of work.
 */
import { PROSE_ONLY, PROSE_OR_WORK, PROSE_SENTENCE } from '../lexicon/report-words';
import type { TableRows } from './row-context';
import { isUpperCase, type RowFacts } from './row-facts';

/** Index of the row whose heading opens the prose; the number of rows where there is none. */
export function beginOfProse(
  table: TableRows,
  facts: readonly RowFacts[],
  isHeader: readonly boolean[],
): number {
  let begin = facts.length;
  let loneTasks = false;
  for (let index = facts.length - 1; index >= 0; index--) {
    const row = facts[index];
    if (!row || isHeader[index] || row.cells.length === 0) continue;
    if (table.corrected.has(row.row) || isFilled(row)) break;
    const opens = openedBy(row, table);
    if (opens === null) {
      if (loneTasks && isNumeral(row)) break;
      loneTasks ||= isLoneTask(row, table);
      continue;
    }
    // Below a heading that may head work, a short numbered line is a task that lacks its day and unit.
    if (opens === 'either' && loneTasks) break;
    begin = index;
    loneTasks = false;
  }
  return begin;
}

/** A number and two more cells, or three cells: more than a heading or a signature has. */
function isFilled(row: RowFacts): boolean {
  return row.number ? row.others.length >= 2 : row.others.length >= 3;
}

function openedBy(row: RowFacts, { view, columns, kind }: TableRows): 'prose' | 'either' | null {
  const { sole } = row;
  if (!sole || sole.column > columns.mainColumn) return null;
  const isNumbered = row.number !== undefined || row.heading !== undefined;
  if (isNumbered && !row.wide && !isUpperCase(sole.text) && !isNumeral(row)) return null;
  const title = view.fold(row.heading?.title ?? sole.text);
  if (PROSE_ONLY.test(title)) return 'prose';
  return kind === 'plan' && PROSE_OR_WORK.test(title) ? 'either' : null;
}

function isNumeral(row: RowFacts): boolean {
  const kind = (row.number ?? row.heading?.number)?.kind;
  return kind === 'roman' || kind === 'upper';
}

function isLoneTask(row: RowFacts, { view, columns }: TableRows): boolean {
  if (!row.number || row.wide || row.sole?.column !== columns.mainColumn) return false;
  return !PROSE_SENTENCE.test(view.fold(row.sole.text));
}
