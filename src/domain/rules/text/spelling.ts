/**
 * Likely slips of spelling: words that are no Vietnamese ("chyên ngành"), words near to the usual ones ("minh
 * mạch", "phần đầu đạt 100%"), words said twice ("cơ quan quan hành chính") and phrases broken off. There is no
 * list of right words: the letters' own rules, the office's phrases and each word's neighbours decide.
 */
import { cleanCell, passage } from '../../text';
import { editText } from '../cell-edits';
import { cellRule } from '../define-rule';
import type { Severity } from '../../findings';
import { NOTHING } from '../rule';
import { LOOK } from './first-look';
import { cellCallsFor, rowCallsFor } from './row-look';
import { suspectsIn, type Suspect, type SuspectKind } from './suspects';

const SEVERITY: Readonly<Record<SuspectKind, Severity>> = {
  'not-a-word': 'warning',
  'likely-slip': 'warning',
  'said-twice': 'warning',
  'broken-phrase': 'warning',
  'lone-syllable': 'hint',
  'odd-capital': 'hint',
};

/** Letters on either side that show where in the cell it stands. */
const AROUND = 25;
const KEPT = 50_000;
const remembered = new Map<string, readonly Suspect[]>();

export const spelling = cellRule({
  id: 'spelling',
  family: 'text',
  severity: 'warning',
  source: 'spelling',
  messages: ['not-a-word', 'likely-slip', 'said-twice', 'broken-phrase', 'lone-syllable', 'odd-capital'],
  mayFindIn: ({ grid, reading }) => reading.role !== 'repeated-header' && rowCallsFor(grid, LOOK.words),
  check({ cell, row }) {
    if (typeof cell.value !== 'string' || cell.value.length < 3) return NOTHING;
    if (!cellCallsFor(row.grid, cell, LOOK.words)) return NOTHING;
    const suspects = suspectsOf(cell.value);
    if (suspects.length === 0) return NOTHING;
    const text = cleanCell(cell.value);
    return suspects.map(({ kind, found, meant, start }) => ({
      message: kind,
      severity: SEVERITY[kind],
      row: row.grid.row,
      column: cell.column,
      data: { found, meant, around: passage(text, start, start + found.length, AROUND) },
    }));
  },
  suggest(finding, context) {
    const { found, meant } = finding.data;
    if (typeof found !== 'string' || typeof meant !== 'string') return [];
    const edits = editText(finding, context, (text) => replaced(text, found, meant));
    return edits ? [edits] : [];
  },
});

function suspectsOf(raw: string): readonly Suspect[] {
  const known = remembered.get(raw);
  if (known) return known;
  const suspects = suspectsIn(cleanCell(raw));
  if (remembered.size >= KEPT) remembered.clear();
  remembered.set(raw, suspects);
  return suspects;
}

/** The first place where the words stand as a whole; null where the raw text writes them otherwise. */
function replaced(text: string, found: string, meant: string): string | null {
  const pattern = found.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s+');
  const whole = new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'u');
  return whole.test(text) ? text.replace(whole, () => meant) : null;
}
