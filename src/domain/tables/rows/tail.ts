/**
 * Rows that are no work: totals, and the notes, legends and signatures under a table.
 */
import { CARRIED_OVER, LEGEND, NOTE, SIGNATURE, TITLE_OPENING, TOTAL } from '../lexicon/tail-words';
import { follows } from './numbering';
import type { RowContext, RowDecision } from './row-context';
import { isUpperCase, type RowFacts } from './row-facts';

/** "Tổng cộng" with nothing but figures beside it. */
export function totalDecision(row: RowFacts, context: RowContext): RowDecision | undefined {
  if (row.number) return undefined;
  const first = row.others[0];
  if (!first || first.text.length > 60) return undefined;
  if (!TOTAL.test(context.table.view.fold(first.text))) return undefined;
  const rest = row.others.slice(1);
  if (!rest.every((cell) => typeof cell.cell.value === 'number' || /^[\d.,\s%]+\D{0,12}$/.test(cell.text))) {
    return undefined;
  }
  // In a statistics form "Tổng số …" with a unit beside it is an indicator.
  if (context.table.kind === 'annex' && first.column === context.table.columns.mainColumn) return undefined;
  return { role: 'total', reason: { id: 'row-totals' }, confidence: 0.95 };
}

const PAGE_NUMBER = /^[-–]?\s*\d{1,3}\s*[-–]?$/;

/**
 * The number of a page, left between rows by whoever made a sheet of a printed plan: it stands alone, and where the
 * numbers of tasks stand it does not go on from the one above.
 */
export function pageNumber(row: RowFacts, context: RowContext): RowDecision | undefined {
  const [only] = row.cells;
  if (context.table.kind !== 'plan' || row.cells.length !== 1 || !only || !PAGE_NUMBER.test(only.text))
    return undefined;
  if (row.number && context.index > context.lastSolid)
    return { role: 'note', reason: { id: 'row-number-alone' }, confidence: 0.9 };
  const { numberColumn, fieldOf } = context.table.columns;
  if (fieldOf.get(only.column) === 'budget') return undefined;
  if ((only.column === numberColumn || numberColumn === null) && !interrupts(row, context)) return undefined;
  return { role: 'note', reason: { id: 'row-is-page-remark' }, confidence: 0.8 };
}

/** The numbers of tasks go on below as if it were not there. */
function interrupts({ number }: RowFacts, context: RowContext): boolean {
  const above = besideRow(context, -1)?.number;
  const below = besideRow(context, 1);
  if (number === undefined || above?.kind !== 'arabic' || follows(number, above)) return false;
  return below?.number === undefined || follows(below.number, above);
}

/** The nearest row with text above or below, repeated headers left out. */
function besideRow(context: RowContext, step: 1 | -1): RowFacts | undefined {
  const { facts, isHeader } = context;
  for (let index = context.index + step; index >= 0 && index < facts.length; index += step) {
    if (!isHeader[index] && facts[index]?.cells.length !== 0) return facts[index];
  }
  return undefined;
}

/** Notes may stand anywhere when they say so; signatures and loose lines only below the last task. */
export function tailDecision(row: RowFacts, context: RowContext): RowDecision | undefined {
  if (context.index === context.prose) {
    return { role: 'note', reason: { id: 'row-opens-prose' }, confidence: 0.85 };
  }
  const below = context.index > context.lastSolid;
  const first = row.cells[0];
  if (!first) return undefined;
  const few = row.cells.length <= 3;
  if (!below && (row.number || !few)) return undefined;
  if (row.number && !context.tail) return undefined;
  const folded = context.table.view.fold(first.text);
  if (NOTE.test(folded) && few && !row.number) {
    return { role: 'note', reason: { id: 'row-is-note' }, confidence: below ? 0.95 : 0.75 };
  }
  if (row.sole && CARRIED_OVER.test(folded)) {
    return { role: 'note', reason: { id: 'row-is-page-remark' }, confidence: 0.95 };
  }
  if (LEGEND.test(folded) && few && (row.sole !== undefined || below)) {
    return { role: 'legend', reason: { id: 'row-is-legend' }, confidence: 0.9 };
  }
  if (!below) return undefined;
  if (context.tail && !context.afterRepeatedHeader) {
    return { role: context.tail, reason: { id: 'row-under-note' }, confidence: 0.85 };
  }
  if (few && row.cells.some((cell) => signs(context, cell.text))) {
    return { role: 'note', reason: { id: 'row-is-signature' }, confidence: 0.9 };
  }
  const sole = row.sole;
  if (!sole || row.number || context.afterRepeatedHeader) return undefined;
  if (TITLE_OPENING.test(folded) && sole.text.length < 160) {
    return { role: 'note', reason: { id: 'row-outside-table' }, confidence: 0.6 };
  }
  if ((row.wide && !row.heading) || sole.column < context.table.columns.mainColumn) {
    if (isUpperCase(sole.text) || row.heading) return undefined;
    return { role: 'note', reason: { id: 'row-below-last-task' }, confidence: 0.7 };
  }
  return undefined;
}

function signs(context: RowContext, text: string): boolean {
  if (text.length > 70) return false;
  return SIGNATURE.test(context.table.view.fold(text));
}
