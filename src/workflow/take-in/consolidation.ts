/**
 * What comes out when units' files are put together: what was taken over and from where, what contradicts,
 * what found no place, who sent nothing. Nothing that somebody typed is left unmentioned.
 */
import type { ChangeSet } from '../../workbook';
import type { FixedField, ReportedField } from '../hand-out';

export interface CellOrigin {
  readonly file: string;
  readonly sheet: string;
  /** "L12" */
  readonly cell: string;
}

export interface TaskName {
  /** Of the master's table; "" for a task that a person added there. */
  readonly id: string;
  readonly number: string;
  readonly task: string;
}

/** A cell that is written into the master. */
export interface TakenCell {
  readonly task: TaskName;
  /** A deadline only where a person decided so. */
  readonly field: ReportedField | FixedField;
  /** As it will stand there: a day as "2026-06-15", text as text. */
  readonly value: string;
  /** What stood there; "" where blank. */
  readonly before: string;
  readonly from: CellOrigin;
}

export type ConflictReason =
  /** Two files say different things. */
  | 'files-differ'
  /** The master was changed since the sheet went out, or the file is older than the master. */
  | 'master-differs'
  /** A value that the master holds was taken away in the file. */
  | 'erased'
  /** The file states another deadline than the master. */
  | 'deadline-changed'
  /** The deadline was changed in the master since the sheet went out. */
  | 'deadline-outdated';

/** Left as it is in the master for a person to decide. */
export interface Conflict {
  readonly task: TaskName;
  readonly field: ReportedField | FixedField;
  readonly reason: ConflictReason;
  readonly master: string;
  /** What the files say, each different thing once. */
  readonly sides: readonly { readonly value: string; readonly from: CellOrigin }[];
}

export type LeftReason =
  /** No task of the master is like this row. */
  | 'no-task'
  /** The master follows the task by several milestones; the row does not say which it means. */
  | 'several-milestones'
  /** Below the table. */
  | 'outside-table'
  /** No day, no word for progress, or a formula without a result. */
  | 'not-understood'
  /** The progress was taken; what else the cell says was not. */
  | 'more-than-progress'
  /** A column that the unit added, or one whose heading names nothing that is taken over. */
  | 'other-column'
  /** A cell of the plan's own that the unit changed. */
  | 'locked-cell'
  /** Two cells of the row have the same meaning; the first was taken. */
  | 'second-value'
  /** The master's table lacks the column. */
  | 'no-column';

/** A typed cell that was not taken over. */
export interface LeftCell {
  readonly reason: LeftReason;
  readonly from: CellOrigin;
  readonly value: string;
  /** The row's task as the file words it. */
  readonly task: string;
}

export interface TakenFile {
  readonly name: string;
  /** Whose it is, where it can be told. */
  readonly unit: string | null;
  readonly kind: 'task-sheet' | 'task-table' | 'plan';
  /** Rows, and how many of them are tasks of the master. */
  readonly rows: number;
  readonly matched: number;
  /** Cells with something to take over, contradicting ones included. */
  readonly reported: number;
}

/** `reason` is the id `no-task` or `other-plan`, or a sentence of the reader. */
export interface BadFile {
  readonly name: string;
  readonly reason: string;
}

export interface Consolidation {
  readonly changeSet: ChangeSet;
  readonly files: readonly TakenFile[];
  readonly taken: readonly TakenCell[];
  readonly conflicts: readonly Conflict[];
  readonly left: readonly LeftCell[];
  /** Units with tasks to report on from which no file came. */
  readonly missingUnits: readonly string[];
  readonly badFiles: readonly BadFile[];
}
