/**
 * Rows that head other rows: sections ("IV. CẢI CÁCH …"), sub-sections ("7.1 …" across the table) and groups
 * (a numbered title whose tasks are numbered below it: 3, then 3.1 and 3.2).
 */
import { fold } from '../../text';
import type { ColumnField } from '../recognized';
import type { RowContext, RowDecision } from './row-context';
import { CONTINUATION_THRESHOLD, continuationEvidence, isOpen } from './continuation';
import { follows, isBelow, type RowNumber } from './numbering';
import { isUpperCase, type RowFacts } from './row-facts';

export function headingDecision(row: RowFacts, context: RowContext): RowDecision | undefined {
  if (context.table.kind === 'annex') return undefined;
  const number = row.number ?? row.heading?.number;
  if (number && (number.kind === 'roman' || number.kind === 'upper' || number.word !== undefined)) {
    return numeralHeading(row, number, context);
  }
  if (row.sole === undefined) return undefined;
  const inPlace = row.sole.column <= context.table.columns.mainColumn;
  if (!inPlace) return undefined;
  if (number) return arabicHeading(row, number, context);
  return bareHeading(row, context);
}

const SAID_OF_TASKS: ReadonlySet<ColumnField> = new Set(['deadline', 'lead', 'cooperating', 'product']);

/** "IV | CẢI CÁCH TỔ CHỨC BỘ MÁY": a heading unless the row has a deadline and a unit like a task. */
function numeralHeading(row: RowFacts, number: RowNumber, context: RowContext): RowDecision | undefined {
  const { fieldOf } = context.table.columns;
  const said = row.others.filter((cell) => SAID_OF_TASKS.has(fieldOf.get(cell.column) ?? 'other')).length;
  if (said >= 2 && !row.sole) return undefined;
  if (!row.number && !row.wide && row.sole && row.sole.column > context.table.columns.mainColumn)
    return undefined;
  const decision: RowDecision = {
    role: 'section',
    reason: { id: 'row-has-numeral', data: { number: number.text } },
    confidence: row.sole ? 0.97 : 0.75,
  };
  if (row.sole) return decision;
  return {
    ...decision,
    alternatives: [
      { role: 'task', confidence: 0.25, reason: { id: 'row-numbered', data: { number: number.text } } },
    ],
  };
}

function arabicHeading(row: RowFacts, number: RowNumber, context: RowContext): RowDecision | undefined {
  const title = row.heading?.title ?? row.sole?.text ?? '';
  const data = { number: number.text };
  const next = nextNumbered(context);
  if (row.wide) {
    const previous = previousNumber(context);
    const heads = next !== undefined && (isBelow(next, number) || restarts(next, number));
    // "5 | Nhiệm vụ khác do Giám đốc Sở giao", merged for want of more to say, goes on counting.
    if (!heads && previous && follows(number, previous)) return undefined;
    const role = next && isBelow(next, number) && number.parts.length === 1 ? 'group' : 'sub-section';
    return { role, reason: { id: 'row-merged-across', data }, confidence: 0.93 };
  }
  const task = { role: 'task' as const, reason: { id: 'row-numbered', data } };
  if (
    next &&
    (isBelow(next, number) || (next.kind === 'lower' && next.parts[0] === 1 && number.kind === 'arabic'))
  ) {
    return {
      role: 'group',
      reason: { id: 'row-heads-lower-numbers', data: { number: number.text, next: next.text } },
      confidence: 0.94,
      alternatives: [{ ...task, confidence: 0.06 }],
    };
  }
  if (next && restarts(next, number)) {
    return {
      role: 'sub-section',
      reason: { id: 'row-heads-restarted-numbers', data },
      confidence: 0.85,
      alternatives: [{ ...task, confidence: 0.15 }],
    };
  }
  if (isUpperCase(title) && title.length >= 8) {
    return {
      role: 'sub-section',
      reason: { id: 'row-in-capitals', data },
      confidence: 0.8,
      alternatives: [{ ...task, confidence: 0.2 }],
    };
  }
  if (headsNumberless(context)) {
    return {
      role: 'group',
      reason: { id: 'row-heads-numberless', data },
      confidence: 0.65,
      alternatives: [{ ...task, confidence: 0.35 }],
    };
  }
  return undefined;
}

/** A title without number: merged across, in capitals, or followed by numbers that begin again. */
function bareHeading(row: RowFacts, context: RowContext): RowDecision | undefined {
  const sole = row.sole;
  if (!sole || context.index > context.lastSolid) return undefined;
  const { mainColumn, left } = context.table.columns;
  if (context.open && continuationLikely(row, context)) return undefined;
  const role =
    context.hasSections && !isUpperCase(sole.text) ? ('sub-section' as const) : ('section' as const);
  if (row.wide) return { role, reason: { id: 'row-merged-across' }, confidence: 0.85 };
  if (isUpperCase(sole.text) && sole.text.length >= 8) {
    return { role, reason: { id: 'row-in-capitals' }, confidence: 0.8 };
  }
  const next = nextNumbered(context);
  const previous = previousNumber(context);
  const restart = next?.kind === 'arabic' && next.parts.every((part) => part === 1) && previous !== undefined;
  if (
    !fold(sole.text).startsWith('-') &&
    (restart || (sole.column < mainColumn && sole.column === left && next))
  ) {
    return {
      role,
      reason: { id: 'row-heads-restarted-numbers' },
      confidence: 0.7,
      alternatives: [{ role: 'task', confidence: 0.3, reason: { id: 'row-without-number-of-its-own' } }],
    };
  }
  if (headsNumbered(row, context)) {
    return {
      role,
      reason: { id: 'row-heads-numbered' },
      confidence: 0.7,
      alternatives: [{ role: 'task', confidence: 0.3, reason: { id: 'row-without-number-of-its-own' } }],
    };
  }
  if (headsBullets(row, context)) {
    return {
      role,
      reason: { id: 'row-heads-bullets' },
      confidence: 0.7,
      alternatives: [{ role: 'task', confidence: 0.3, reason: { id: 'row-without-number-of-its-own' } }],
    };
  }
  return undefined;
}

