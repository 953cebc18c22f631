/**
 * The desk: what the pane asks of the open workbook, in the words of the work. Answers are plain data, so
 * that the desk may stand in the page or in a worker.
 */
import type { CommandId, CommandResult, PeriodId, WorkbookStanding } from '../commands';
import type { CivilDate } from '../domain/dates';
import type { CellPosition, CellRange, Column, SheetRow } from '../domain/grid';
import type { Overview, PlanSettings, TaskOnDay } from '../domain/plan';
import type { CellEdit, Finding } from '../domain/rules';
import type { ColumnField, RecognizedTable, RowRole } from '../domain/tables';
import type { ChangeSet } from '../workbook';
import type { ProgressEntry, Selection, TaskSeen, WorkOptions } from '../workflow';
import type { AreaAnswer, AreaName, AreaRequest, MethodOf } from './areas';

/** What the workbook holds, at a glance. */
export interface Standing extends WorkbookStanding {
  readonly overview: Omit<Overview, 'tasks'>;
  /** Recognised tables, in the order of the workbook. */
  readonly tables: readonly TableAtAGlance[];
  /** Findings that nobody has chosen to ignore. */
  readonly openFindings: number;
  readonly nextReport: CivilDate;
  readonly settings: PlanSettings;
}

export type TableAtAGlance = Pick<RecognizedTable, 'id' | 'sheet' | 'kind' | 'range'> & {
  readonly tasks: number;
  readonly indicators: number;
};

/** A table with the reading of its columns and rows, and a glimpse of each row's text. */
export type TableInDetail = TableAtAGlance &
  Pick<RecognizedTable, 'headerRows' | 'columns' | 'rows'> & {
    readonly sections: number;
    readonly glimpses: Readonly<Record<number, string>>;
  };

export interface ListedFinding {
  /** Tells it from others on every run, as long as cell and rule stay. */
  readonly key: string;
  readonly finding: Finding;
  /** Why a person chose to ignore it; null where nobody did. */
  readonly ignored: string | null;
  /** It can be mended without changing what is meant. */
  readonly fixable: boolean;
  /** Its rule may know ways to mend it among which a person has to choose. */
  readonly mayHaveSuggestions: boolean;
}

/** One way to mend a finding: what each cell would say. */
export type Suggestion = readonly CellEdit[];

/** What a person said of cells whose letters would all get one font; the fault `mixed-fonts` asks for it. */
export type MixedFonts = NonNullable<ChangeSet['mixedFonts']>;

/** A change that a person makes in the pane. */
export type Edit =
  | {
      readonly kind: 'record';
      readonly rows: readonly SheetRow[];
      readonly entry: ProgressEntry;
      /** The tasks as a person saw them when choosing; where they stand now counts instead of `rows`. */
      readonly seen?: readonly TaskSeen[];
    }
  /** Mends one finding, or with null all that can be mended safely. */
  | { readonly kind: 'fix'; readonly key: string | null; readonly mixedFonts?: MixedFonts }
  /** Mends a finding in the way a person chose; `choice` counts from 0 in the order of `suggestions`. */
  | {
      readonly kind: 'suggestion';
      readonly key: string;
      readonly choice: number;
      readonly mixedFonts?: MixedFonts;
    }
  | { readonly kind: 'ignore'; readonly key: string; readonly reason: string | null }
  | {
      readonly kind: 'column-meaning';
      readonly sheet: string;
      readonly headerRow: SheetRow;
      readonly column: Column;
      readonly field: ColumnField;
    }
  | { readonly kind: 'row-role'; readonly sheet: string; readonly row: SheetRow; readonly role: RowRole }
  | { readonly kind: 'settings'; readonly settings: PlanSettings }
  /** Writes the findings that nobody ignored onto a sheet of their own. */
  | { readonly kind: 'export-findings' };

export interface Desk {
  /** Reads the workbook; everything below answers from the latest reading. */
  look(work?: WorkOptions): Promise<Standing>;
  tasks(): Promise<readonly TaskOnDay[]>;
  findings(): Promise<readonly ListedFinding[]>;
  /** Ways to mend a finding, best first; empty where its rule knows none for it. */
  suggestions(key: string): Promise<readonly Suggestion[]>;
  tables(): Promise<readonly TableInDetail[]>;
  /** `period`: the kind of period chosen, for the annex. */
  run(command: CommandId, work?: WorkOptions, period?: PeriodId): Promise<CommandResult>;
  /** Tasks recorded, findings mended, 1 for the other edits; 0 where nothing was to change. */
  edit(edit: Edit, work?: WorkOptions): Promise<number>;
  /** A question or a change of one area of the work; a changed workbook wants a new `look`. */
  ask<Area extends AreaName, Method extends MethodOf<Area>>(
    area: Area,
    method: Method,
    request: AreaRequest<Area, Method>,
    work?: WorkOptions,
  ): Promise<AreaAnswer<Area, Method>>;
  /** Whether the latest change can be taken back. */
  canUndo(): Promise<boolean>;
  undo(): Promise<void>;
  goTo(sheet: string, at: CellPosition): Promise<void>;
  onSelectionChanged(listener: (selection: Selection) => void): () => void;
  /** A person changed cells. */
  onEdited(listener: (place: { sheet: string; range: CellRange }) => void): () => void;
}
