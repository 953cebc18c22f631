/**
 * Cells that still hold tags of the web page they were copied from.
 */
import type { Finding } from '../../findings';
import { holdsHtml } from '../../text';
import { finding, type FindingSource } from './finding-source';

export function htmlRemnant({ table, draft }: FindingSource): readonly Finding[] {
  const noticed: Finding[] = [];
  for (const { facts, reading } of draft.rows) {
    for (const cell of facts.cells) {
      // Cleaning takes mark-up away: a text it left as it was holds none.
      if (cell.text === cell.cell.text || !holdsHtml(cell.cell.text)) continue;
      noticed.push(
        finding(table, {
          rule: 'html-remnant',
          severity: 'warning',
          row: reading.row,
          column: cell.column,
          data: { text: cell.text.slice(0, 80) },
        }),
      );
    }
  }
  return noticed;
}
