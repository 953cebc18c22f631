/**
 * Tone marks on the wrong letter ("tòan bộ"), and a plan that writes both "hòa" and "hoà": either is right,
 * one of them throughout is better.
 */
import { readSyllable, wordsOf } from '../../text';
import { cellRange, type GridRow } from '../../grid';
import { editText } from '../cell-edits';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import type { Finding } from '../../findings';
import { LOOK } from './first-look';
import { cellCallsFor, rowCallsFor } from './row-look';
import { eachLookedWord } from './looked-words';
import { markOnFirst, markOnSecond } from './word-pairs';

type Fashion = 'first' | 'second';

interface Marked {
  readonly wrong: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** A lone "quá" between many is no fashion of its own: so many of the rarer are needed to speak of two. */
const LEAST_RARER = 2;

export const toneMark = tableRule({
  id: 'tone-mark',
  family: 'text',
  severity: 'hint',
  source: 'spelling',
  messages: ['misplaced', 'two-fashions'],
  seenIn: ({ grid, reading }) =>
    reading.role === 'repeated-header' || markedIn(grid).length === 0 ? '' : JSON.stringify(markedIn(grid)),
  *check(table) {
    for (const { row, column, marked } of markedCells(table, LOOK.wrongTones)) {
      if (marked.wrong.length === 0) continue;
      const right = marked.wrong.map(properly);
      yield {
        message: 'misplaced',
        severity: 'warning',
        row,
        column,
        data: { found: marked.wrong, meant: right },
      };
    }
    if (hasOneFashion(table)) return;
    const cells = markedCells(table, TONES);
    const counts = { first: countOf(cells, 'first'), second: countOf(cells, 'second') };
    const rarer: Fashion = counts.first < counts.second ? 'first' : 'second';
    if (counts[rarer] < LEAST_RARER) return;
    const [one, ...others] = cells.filter(({ marked }) => marked[rarer].length > 0);
    if (!one) return;
    const example = one.marked[rarer][0] ?? '';
    yield {
      message: 'two-fashions',
      row: one.row,
      column: one.column,
      data: {
        found: example,
        usual: inOtherFashion(example, rarer),
        cells: others.length + 1,
        fashion: rarer,
      },
      related: others.map(({ row, column }) => ({
        sheet: table.table.sheet,
        range: cellRange(row, column, row, column),
      })),
    };
  },
  fix(finding, context) {
    const change =
      finding.message === 'misplaced'
        ? (word: string): string => (readSyllable(word)?.tonePlace === 'wrong' ? properly(word) : word)
        : (word: string): string =>
            inOtherFashion(word, finding.data.fashion === 'first' ? 'first' : 'second');
    const edits = placesOf(finding).flatMap(
      (place) => editText({ ...finding, ...place }, context, (text) => eachWord(text, change)) ?? [],
    );
    return edits.length > 0 ? edits : null;
  },
});

interface MarkedCell {
  readonly row: CheckedTable['rows'][number]['grid']['row'];
  readonly column: CheckedTable['rows'][number]['grid']['cells'][number]['column'];
  readonly marked: Marked;
}

const TONES = LOOK.wrongTones | LOOK.firstTones | LOOK.secondTones;

/** Of the rows that call for a look. */
function markedCells(table: CheckedTable, look: number): readonly MarkedCell[] {
  return rowsCalling(table, look).flatMap(({ grid }) => markedIn(grid));
}

function rowsCalling({ rows }: CheckedTable, look: number): CheckedTable['rows'] {
  return rows.filter(({ grid, reading }) => reading.role !== 'repeated-header' && rowCallsFor(grid, look));
}

/** Told by the rows of the rarer fashion: offices keep to one, and tens of thousands of words follow it. */
function hasOneFashion(table: CheckedTable): boolean {
  const looks = { first: LOOK.firstTones, second: LOOK.secondTones };
  const [first, second] = [rowsCalling(table, looks.first).length, rowsCalling(table, looks.second).length];
  const rarer: Fashion = first < second ? 'first' : 'second';
  return countOf(markedCells(table, looks[rarer]), rarer) < LEAST_RARER;
}

/** A row's marked cells, kept with the row: most rows stay as they are from one check to the next. */
const markedOfRow = new WeakMap<GridRow, readonly MarkedCell[]>();
const NONE: readonly MarkedCell[] = [];

function markedIn(grid: GridRow): readonly MarkedCell[] {
  if (!rowCallsFor(grid, TONES)) return NONE;
  const known = markedOfRow.get(grid);
  if (known) return known;
  let found: MarkedCell[] | null = null;
  for (const cell of grid.cells) {
    const { value, column } = cell;
    const marked = typeof value === 'string' && cellCallsFor(grid, cell, TONES) ? marksOf(value) : null;
    if (marked) (found ??= []).push({ row: grid.row, column, marked });
  }
  markedOfRow.set(grid, found ?? NONE);
  return found ?? NONE;
}

/** Most cells hold words of one kind. */
const NO_WORDS: Marked = { wrong: [], first: [], second: [] };

function marksOf(raw: string): Marked | null {
  const text = raw.normalize('NFC');
  let words: Record<keyof Marked, readonly string[]> | null = null;
  eachLookedWord(text, ({ tonePlace }, start, end) => {
    if (tonePlace === 'either') return;
    words ??= { ...NO_WORDS };
    words[tonePlace] = [...words[tonePlace], text.slice(start, end)];
  });
  return words;
}

const countOf = (cells: readonly MarkedCell[], fashion: Fashion): number =>
  cells.reduce((sum, { marked }) => sum + marked[fashion].length, 0);

function inOtherFashion(word: string, fashion: Fashion): string {
  if (readSyllable(word)?.tonePlace !== fashion) return word;
  return inCaseOf(word, (fashion === 'first' ? markOnSecond : markOnFirst)(word.toLowerCase()));
}

function properly(word: string): string {
  return inCaseOf(word, readSyllable(word)?.proper ?? word);
}

/** Letter for letter: "HOÀ", "Hoà" and "hoà" keep their capitals. */
function inCaseOf(word: string, lower: string): string {
  return lower.replace(/./gu, (letter, index: number) =>
    word[index] === word[index]?.toLowerCase() ? letter : letter.toUpperCase(),
  );
}

function eachWord(text: string, change: (word: string) => string): string {
  let changed = '';
  let at = 0;
  for (const { text: word, start, end } of wordsOf(text)) {
    changed += text.slice(at, start) + change(word);
    at = end;
  }
  return changed + text.slice(at);
}

function placesOf(finding: Finding): readonly Pick<Finding, 'row' | 'column'>[] {
  const related = (finding.related ?? []).map(({ range }) => ({ row: range.top, column: range.left }));
  return [{ row: finding.row, column: finding.column }, ...related];
}
