/**
 * "Văn phòng | Phòng Tài chính | Thanh tra" under one heading for units, over nothing but marks: who is marked leads,
 * who is marked as helping cooperates.
 */
import { fold } from '../../text';
import { headingMeaning } from '../headers/heading-meaning';
import { PERSON, UNIT_START } from '../lexicon/content-words';
import { isMark } from './marked-periods';
import type { Candidate } from './table-kind';

export interface UnitColumn {
  readonly column: number;
  /** As its heading names it: "Phòng Tài chính". */
  readonly unit: string;
  /** Marks in it are of helping units: its upper heading says "Phối hợp". */
  readonly helps: boolean;
}

const LONGEST_MARK = 9;
const LEADING = /^(?:x|v|ct|chu tri|c|1|√|✓|✔|\+|●|•)$/;
const HELPING = /^(?:p|ph|phoi hop|o|○|\(x\))$/;

/** Two columns or more side by side; none where a cell holds anything but a mark. */
export function markedUnits(candidates: readonly Candidate[]): UnitColumn[] {
  const found = candidates.flatMap(({ head, content }) => {
    const leaf = head.parts.at(-1) ?? '';
    if (head.parts.length < 2 || !(UNIT_START.test(fold(leaf)) || PERSON.test(leaf))) return [];
    const above = headingMeaning(head.parts.slice(0, -1).join(' ')).scores;
    const leads = above.get('lead') ?? 0;
    const helps = above.get('cooperating') ?? 0;
    if (Math.max(leads, helps) < 0.5) return [];
    return [{ column: head.column, unit: leaf, helps: helps > leads, content }];
  });
  const filled = found.reduce((sum, { content }) => sum + content.filled, 0);
  if (found.length < 2 || filled === 0) return [];
  if (found.some(({ content }) => content.share('length') > LONGEST_MARK || content.share('unit') > 0))
    return [];
  return found.map(({ column, unit, helps }) => ({ column, unit, helps }));
}

/** The units of one row; `textOf` gives what a column shows there. */
export function unitsOfMarks(
  columns: readonly UnitColumn[],
  textOf: (column: number) => string | undefined,
): { readonly lead: string; readonly cooperating: string } {
  const lead: string[] = [];
  const cooperating: string[] = [];
  for (const { column, unit, helps } of columns) {
    const text = textOf(column);
    if (!isMark(text)) continue;
    const mark = fold(text ?? '');
    if (HELPING.test(mark) || (helps && !/^(?:ct|chu tri)$/.test(mark))) cooperating.push(unit);
    else if (LEADING.test(mark)) lead.push(unit);
  }
  return { lead: lead.join(', '), cooperating: cooperating.join(', ') };
}
