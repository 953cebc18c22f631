/**
 * Characters that look right and are not: letters in two pieces (decomposed Unicode), spaces that do not break,
 * marks without width, and signs that a lost font left behind. Searching and comparing fail on them.
 */
import { cellRange, type Column, type GridRow, type SheetRow } from '../../grid';
import { normalizeText } from '../../text';
import { editText } from '../cell-edits';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import type { CellEdit, RuleContext } from '../rule';
import type { Finding } from '../../findings';
import { LOOK, rowCallsFor } from '../text';

type Kind = 'decomposed-letters' | 'invisible-characters' | 'lost-characters';

const KINDS: readonly (readonly [kind: Kind, found: RegExp])[] = [
  ['lost-characters', /[\uFFFD\uE000-\uF8FF]/],
  ['decomposed-letters', /\p{L}[\u0300-\u036F]/u],
  ['invisible-characters', /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u2060\u3000\uFEFF]/],
];

function kindOf(text: string): Kind | undefined {
  return KINDS.find(([, found]) => found.test(text))?.[0];
}

export const oddCharacters = tableRule({
  id: 'odd-characters',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  messages: ['decomposed-letters', 'invisible-characters', 'lost-characters'],
  seenIn: ({ grid }) => (oddCells(grid).length > 0 ? JSON.stringify(oddCells(grid)) : ''),
  *check(table) {
    const found = cellsByKind(table);
    for (const [message] of KINDS) {
      const [first, ...others] = found.get(message) ?? [];
      if (!first) continue;
      yield {
        message,
        severity: message === 'lost-characters' ? 'warning' : 'hint',
        row: first.row,
        column: first.column,
        data: { cells: others.length + 1, text: first.text.slice(0, 60) },
        related: others.map(({ row, column }) => ({
          sheet: table.table.sheet,
          range: cellRange(row, column, row, column),
        })),
      };
    }
  },
  fix(finding, context) {
    if (finding.message === 'lost-characters') return null;
    const edits = editsOf(finding, context);
    return edits.length > 0 ? edits : null;
  },
});

interface OddCell {
  readonly row: SheetRow;
  readonly column: Column;
  readonly text: string;
}

/** A row's odd cells, kept with the row: most rows of a sheet stay as they are from one check to the next. */
const oddOfRow = new WeakMap<GridRow, readonly (OddCell & { readonly kind: Kind })[]>();

const NONE: readonly never[] = [];

function oddCells(row: GridRow): readonly (OddCell & { readonly kind: Kind })[] {
  if (!rowCallsFor(row, LOOK.characters)) return NONE;
  let odd = oddOfRow.get(row);
  if (!odd) {
    odd = row.cells.flatMap(({ value, column }) => {
      const kind = typeof value === 'string' ? kindOf(value) : undefined;
      return kind === undefined || typeof value !== 'string'
        ? []
        : [{ kind, row: row.row, column, text: value }];
    });
    oddOfRow.set(row, odd);
  }
  return odd;
}

function cellsByKind(table: CheckedTable): ReadonlyMap<Kind, readonly OddCell[]> {
  const found = new Map<Kind, OddCell[]>();
  for (const { grid } of table.rows) {
    for (const odd of oddCells(grid)) {
      const list = found.get(odd.kind);
      if (list) list.push(odd);
      else found.set(odd.kind, [odd]);
    }
  }
  return found;
}

/** The finding's own cell and those related to it. */
function editsOf(finding: Finding, context: RuleContext): readonly CellEdit[] {
  const places = [
    { row: finding.row, column: finding.column },
    ...(finding.related ?? []).map(({ range }) => ({ row: range.top, column: range.left })),
  ];
  return places.flatMap((place) => editText({ ...finding, ...place }, context, normalizeText) ?? []);
}
