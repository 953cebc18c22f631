/**
 * A task in the course of a year: what the plan asks, what people have noted about it since.
 *
 * Where a deadline has several parts, each part is a tracked task of its own, named by its milestone.
 */
import type { CivilDate } from '../dates';
import type { DeadlineKind } from '../deadlines';
import type { SheetRow } from '../grid';
import type { Cycle } from './cycle';

/** What a person says of the work, apart from any date. */
export type Progress = 'not-started' | 'in-progress' | 'done';

/** What the state of a task on a day depends on, and nothing else. */
export interface TaskTiming {
  readonly kind: DeadlineKind;
  readonly start: CivilDate | null;
  /** Last day of the term. A day given here counts whatever the kind is: a person may have typed it. */
  readonly due: CivilDate | null;
  /** One or more cycles of a recurring task; the nearest date counts. */
  readonly cycles: readonly Cycle[];
  readonly doneOn: CivilDate | null;
  readonly progress: Progress | null;
  /** True once the source appendix no longer holds the task. */
  readonly dropped: boolean;
}

export interface TaskPlace {
  readonly sheet: string;
  readonly row: SheetRow;
}

/** Texts are "" where blank. */
export interface TrackedTask extends TaskTiming {
  /** The recognised task's id; milestones append "#1", "#2" …; "" for a task that a person added. */
  readonly id: string;
  /** Top section as written, number first: "IV. Cải cách tổ chức bộ máy". */
  readonly section: string;
  /** The sub-section or group below it. */
  readonly subSection: string;
  readonly number: string;
  readonly goal: string;
  readonly task: string;
  readonly activity: string;
  readonly product: string;
  readonly lead: string;
  readonly cooperating: string;
  /** The deadline as written in the appendix. */
  readonly deadline: string;
  readonly milestone: string;
  readonly budget: string;
  readonly evidence: string;
  /** The appendix's own note. */
  readonly note: string;
  /** What people noted while following the task. */
  readonly followUp: string;
  /** Where the task stands in the source; null for one that a person added or that is gone. */
  readonly source: TaskPlace | null;
  /** Where the task stands in the task table; null before it is written. */
  readonly place: TaskPlace | null;
}
