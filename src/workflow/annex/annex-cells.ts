/**
 * The cells of an annex as they stand: what was typed there, what a formula of ours or of the form computes.
 */
import { ASSIGNED_BY_PROVINCE, type PlacedLine } from '../../domain/annex';
import type { CellPosition, GridCell } from '../../domain/grid';
import { readVietnameseNumber } from '../../domain/figures';
import type { NoteSnapshot, WorkbookSnapshot } from '../../workbook';
import { quoteText } from '../structure';
import { derivedFormula, type RefCells } from './derived-formulas';
import { entryValue, type EntryValue } from './indicator-table';
import { ANNEX_NAMES } from './names';

export type CellsAt = (sheet: string, at: CellPosition) => GridCell | undefined;

/** Looks cells of a few sheets up; each sheet is indexed once. */
export function cellsOf(snapshot: WorkbookSnapshot): CellsAt {
  const indexed = new Map<string, ReadonlyMap<number, readonly GridCell[]>>();
  return (sheet, at) => {
    let rows = indexed.get(sheet);
    if (!rows) {
      const found = snapshot.sheets.find((candidate) => candidate.name === sheet);
      rows = new Map((found?.rows ?? []).map(({ row, cells }) => [row, cells]));
      indexed.set(sheet, rows);
    }
    return rows.get(at.row)?.find((cell) => cell.column === at.column);
  };
}

export function notesOf(
  snapshot: WorkbookSnapshot,
): (sheet: string, at: CellPosition) => NoteSnapshot | undefined {
  const bySheet = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.notes]));
  return (sheet, at) => bySheet.get(sheet)?.find((note) => note.row === at.row && note.column === at.column);
}

export type StandingContent =
  | { readonly kind: 'typed'; readonly value: EntryValue | null }
  /** Ours: computed from the task table or from other lines. */
  | { readonly kind: 'ours' }
  /** The form brought it, or a person linked it to figures elsewhere: it stays in every period. */
  | { readonly kind: 'foreign'; readonly value: EntryValue | null };

/**
 * What only our own counts hold: the closing day of the period, the mark of a task's first milestone, or the words of
 * what the province assigned.
 */
const OURS = [
  ANNEX_NAMES.to,
  '="#1"',
  ...ASSIGNED_BY_PROVINCE.map((words) => `SEARCH(${quoteText(words)},`),
] as const;

/** Sums of plain figures ("=12+5") were typed for this period. */
const FIGURES_ONLY = /^[\d\s+\-*/().,%]+$/;

export function contentOf(placed: PlacedLine, cellAt: CellsAt, refCells: RefCells): StandingContent {
  const cell = cellAt(placed.sheet, placed.value);
  const formula = cell?.formula;
  if (formula === undefined || FIGURES_ONLY.test(formula)) return { kind: 'typed', value: entryValue(cell) };
  if (OURS.some((mark) => formula.includes(mark))) return { kind: 'ours' };
  const derived = placed.line.derived && derivedFormula(placed.line.derived, placed.sheet, refCells);
  if (derived !== undefined && plain(derived) === plain(formula)) return { kind: 'ours' };
  return { kind: 'foreign', value: entryValue(cell) };
}

/** The number that a typed figure stands for, read the Vietnamese way; null where it is none. */
export function figureOf(value: EntryValue | null): number | null {
  if (value === null || typeof value === 'number') return value;
  return readVietnameseNumber(value.trim().replace(/%$/, '')) ?? null;
}

const plain = (formula: string): string => formula.replace(/[$'\s]/g, '');
