/**
 * The role of every row of a table, decided from top to bottom: what a row is depends on what stood before it
 * and, for group headings, on what follows.
 */
import { sheetRow } from '../../grid';
import type { Reason, RowReading, RowRole } from '../recognized';
import { CONTINUATION_THRESHOLD, continuationEvidence, OpenTexts, type OpenRow } from './continuation';
import { meantNumbers } from './damaged-numbers';
import { headingDecision, soleHeads } from './headings';
import { HeaderMatcher } from './repeated-header';
import { beginOfProse } from './report-prose';
import type { RowContext, RowDecision, TableRows, Tail } from './row-context';
import { rowFacts, type RowFacts } from './row-facts';
import { pageNumber, tailDecision, totalDecision } from './tail';

export interface ClassifiedRow {
  readonly facts: RowFacts;
  readonly reading: RowReading;
}

const NO_ALTERNATIVES: RowReading['alternatives'] = [];

export function classifyRows(table: TableRows): ClassifiedRow[] {
  const facts = meantNumbers(table.rows.map((row) => rowFacts(table.view, row, table.columns)));
  const matcher = new HeaderMatcher(table.view, table.band);
  const isHeader = facts.map((row) => matcher.repeats(row.row, row.cells));
  const prose = beginOfProse(table, facts, isHeader);
  const lastSolid = Math.min(lastSolidRow(facts, isHeader), prose - 1);
  const hasSections = facts.some(
    (row) => (row.number ?? row.heading?.number)?.kind === 'roman' && row.sole !== undefined,
  );
  const heads = soleHeads(facts, isHeader, table.columns.mainColumn);
  let open: OpenRow | null = table.openAtStart;
  let afterRepeatedHeader = table.openAtStart !== null;
  let tail: Tail | null = null;
  const classified: ClassifiedRow[] = [];
  for (const [index, row] of facts.entries()) {
    if (row.cells.length === 0) continue;
    const context: RowContext = {
      table,
      facts,
      index,
      lastSolid,
      prose,
      afterRepeatedHeader,
      open,
      tail,
      isHeader,
      hasSections,
      soleHeads: heads,
    };
    const correctedRole = table.corrected.get(row.row);
    const decision: RowDecision = correctedRole
      ? { role: correctedRole, reason: { id: 'row-corrected' }, confidence: 1 }
      : decide(row, context);
    const { role, reason, confidence, alternatives = NO_ALTERNATIVES } = decision;
    const reading: RowReading = { row: sheetRow(row.row), role, reason, confidence, alternatives };
    const openRow = role === 'continuation' && open?.sheet === undefined ? open?.row : undefined;
    classified.push({
      facts: row,
      reading: openRow === undefined ? reading : { ...reading, continues: sheetRow(openRow) },
    });
    switch (decision.role) {
      case 'repeated-header':
        afterRepeatedHeader = true;
        break;
      case 'note':
      case 'legend':
        if (index > lastSolid) tail = decision.role;
        if (index === prose) afterRepeatedHeader = false;
        if (reason.id === 'row-is-page-remark') afterRepeatedHeader = true;
        break;
      case 'continuation':
        open?.texts.join(row.others);
        break;
      case 'task':
      case 'indicator':
      case 'group':
      case 'section':
      case 'sub-section':
        open = opened(row);
        afterRepeatedHeader = false;
        tail = null;
        break;
      default:
        break;
    }
    if (decision.role === 'continuation') afterRepeatedHeader = false;
  }
  return classified;
}

function decide(row: RowFacts, context: RowContext): RowDecision {
  if (context.isHeader[context.index]) {
    return { role: 'repeated-header', reason: { id: 'row-repeats-header' }, confidence: 0.97 };
  }
  return (
    pageNumber(row, context) ??
    totalDecision(row, context) ??
    tailDecision(row, context) ??
    headingDecision(row, context) ??
    numberlessDecision(row, context) ??
    plainDecision(row, context)
  );
}

function plainDecision(row: RowFacts, context: RowContext): RowDecision {
  const role = context.table.kind === 'annex' ? 'indicator' : 'task';
  const number = row.numberText;
  if (row.number) return { role, reason: { id: 'row-numbered', data: { number } }, confidence: 0.95 };
  return { role, reason: { id: 'row-without-number-of-its-own' }, confidence: 0.7 };
}

