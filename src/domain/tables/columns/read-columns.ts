/**
 * The meaning of each column of a table, with the reason, and the losing meanings kept beside it.
 */
import { column as toColumn } from '../../grid';
import type { HeaderBand } from '../headers/band';
import type { HeaderColumn } from '../headers/header-columns';
import { headingMeaning, type HeadingMeaning } from '../headers/heading-meaning';
import type { HeadingField } from '../lexicon/heading-words';
import {
  INDICATOR_FIELDS,
  TASK_FIELDS,
  type ColumnField,
  type ColumnReading,
  type Corrections,
  type Reason,
  type TableKind,
} from '../recognized';
import { assignFields } from './assignment';
import { columnFit, contentSupport } from './column-fit';
import { ColumnContent } from './column-content';
import { ensureLabel, ensureTask, groupBeforeTask, lastOfStages, numberBeforeTask } from './chosen-fields';
import { columnsOfMarks, markedColumns, NO_MARKED, takeMarks, type MarkedColumns } from './marked-columns';
import { periodWordOf, type PeriodWord } from './period-word';
import { kindOf, type Candidate } from './table-kind';

export interface ColumnsRead {
  readonly kind: TableKind;
  readonly columns: readonly ColumnReading[];
  /** Columns whose headings are deadlines, units or states where a mark stands below them. */
  readonly marked: MarkedColumns;
  /** Where tasks begin, when the table has "Bắt đầu" beside "Kết thúc". */
  readonly startColumn: number | null;
  /** A column of hours: what happens in the course of one day is no plan. */
  readonly isDayProgramme: boolean;
  /** What the heading of the deadlines calls each figure below it: "6" under "Tháng" is June. */
  readonly periodWord: PeriodWord | null;
  /** One column for what comes of a task and by when ("Sản phẩm, thời hạn"). */
  readonly deadlineInProduct: boolean;
  /** One column for leading and cooperating units ("Đơn vị chủ trì, phối hợp"). */
  readonly unitsShareColumn: boolean;
  /** Columns that fit a field as well as the one that got it. */
  readonly rivals: readonly ColumnRival[];
}

export interface ColumnRival {
  readonly field: ColumnField;
  readonly chosen: number;
  readonly rival: number;
}

/** What a column earns without a field: just under the weakest fit worth having. */
const FREE = 0.26;
const RIVAL_MARGIN = 0.1;
/** A heading names a second field beside its first. */
const NAMED_TOO = 0.6;
/** Parts above the last one count for about half: "Kết quả thống kê / Đơn vị tính" is a unit. */
const UPPER_PART = 0.55;

export function readColumns(
  sheet: string,
  band: HeaderBand,
  contents: readonly ColumnContent[],
  corrections: Corrections['columns'],
): ColumnsRead {
  const candidates: Candidate[] = band.columns.map((head, index) => ({
    head,
    meaning: meaningOf(head),
    content: contents[index] ?? new ColumnContent(head.column, [], 0),
  }));
  const kind = kindOf(candidates);
  const fields: readonly HeadingField[] = kind === 'annex' ? INDICATOR_FIELDS : [...TASK_FIELDS, 'start'];
  const marks = kind === 'plan' ? markedColumns(candidates) : NO_MARKED;
  const holdsMarks = columnsOfMarks(marks);
  // What stands over marks names a period; it says nothing of the column's own meaning.
  const fits = candidates.map((candidate) =>
    fields.map((field) =>
      holdsMarks.has(candidate.head.column) ? 0 : columnFit(field, candidate.meaning, candidate.content),
    ),
  );
  const free = candidates.map((candidate) => FREE + 0.5 * (candidate.meaning.scores.get('other') ?? 0));
  const chosen = assignFields(fits, free).map((index) => fields[index] ?? 'other');
  if (kind === 'plan') ensureTask(chosen, candidates);
  else ensureLabel(chosen, candidates);
  lastOfStages(chosen, candidates);
  groupBeforeTask(chosen, candidates);
  if (kind === 'plan') numberBeforeTask(chosen, candidates);

  const corrected = new Set<number>();
  for (const correction of corrections) {
    if (correction.sheet !== sheet || correction.headerRow < band.top || correction.headerRow > band.bottom) {
      continue;
    }
    const index = candidates.findIndex((candidate) => candidate.head.column === correction.column);
    if (index < 0) continue;
    if (correction.field !== 'other') {
      chosen.forEach((field, at) => {
        if (field === correction.field) chosen[at] = 'other';
      });
    }
    chosen[index] = correction.field;
    corrected.add(index);
  }

  const { marked, first } = takeMarks(chosen, candidates, marks);

  const columns = candidates.map((candidate, index): ColumnReading => {
    const field = visibleField(chosen[index] ?? 'other');
    const own = fits[index] ?? [];
    const mark = first.get(index);
    const fit = own[fields.indexOf(chosen[index] ?? 'other')] ?? 0;
    const alternatives = fields
      .map((other, at) => ({ field: visibleField(other), fit: own[at] ?? 0 }))
      .filter((other) => other.field !== field && other.fit >= 0.2 && other.field !== 'other')
      .sort((one, other) => other.fit - one.fit)
      .slice(0, 4)
      .map((other) => ({
        field: other.field,
        confidence: round(other.fit),
        reason: reasonFor(other.field, candidate, other.fit),
      }));
    return {
      column: toColumn(candidate.head.column),
      heading: candidate.head.parts.join(' / '),
      field,
      confidence:
        corrected.has(index) || first.has(index)
          ? 1
          : round(field === 'other' ? 1 - Math.max(0, ...own) : fit),
      reason: corrected.has(index)
        ? { id: 'column-corrected' }
        : mark !== undefined
          ? { id: mark, data: { heading: candidate.head.parts.join(' / ') } }
          : reasonFor(field, candidate, fit),
      alternatives,
    };
  });
  return {
    kind,
    columns,
    marked,
    isDayProgramme: contents.some((content) => content.filled >= 2 && content.share('clock') >= 0.6),
    startColumn: columnOfField(chosen, candidates, 'start'),
    periodWord: periodWordOf(candidates[chosen.indexOf('deadline')]?.head.parts.at(-1) ?? ''),
    deadlineInProduct:
      !chosen.includes('deadline') &&
      marks.periods.length === 0 &&
      (candidates[chosen.indexOf('product')]?.meaning.scores.get('deadline') ?? 0) >= NAMED_TOO,
    unitsShareColumn:
      !chosen.includes('cooperating') &&
      candidates.some((candidate, index) => chosen[index] === 'lead' && candidate.meaning.bothUnits),
    rivals: rivalsOf(chosen, fits, fields, candidates, corrected),
  };
}

