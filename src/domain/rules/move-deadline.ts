/**
 * A deadline moved into its column: one cell written, the one it stood in emptied. Where it ends a sentence of its
 * own ("Báo cáo kết quả trước ngày 20/10/2026"), the sentence stays without it.
 */
import { deadlineLikeness, deadlinesWithin } from '../deadlines';
import type { Finding } from '../findings';
import { capitalized } from '../text';
import { cellOf, edit, tableOf } from './cell-edits';
import { cellAt } from './checked';
import type { CellEdit, RuleContext } from './rule';

export function moveIntoDeadline(finding: Finding, context: RuleContext): readonly (readonly CellEdit[])[] {
  const { sheet, row, column } = finding;
  const table = tableOf(finding, context);
  const from = cellOf(finding, context);
  const target = table?.columnOf('deadline') ?? null;
  if (!table || !from || row === null || column === null || target === null) return [];
  if (cellAt(table, row, target)) return [];
  const parts = partsOf(from.text);
  if (!parts) return [];
  const { deadline, rest } = parts;
  return [[edit(sheet, row, target, '', deadline), edit(sheet, row, column, from.text, rest)]];
}

/** From this likeness on a cell holds nothing but a deadline. */
const WHOLE = 0.6;

/** Null where the deadline cannot be told from what stands around it. */
function partsOf(text: string): { readonly deadline: string; readonly rest: string | null } | null {
  if (deadlineLikeness(text) >= WHOLE) return { deadline: text, rest: null };
  const [only, second] = deadlinesWithin(text, {});
  const [first, last] = [only?.spans[0], only?.spans.at(-1)];
  if (!only || second || !first || !last) return null;
  const deadline = only.text.slice(first.start, last.end);
  const at = text.indexOf(deadline);
  // In the middle of a sentence it cannot be taken out.
  if (at < 0 || /[\p{L}\p{N}]/u.test(text.slice(at + deadline.length))) return null;
  const rest = text.slice(0, at).replace(/[\s,;:(–-]+$/u, '');
  return rest === '' ? { deadline: text, rest: null } : { deadline: capitalized(deadline), rest };
}
