/**
 * What a sheet handed out carries so that it is known again when it comes back: whose it is, for which
 * month, and in a hidden column what each cell held on the day it went out.
 */
import type { WorkbookSnapshot } from '../../workbook';
import { quoteText, readTrace, TASK_COLUMNS, taskColumn, writeTrace, type TaskColumnId } from '../structure';

/** Hidden names of the workbook; each stands for a text. */
export const SLIP_NAMES = { unit: 'CCHC_PhieuDonVi', period: 'CCHC_PhieuKy' } as const;

/** Cells that the unit fills in. */
export const REPORTED_COLUMNS = ['progress', 'doneOn', 'evidence', 'followUp'] as const;
export type ReportedField = (typeof REPORTED_COLUMNS)[number];

/** Cells that the unit must leave alone; a change is noticed. */
export const FIXED_COLUMNS = ['deadline', 'due'] as const;
export type FixedField = (typeof FIXED_COLUMNS)[number];

const KNOWN_ONE_BY_ONE: ReadonlySet<TaskColumnId> = new Set([...REPORTED_COLUMNS, ...FIXED_COLUMNS]);

/** Cells that the plan fills in; what a unit changes there is told and goes nowhere. */
export const LOCKED_COLUMNS: readonly TaskColumnId[] = TASK_COLUMNS.filter(
  ({ id, from }) => from === 'source' && !KNOWN_ONE_BY_ONE.has(id),
).map(({ id }) => id);

export interface Slip {
  readonly unit: string;
  /** "2026-11" */
  readonly period: string;
}

/** Null for a workbook that was not handed out as a task sheet. */
export function slipOf(snapshot: WorkbookSnapshot): Slip | null {
  const unit = textOfName(snapshot, SLIP_NAMES.unit);
  const period = textOfName(snapshot, SLIP_NAMES.period);
  return unit === null || period === null ? null : { unit, period };
}

export function slipText(text: string): string {
  return quoteText(text);
}

function textOfName(snapshot: WorkbookSnapshot, name: string): string | null {
  const refersTo = snapshot.names.find((known) => known.scope === null && known.name === name)?.refersTo;
  const text = refersTo === undefined ? null : /^"((?:[^"]|"")*)"$/.exec(refersTo.trim());
  return text ? (text[1] ?? '').replaceAll('""', '"') : null;
}

/** Stands for a cell that was blank: a trace remembers only what holds something. */
const WAS_BLANK = '\u2205';

type TracedColumn = ReportedField | FixedField;

/** Stands for all locked cells of the row together: one print is enough to tell a row that nobody changed. */
const ALL_LOCKED = '\u2203';

/** `mark` is that of the task's wording in the plan; `plain` gives days as "2026-06-15". */
export function handedOutTrace(mark: string, plain: (id: TaskColumnId) => string): string {
  return writeTrace(mark, [
    ...[...REPORTED_COLUMNS, ...FIXED_COLUMNS].map((id) => [headingOf(id), plain(id) || WAS_BLANK] as const),
    [ALL_LOCKED, lockedText(plain)],
  ]);
}

function lockedText(plain: (id: TaskColumnId) => string): string {
  return LOCKED_COLUMNS.map(plain).join('\u0001');
}

export interface HandedOut {
  readonly mark: string;
  /** True where the cell held exactly this when it went out; "" asks whether it was blank. */
  held(id: TracedColumn, plain: string): boolean;
  /** True where the locked cells are as they went out. */
  isLockedAsBefore(plain: (id: TaskColumnId) => string): boolean;
}

export function readHandedOut(text: string): HandedOut | null {
  const trace = readTrace(text);
  return (
    trace && {
      mark: trace.mark,
      held: (id, plain) => trace.held(headingOf(id), plain || WAS_BLANK),
      isLockedAsBefore: (plain) => trace.held(ALL_LOCKED, lockedText(plain)),
    }
  );
}

function headingOf(id: TaskColumnId): string {
  return taskColumn(id).heading;
}