/** Leaf heading in full, the headings above it at about half. */
function meaningOf(head: HeaderColumn): HeadingMeaning {
  const leaf = headingMeaning(head.parts.at(-1) ?? '');
  if (head.parts.length < 2) return leaf;
  const scores = new Map(leaf.scores);
  const whole = headingMeaning(head.parts.join(' '));
  for (const part of head.parts.slice(0, -1)) {
    for (const [field, score] of headingMeaning(part).scores) {
      scores.set(field, Math.max(scores.get(field) ?? 0, score * UPPER_PART));
    }
  }
  for (const [field, score] of whole.scores) {
    scores.set(field, Math.max(scores.get(field) ?? 0, score * 0.8));
  }
  const strength = Math.max(0, ...scores.values());
  return { scores, strength, phrase: leaf.phrase ?? whole.phrase, bothUnits: leaf.bothUnits };
}

function visibleField(field: HeadingField): ColumnField {
  return field === 'start' || field === 'period' ? 'other' : field;
}

function columnOfField(
  chosen: readonly HeadingField[],
  candidates: readonly Candidate[],
  field: HeadingField,
): number | null {
  const index = chosen.indexOf(field);
  return index < 0 ? null : (candidates[index]?.head.column ?? null);
}

function reasonFor(field: ColumnField, candidate: Candidate, fit: number): Reason {
  const heading = candidate.head.parts.join(' / ');
  if (field === 'other') {
    return heading === '' ? { id: 'column-without-heading' } : { id: 'column-kept-as-is', data: { heading } };
  }
  const words = candidate.meaning.scores.get(field) ?? 0;
  const support = contentSupport(field, candidate.content);
  const data = { heading, fit: round(fit) };
  if (words === 0) return { id: 'column-by-content', data };
  return { id: support >= 0.3 ? 'column-by-heading-and-content' : 'column-by-heading', data };
}

function rivalsOf(
  chosen: readonly HeadingField[],
  fits: readonly (readonly number[])[],
  fields: readonly HeadingField[],
  candidates: readonly Candidate[],
  corrected: ReadonlySet<number>,
): ColumnRival[] {
  const rivals: ColumnRival[] = [];
  chosen.forEach((field, index) => {
    const at = fields.indexOf(field);
    if (at < 0 || field === 'start' || corrected.has(index)) return;
    const fit = fits[index]?.[at] ?? 0;
    chosen.forEach((otherField, other) => {
      if (other === index || otherField !== 'other' || corrected.has(other)) return;
      const otherFit = fits[other]?.[at] ?? 0;
      if (otherFit >= 0.45 && fit - otherFit <= RIVAL_MARGIN) {
        rivals.push({
          field: visibleField(field),
          chosen: candidates[index]?.head.column ?? 0,
          rival: candidates[other]?.head.column ?? 0,
        });
      }
    });
  });
  return rivals;
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
