/**
 * The meaning of each column of a table, with the reason, and the losing meanings kept beside it.
 */
import { column as toColumn } from '../../grid';
import type { HeaderBand } from '../headers/header-band';
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
import type { ColumnContent } from './column-content';
import { markedPeriods, type MarkColumn } from './marked-periods';
import { markedUnits, type UnitColumn } from './marked-units';
import { kindOf, type Candidate } from './table-kind';

export interface ColumnsRead {
  readonly kind: TableKind;
  readonly columns: readonly ColumnReading[];
  /** "Quý I | Quý II | …" under one heading for time: a mark in a column is the deadline. */
  readonly markColumns: readonly MarkColumn[];
  /** "Văn phòng | Phòng Tài chính | …" under one heading for units: a mark in a column names the unit. */
  readonly unitColumns: readonly UnitColumn[];
  /** Where tasks begin, when the table has "Bắt đầu" beside "Kết thúc". */
  readonly startColumn: number | null;
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
    content: contents[index] ?? emptyContent(head.column),
  }));
  const kind = kindOf(candidates);
  const fields: readonly HeadingField[] = kind === 'annex' ? INDICATOR_FIELDS : [...TASK_FIELDS, 'start'];
  const marks = kind === 'plan' ? markedPeriods(candidates) : [];
  const units = kind === 'plan' ? markedUnits(candidates) : [];
  const holdsMarks = new Set([...marks, ...units].map(({ column }) => column));
  // What stands over marks names a period; it says nothing of the column's own meaning.
  const fits = candidates.map((candidate) =>
    fields.map((field) =>
      holdsMarks.has(candidate.head.column) ? 0 : columnFit(field, candidate.meaning, candidate.content),
    ),
  );
  const free = candidates.map((candidate) => FREE + 0.5 * (candidate.meaning.scores.get('other') ?? 0));
  const chosen = assignFields(fits, free).map((index) => fields[index] ?? 'other');
  if (kind === 'plan') ensureTask(chosen, candidates);
  orderUnits(chosen);

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

  const markColumns = chosen.includes('deadline') ? [] : marks;
  const firstMark = candidates.findIndex((candidate) => candidate.head.column === markColumns[0]?.column);
  if (firstMark >= 0) chosen[firstMark] = 'deadline';
  const unitColumns = chosen.includes('lead') ? [] : units;
  const firstUnit = candidates.findIndex((candidate) => candidate.head.column === unitColumns[0]?.column);
  if (firstUnit >= 0) chosen[firstUnit] = 'lead';

  const columns = candidates.map((candidate, index): ColumnReading => {
    const field = visibleField(chosen[index] ?? 'other');
    const own = fits[index] ?? [];
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
        corrected.has(index) || index === firstMark || index === firstUnit
          ? 1
          : round(field === 'other' ? 1 - Math.max(0, ...own) : fit),
      reason: corrected.has(index)
        ? { id: 'column-corrected' }
        : index === firstMark
          ? { id: 'column-marks-periods', data: { heading: candidate.head.parts.join(' / ') } }
          : index === firstUnit
            ? { id: 'column-marks-units', data: { heading: candidate.head.parts.join(' / ') } }
            : reasonFor(field, candidate, fit),
      alternatives,
    };
  });
  return {
    kind,
    columns,
    markColumns,
    unitColumns,
    startColumn: columnOfField(chosen, candidates, 'start'),
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

/** A heading that surely means a field. */
const NAMED = 0.5;

/** A plan needs a column that says what is to be done: the next best one where no heading names it. */
function ensureTask(chosen: HeadingField[], candidates: readonly Candidate[]): void {
  if (chosen.includes('task')) return;
  for (const field of ['activity', 'goal'] as const) {
    const index = chosen.indexOf(field);
    if (index >= 0) {
      chosen[index] = 'task';
      return;
    }
  }
  let best = -1;
  let bestWorth = 0;
  candidates.forEach((candidate, index) => {
    // What the heading says outweighs cells that look like something else ("Thanh tra việc …" begins like a unit).
    const said = candidate.meaning.scores.get('task') ?? 0;
    if (chosen[index] !== 'other' || said < NAMED || said <= bestWorth) return;
    best = index;
    bestWorth = said;
  });
  candidates.forEach((candidate, index) => {
    if (chosen[index] !== 'other' || bestWorth >= NAMED) return;
    const worth = contentSupport('task', candidate.content) - 0.01 * index;
    if (candidate.content.density >= 0.5 && worth > bestWorth && worth >= 0.3) {
      best = index;
      bestWorth = worth;
    }
  });
  if (best >= 0) chosen[best] = 'task';
}

/** Where only a cooperating unit was found beside a blank heading, nothing changes; two leads keep their order. */
function orderUnits(chosen: HeadingField[]): void {
  const activity = chosen.indexOf('activity');
  const task = chosen.indexOf('task');
  // "Nội dung" before "Nhiệm vụ cụ thể" groups the tasks; it is not what is done in them.
  if (activity >= 0 && activity < task && !chosen.includes('goal')) chosen[activity] = 'goal';
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

function emptyContent(column: number): ColumnContent {
  return {
    column,
    filled: 0,
    density: 0,
    number: 0,
    code: 0,
    deadline: 0,
    date: 0,
    unit: 0,
    status: 0,
    percent: 0,
    money: 0,
    numeric: 0,
    product: 0,
    work: 0,
    result: 0,
    measure: 0,
    length: 0,
  };
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
