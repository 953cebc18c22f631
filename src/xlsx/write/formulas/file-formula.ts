/**
 * From the formula a person would type to the one a file holds: `NhiemVu[@[Hạn]]` becomes
 * `NhiemVu[[#This Row],[Hạn]]`, newer functions get their prefix, and what no file may hold is refused.
 */
import { WorkbookFault } from '../../../workbook';
import { formulaSegments, type FormulaSegment } from './segments';
import { callsWithParameters, prefixFutureFunctions } from './future-functions';

/** Excel takes no longer formula. */
const LONGEST = 8192;

export interface FormulaPlace {
  readonly sheet?: string;
  readonly cell?: string;
  /** The table the cell stands in, for `[@[Hạn]]`; rules and names stand in none. */
  readonly table?: string | undefined;
  /** Rules (validation, conditional formats) may not name table columns: Excel repairs such files away. */
  readonly isRule?: boolean;
}

/**
 * `formula` in English with commas, with or without its "=". Throws `formula-invalid`.
 *
 * A table's column says the same in every row, so what was worked out last for a formula is kept: the
 * rows then share one text too, instead of holding one each.
 */
export function fileFormula(formula: string, place: FormulaPlace = {}): string {
  const kept = keptFormulas.get(formula);
  if (kept !== undefined && kept.table === place.table && kept.isRule === place.isRule) return kept.written;
  const written = workedOut(formula, place);
  if (keptFormulas.size >= MOST_KEPT) keptFormulas.clear();
  keptFormulas.set(formula, { table: place.table, isRule: place.isRule, written });
  return written;
}

interface KeptFormula {
  readonly table: string | undefined;
  readonly isRule: boolean | undefined;
  readonly written: string;
}

const keptFormulas = new Map<string, KeptFormula>();
const MOST_KEPT = 500;

function workedOut(formula: string, place: FormulaPlace): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  const segments = body.trim() === '' || body.length > LONGEST ? undefined : formulaSegments(body);
  if (!segments || !isBalanced(segments)) throw invalid(formula, place);
  let previous = '';
  const written = segments.map((segment, index) => {
    const before = previous;
    previous = segment.text;
    if (segment.kind === 'code') {
      if (callsWithParameters(segment.text)) throw invalid(formula, place);
      return prefixFutureFunctions(segment.text);
    }
    if (segment.kind !== 'brackets') return segment.text;
    if (isExternalBook(segment, segments[index + 1])) return segment.text;
    if (place.isRule) throw invalid(formula, place);
    const thisRow = thisRowForm(segment.text);
    if (thisRow === undefined || /[\p{L}\p{N}_.]$/u.test(before)) return thisRow ?? segment.text;
    if (place.table === undefined) throw invalid(formula, place);
    return place.table + thisRow;
  });
  return written.join('');
}

/** `[@Hạn]`, `[@[Ngày làm]]`, `[@[Từ]:[Đến]]` or `[@]` as files write them; undefined for anything else. */
function thisRowForm(brackets: string): string | undefined {
  if (!brackets.startsWith('[@')) return undefined;
  const column = brackets.slice(2, -1).trim();
  if (column === '') return '[#This Row]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** `[1]Sheet!A1`: the number of a linked workbook. */
function isExternalBook(segment: FormulaSegment, next: FormulaSegment | undefined): boolean {
  return /^\[\d+\]$/.test(segment.text) && next?.kind === 'code' && /^[^\s,()]*!/.test(next.text);
}

function isBalanced(segments: readonly FormulaSegment[]): boolean {
  let depth = 0;
  for (const { kind, text } of segments) {
    if (kind !== 'code') continue;
    for (const character of text) {
      if (character === '(') depth++;
      else if (character === ')' && --depth < 0) return false;
    }
  }
  return depth === 0;
}

function invalid(formula: string, place: FormulaPlace): WorkbookFault {
  return new WorkbookFault('formula-invalid', {
    formula: formula.slice(0, 200),
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
  });
}