/**
 * "Cải cách thể chế" alone over "1 | Rà soát … | Phòng A | 31/3", again and again in a table whose tasks are all
 * numbered: one such row may be a task that lacks the rest, several are headings.
 */
function headsNumbered(row: RowFacts, context: RowContext): boolean {
  return context.soleHeads.has(row.row) && context.soleHeads.size >= 2;
}

const LONGEST_HEADING = 120;

/** Rows without number whose only text stands where tasks are named, right over a numbered and filled row. */
export function soleHeads(
  facts: readonly RowFacts[],
  isHeader: readonly boolean[],
  mainColumn: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let below: RowFacts | undefined;
  for (let index = facts.length - 1; index >= 0; index--) {
    const row = facts[index];
    if (!row || row.cells.length === 0 || isHeader[index]) continue;
    const { sole } = row;
    const heads = below?.number?.kind === 'arabic' && below.others.length >= 2;
    if (heads && !row.number && sole?.column === mainColumn && mayBeHeading(sole.text)) found.add(row.row);
    below = row;
  }
  return found;
}

function mayBeHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /^\p{Lu}.*[^,;]$/u.test(text);
}

const BULLET = /^[-–+•*]/u;

/** "Công tác tổ chức" alone over "- Kiện toàn ban chỉ đạo | 05/01/2026 | Phòng Tổ chức". */
function headsBullets(row: RowFacts, context: RowContext): boolean {
  const { mainColumn } = context.table.columns;
  if (row.sole?.column !== mainColumn || BULLET.test(row.sole.text)) return false;
  const next = context.facts
    .slice(context.index + 1)
    .find(({ cells }, at) => cells.length > 0 && !context.isHeader[context.index + 1 + at]);
  const main = next?.others.find((cell) => cell.column === mainColumn);
  return next !== undefined && main !== undefined && next.others.length >= 3 && BULLET.test(main.text);
}

function continuationLikely(row: RowFacts, context: RowContext): boolean {
  if (!context.open) return false;
  const text = row.sole?.text ?? '';
  if (isUpperCase(text)) {
    const earlier = context.open.texts.get(row.sole?.column ?? 0) ?? '';
    return context.afterRepeatedHeader && isUpperCase(earlier) && isOpen(earlier) && !row.wide;
  }
  return (
    continuationEvidence(row, context.open, {
      afterRepeatedHeader: context.afterRepeatedHeader,
      mainColumn: context.table.columns.mainColumn,
      deadlineColumn: context.table.deadlineColumn,
      valueColumn: context.table.valueColumn,
    }) > CONTINUATION_THRESHOLD
  );
}

/** The number of the next row that has one; headings with numerals end the search. */
function nextNumbered(context: RowContext): RowNumber | undefined {
  for (let index = context.index + 1; index < Math.min(context.facts.length, context.index + 12); index++) {
    const row = context.facts[index];
    if (!row || context.isHeader[index] || row.cells.length === 0) continue;
    const number = row.number ?? row.heading?.number;
    if (!number) {
      if (row.others.length >= 2 && (row.others[0]?.column ?? 0) <= context.table.columns.mainColumn)
        return undefined;
      if (row.sole && (row.wide || isUpperCase(row.sole.text))) return undefined;
      continue;
    }
    return number.kind === 'roman' || number.kind === 'upper' ? undefined : number;
  }
  return undefined;
}

function previousNumber(context: RowContext): RowNumber | undefined {
  for (let index = context.index - 1; index >= Math.max(0, context.index - 12); index--) {
    const number = context.facts[index]?.number;
    if (number && !context.isHeader[index]) return number;
  }
  return undefined;
}

/** "2 Công tác tuyên truyền", then 1, 2, 3: the numbers below begin again. */
function restarts(next: RowNumber, number: RowNumber): boolean {
  return (
    next.kind === 'arabic' &&
    number.kind === 'arabic' &&
    next.parts.length === 1 &&
    next.parts[0] === 1 &&
    (number.parts.length > 1 || number.parts[0] !== 0)
  );
}

/** The row below has no number but is filled like a task: "- Xây dựng kế hoạch | Quý I | Văn phòng". */
function headsNumberless(context: RowContext): boolean {
  for (let index = context.index + 1; index < context.facts.length; index++) {
    const row = context.facts[index];
    if (!row || context.isHeader[index] || row.cells.length === 0) continue;
    if (row.number || row.heading) return false;
    const main = row.others.find((cell) => cell.column === context.table.columns.mainColumn);
    return main !== undefined && row.others.length >= 3 && /^(?:[-–+•*]|\p{Lu})/u.test(main.text);
  }
  return false;
}
