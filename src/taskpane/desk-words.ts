/** What the pane and its desk tell each other about the open workbook, as plain data. */
import type { WorkbookStanding } from '../commands';
import type { CivilDate } from '../domain/dates';
import type { Column, SheetRow } from '../domain/grid';
import type { Overview, PlanSettings } from '../domain/plan';
import type { CellEdit, Finding } from '../domain/rules';
import type { ColumnField, RecognizedTable, RowRole } from '../domain/tables';
import type { ChangeSet } from '../workbook';
import type { ProgressEntry, TaskSeen } from '../workflow';

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