/** Rows without a number: the rest of the row before, or a task that nobody numbered. */
function numberlessDecision(row: RowFacts, context: RowContext): RowDecision | undefined {
  const sameNumber =
    row.number !== undefined && row.numberText !== '' && row.numberText === context.open?.numberText;
  if (row.number && !sameNumber) return undefined;
  if (!context.open) return undefined;
  const { table } = context;
  const evidence =
    continuationEvidence(row, context.open, {
      afterRepeatedHeader: context.afterRepeatedHeader,
      mainColumn: table.columns.mainColumn,
      deadlineColumn: table.deadlineColumn,
      valueColumn: table.valueColumn,
    }) -
    (sameNumber ? 0.4 : 0) -
    (sharesCellAbove(row, context) ? 0.8 : 0);
  const own: RowRole = table.kind === 'annex' ? 'indicator' : 'task';
  const canStandAlone = sameNumber || standsAlone(row, context);
  if (evidence > CONTINUATION_THRESHOLD || !canStandAlone) {
    const { sheet } = context.open;
    const reason: Reason =
      sheet !== undefined
        ? { id: 'row-goes-on-from-sheet', data: { row: context.open.row, sheet } }
        : context.afterRepeatedHeader
          ? { id: 'row-goes-on-after-page-break', data: { row: context.open.row } }
          : { id: 'row-goes-on', data: { row: context.open.row } };
    const confidence = clamp(0.55 + evidence * 0.3);
    return {
      role: 'continuation',
      reason,
      confidence,
      alternatives: [
        { role: own, confidence: clamp(1 - confidence), reason: { id: 'row-without-number-of-its-own' } },
      ],
    };
  }
  if (row.number) return undefined;
  const confidence = clamp(0.6 - evidence * 0.3);
  return {
    role: own,
    reason: { id: 'row-without-number-of-its-own' },
    confidence,
    alternatives: [
      {
        role: 'continuation',
        confidence: clamp(1 - confidence),
        reason: { id: 'row-goes-on', data: { row: context.open.row } },
      },
    ],
  };
}

/** A number or a task merged down from the row above divides into tasks; a page break does not merge. */
function sharesCellAbove(row: RowFacts, context: RowContext): boolean {
  const { numberColumn, mainColumn } = context.table.columns;
  return [numberColumn, mainColumn].some((column) => {
    const merge = column === null ? undefined : context.table.view.mergeAt(row.row, column);
    return merge !== undefined && merge.top < row.row && merge.left === merge.right;
  });
}

/** A task says what is done; without that text it needs its own deadline, product or unit. */
function standsAlone(row: RowFacts, context: RowContext): boolean {
  const { mainColumn, fieldOf } = context.table.columns;
  if (row.others.some((cell) => cell.column === mainColumn)) return true;
  if (context.table.view.mergeAt(row.row, mainColumn)) return true;
  const fields = row.others.map((cell) => fieldOf.get(cell.column));
  if (fields.includes('activity')) return true;
  const said = fields.filter(
    (field) => field === 'deadline' || field === 'product' || field === 'lead',
  ).length;
  return context.table.kind === 'plan' && said >= 2;
}

/** The last row with a number and two more cells, or with four cells: below it only notes are expected. */
function lastSolidRow(facts: readonly RowFacts[], isHeader: readonly boolean[]): number {
  for (let index = facts.length - 1; index >= 0; index--) {
    const row = facts[index];
    if (!row || isHeader[index]) continue;
    if ((row.number && row.others.length >= 2) || row.others.length >= 4) return index;
    if (row.number && row.number.kind === 'arabic' && row.others.length === 1) return index;
  }
  return -1;
}

function opened(row: RowFacts): OpenRow {
  return {
    row: row.row,
    texts: new OpenTexts(row.others),
    numberText: row.numberText,
  };
}

function clamp(value: number): number {
  return Math.round(Math.min(0.98, Math.max(0.02, value)) * 100) / 100;
}
