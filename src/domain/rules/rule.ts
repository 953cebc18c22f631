/**
 * What a rule is: one thing that would embarrass the department, where to look for it, and how to mend it.
 *
 * A rule's `scope` says what it looks at and so what must be looked at again after an edit: a cell and a
 * row depend on themselves alone, a group on its members, a table on its rows, the workbook on everything.
 * Findings hold ids and figures; `messages/…/rules` has the sentences under the rule's id.
 */
import type { AnnexForm, FormerFigure, ReportingPeriod } from '../annex';
import type { CivilDate, DaysOff } from '../dates';
import type { GridCell } from '../grid';
import type { PlanSettings, PlanUnit, TrackedTask } from '../plan';
import type { ColumnField, RecognizedWorkbook } from '../tables';
import type { CheckedRow, CheckedTable, CheckedTask } from './checked';
import type { Finding, FindingDatum, Severity } from '../findings';

export type RuleFamily = 'structure' | 'deadlines' | 'units' | 'content' | 'text' | 'progress' | 'annex';

/**
 * What a rule gives that has nothing to say. Nearly every question on a large plan ends so, and a generator made for
 * each of a million would cost more than the looking.
 */
export const NOTHING: readonly never[] = [];

export type RuleScope = 'cell' | 'row' | 'group' | 'table' | 'workbook';

/** What stands behind a rule; the sentence is in messages under this id. */
export type RuleSource =
  | 'practice'
  | 'decree-30-2020'
  | 'civil-code-2015'
  | 'decree-09-2019'
  | 'decree-335-2025'
  | 'plan-itself'
  | 'excel'
  | 'spelling';

/** A finding before the engine adds the rule's id, severity and sheet. */
export interface Draft<Message extends string = string> {
  /** Needed only where the rule has several messages. */
  readonly message?: Message;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly row: Finding['row'];
  readonly column: Finding['column'];
  readonly related?: Finding['related'];
  readonly data?: Readonly<Record<string, FindingDatum>>;
}

/** A draft of a rule that looks at more than one sheet. */
export type PlacedDraft<Message extends string = string> = Draft<Message> & { readonly sheet: string };

/** One cell to change: `before` is the text that must still stand there. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string | number | null;
}

export interface RuleContext {
  readonly recognized: RecognizedWorkbook;
  readonly tables: readonly CheckedTable[];
  /** Tasks of the task table with what people typed; empty before the workbook was structured. */
  readonly tracked: readonly TrackedTask[];
  /** What the annex's lines were given in earlier periods; absent where none is known. */
  readonly formerFigures?: readonly FormerFigure[];
  /** The period that the annex stands for; absent or null where none is known. */
  readonly annexPeriod?: ReportingPeriod | null;
  /** The form of the annex that the office settled, with its own relations; the built-in one where left out. */
  readonly annexForm?: AnnexForm;
  /** Units the office listed in Danh mục; empty where it keeps no list. */
  readonly units: readonly PlanUnit[];
  readonly settings: PlanSettings;
  readonly today: CivilDate;
  readonly daysOff: DaysOff;
  /** The plan's year; null where unknown. */
  readonly year: number | null;
}

interface RuleHead<Id extends string, Message extends string> {
  /** File name, anchor in docs/rules.md, key of its messages. */
  readonly id: Id;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** Ids of its messages; its own id where it has one. */
  readonly messages: readonly Message[];
  /** What recognition noticed of the same, beside what the rule itself looks at. */
  noticed?(context: RuleContext): Iterable<PlacedDraft<Message>>;
  /** The one id under which recognition notices it; left out where it may be several. */
  readonly noticedAs?: string;
  /** Safe: keeps the meaning and may be applied to all findings at once. Null where this one cannot be mended so. */
  fix?(finding: Finding, context: RuleContext): readonly CellEdit[] | null;
  /** Changes the meaning, so a person chooses, one finding at a time; best first. */
  suggest?(finding: Finding, context: RuleContext): readonly (readonly CellEdit[])[];
}

export interface CheckedCell {
  readonly cell: GridCell;
  readonly row: CheckedRow;
  readonly field: ColumnField | null;
  /** Heading of its column, "" outside a table's columns. */
  readonly heading: string;
}

export interface CellRule<Id extends string = string, Message extends string = string> extends RuleHead<
  Id,
  Message
> {
  readonly scope: 'cell';
  /** False where no cell of the row gives it anything to find. */
  mayFindIn(row: CheckedRow): boolean;
  /** Looks at the cell alone: its text, role and column. */
  check(cell: CheckedCell): Iterable<Draft<Message>>;
}

export interface RowRule<Id extends string = string, Message extends string = string> extends RuleHead<
  Id,
  Message
> {
  readonly scope: 'row';
  /** Takes the title of the task's section into account. */
  readonly seesTitle?: true;
  /** Looks at one task, its table's columns, the settings and the plan's year. */
  check(task: CheckedTask, context: RuleContext): Iterable<Draft<Message>>;
}

/** What tasks of one group share: a text, or a number that stands for one (see `markOfText`). */
export type GroupKey = string | number;

export interface GroupRule<Id extends string = string, Message extends string = string> extends RuleHead<
  Id,
  Message
> {
  readonly scope: 'group';
  /** Smaller groups have nothing to show; 1 where left out. */
  readonly least?: number;
  /**
   * The groups a task belongs to; tasks with one key are looked at together, in order. Where keys are numbers,
   * tasks of different texts may meet in one group, and `checkGroup` tells them apart.
   */
  readonly groupsOf: (task: CheckedTask, context: RuleContext) => readonly GroupKey[];
  /**
   * True where the task gives none of its groups anything to show or to compare: a group of such tasks alone is
   * passed over. Asked of each of a hundred thousand, so quick.
   */
  isPlain?(task: CheckedTask): boolean;
  checkGroup(
    tasks: readonly CheckedTask[],
    key: GroupKey,
    context: RuleContext,
  ): Iterable<PlacedDraft<Message>>;
}

/**
 * What a rule takes into account of one row, as a short text: "" where the row tells it nothing. While it says the
 * same of every row that was edited, the rule has nothing new to find. Headings, sections, merged areas and the
 * roles of rows need not be told: where one of them changes, everything is looked at again. Another title of a section
 * is news to rules of rows that see it, on its tasks, and to those that see nothing of the rows.
 */
export type SeenIn = (row: CheckedRow, task: CheckedTask | undefined) => string;

/** For rules about headings, sections, merged areas and roles alone. */
export const seesNothing: SeenIn = () => '';

export interface TableRule<Id extends string = string, Message extends string = string> extends RuleHead<
  Id,
  Message
> {
  readonly scope: 'table';
  /** Left out where the rule is cheap enough to be asked after every edit. */
  readonly seenIn?: SeenIn;
  check(table: CheckedTable, context: RuleContext): Iterable<Draft<Message>>;
}

export interface WorkbookRule<Id extends string = string, Message extends string = string> extends RuleHead<
  Id,
  Message
> {
  readonly scope: 'workbook';
  readonly seenIn?: SeenIn;
  check(context: RuleContext): Iterable<PlacedDraft<Message>>;
}

export type Rule<Id extends string = string, Message extends string = string> =
  | CellRule<Id, Message>
  | RowRule<Id, Message>
  | GroupRule<Id, Message>
  | TableRule<Id, Message>
  | WorkbookRule<Id, Message>;

/** What an office may change about a rule; kept in the workbook's settings table. */
export interface RuleConfiguration {
  readonly off?: readonly string[];
  readonly severities?: Readonly<Record<string, Severity>>;
}
