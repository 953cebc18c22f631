/**
 * What recognition says of a sheet: its tables, the role of every row, the meaning of every column,
 * the tasks and indicators, and the reason behind each decision.
 */
import type { CivilDate } from '../dates';
import type { DeadlineReading } from '../deadlines';
import type { CellRange, Column, SheetRow } from '../grid';
import type { Finding } from '../findings';

export type TaskField =
  | 'number'
  | 'goal'
  | 'task'
  | 'activity'
  | 'product'
  | 'deadline'
  | 'lead'
  | 'cooperating'
  | 'budget'
  | 'note'
  | 'status'
  | 'result';

export const TASK_FIELDS: readonly TaskField[] = [
  'number',
  'goal',
  'task',
  'activity',
  'product',
  'deadline',
  'lead',
  'cooperating',
  'budget',
  'note',
  'status',
  'result',
];

export type IndicatorField = 'number' | 'label' | 'unit' | 'value' | 'note';

export const INDICATOR_FIELDS: readonly IndicatorField[] = ['number', 'label', 'unit', 'value', 'note'];

/** 'other': kept under its own heading. */
export type ColumnField = TaskField | IndicatorField | 'other';

export type TableKind = 'plan' | 'annex';

export type RowRole =
  | 'title'
  | 'header'
  | 'repeated-header'
  | 'section'
  | 'sub-section'
  | 'group'
  | 'task'
  | 'indicator'
  | 'continuation'
  | 'total'
  | 'note'
  | 'legend'
  | 'blank';

/** Why a row or column was read so; `id` names a sentence in messages, `data` fills it. */
export interface Reason {
  readonly id: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

export interface RowReading {
  readonly row: SheetRow;
  readonly role: RowRole;
  readonly reason: Reason;
  /** 0 to 1. */
  readonly confidence: number;
  /** Other roles that fitted, best first. */
  readonly alternatives: readonly {
    readonly role: RowRole;
    readonly confidence: number;
    readonly reason: Reason;
  }[];
  /** The task or indicator row that a continuation belongs to. */
  readonly continues?: SheetRow;
}

export interface ColumnReading {
  readonly column: Column;
  /** The heading as written, cleaned; parts of a several-row header joined by " / ". */
  readonly heading: string;
  readonly field: ColumnField;
  readonly confidence: number;
  readonly reason: Reason;
  readonly alternatives: readonly {
    readonly field: ColumnField;
    readonly confidence: number;
    readonly reason: Reason;
  }[];
}

export interface Section {
  /** "S04"; a sub-section or group appends to its parent's: "S04.3". Unique in the workbook's table. */
  readonly id: string;
  /** As written without a closing dot or bracket: "IV", "7.1", "A"; "" where the heading has none. */
  readonly number: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly sourceRow: SheetRow;
  readonly role: 'section' | 'sub-section' | 'group';
}

export interface FieldSource {
  readonly row: SheetRow;
  readonly column: Column;
}

export interface RecognizedTask {
  /** Section id, "/" and number ("S04/3.1"), or "S05/row57" where there is no number or it is taken. */
  readonly id: string;
  readonly sectionId: string | null;
  /** Cleaned texts: NFC, runs of spaces collapsed, HTML removed, split parts joined; "" where blank. */
  readonly fields: Readonly<Record<TaskField, string>>;
  /** Columns without a canonical meaning, under their own heading. */
  readonly other: readonly { readonly column: Column; readonly heading: string; readonly text: string }[];
  /** The first is the row where the task begins; further ones are its continuations. */
  readonly sourceRows: readonly SheetRow[];
  /** The cell a field was read from (the merge's top left where merged down). */
  readonly sources: Readonly<Partial<Record<TaskField, FieldSource>>>;
  /** What the deadline cell says. */
  readonly due: DeadlineReading;
  /** What a column of its own ("Bắt đầu") gives as the task's first day. */
  readonly startsOn: CivilDate | null;
}

export type IndicatorValueType = 'none' | 'count' | 'percent' | 'boolean01' | 'enum' | 'ratio' | 'text';

export interface RecognizedIndicator {
  readonly id: string;
  /** "1.2.3" without a closing dot; null for "Trong đó" lines and lines without number. */
  readonly number: string | null;
  readonly rawNumber: string;
  readonly label: string;
  readonly unit: string;
  /** As it stood in the cell. */
  readonly rawValue: string;
  /** Read the Vietnamese way (16.183 is sixteen thousand); null where blank or no single number. */
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly valueType: IndicatorValueType;
  /** The choices a unit cell names: "Không = 0, Có = 1" gives {0: "Không", 1: "Có"}. */
  readonly options?: Readonly<Record<string, string>>;
  readonly note: string;
  /** Further columns ("Kỳ trước", "Tỷ lệ"), under their own heading. */
  readonly other: readonly { readonly column: Column; readonly heading: string; readonly text: string }[];
  /** 1 for "1", 2 for "1.1", 3 for "1.1.1"; a "Trong đó" line is one below the line it divides. */
  readonly level: number;
  readonly parentNumber: string | null;
  readonly sourceRows: readonly SheetRow[];
  readonly sources: Readonly<Partial<Record<IndicatorField, FieldSource>>>;
}

export interface SkippedRow {
  readonly row: SheetRow;
  readonly role: RowRole;
  readonly reason: Reason;
}

export interface RecognizedTable {
  /** "T1", "T2" … in the order of the workbook. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: TableKind;
  readonly range: CellRange;
  readonly headerRows: readonly SheetRow[];
  readonly repeatedHeaderRows: readonly SheetRow[];
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly sections: readonly Section[];
  readonly tasks: readonly RecognizedTask[];
  readonly indicators: readonly RecognizedIndicator[];
  readonly skippedRows: readonly SkippedRow[];
  readonly title: TableTitle;
  /** The table this one goes on from, where one table runs over several sheets. */
  readonly continuesTable?: string;
}

/** What the rows above the header say. */
export interface TableTitle {
  readonly lines: readonly { readonly row: SheetRow; readonly text: string }[];
  /** "Phụ lục I", "NHIỆM VỤ …": the title proper, its lines joined. */
  readonly text: string;
  /** The plan's or the period's year, where stated. */
  readonly year: number | null;
  /** First and last year of a plan for several ("giai đoạn 2026-2030", "năm học 2025-2026"). */
  readonly years?: { readonly from: number; readonly to: number };
  /** Number of the plan ("…/KH-SCT") and its date as far as they are filled in. */
  readonly documentNumber: string | null;
  readonly documentDate: {
    readonly year: number;
    readonly month: number | null;
    readonly day: number | null;
  } | null;
}

export interface RecognizedWorkbook {
  readonly tables: readonly RecognizedTable[];
  /** What recognition itself noticed: see domain/tables/findings.ts. */
  readonly findings: readonly Finding[];
  /** The year deadlines were read against, and where it came from. */
  readonly year: {
    readonly value: number | null;
    readonly from: 'given' | 'title' | 'heading' | 'deadlines' | 'sheet' | 'file' | 'none';
  };
}

/** What a person corrected; remembered in the workbook and handed back at the next run. */
export interface Corrections {
  readonly columns: readonly {
    readonly sheet: string;
    readonly headerRow: SheetRow;
    readonly column: Column;
    readonly field: ColumnField;
  }[];
  readonly rows: readonly { readonly sheet: string; readonly row: SheetRow; readonly role: RowRole }[];
}

export interface RecognitionOptions {
  /** The plan's year; taken from titles and deadlines where absent. */
  readonly year?: number;
  /** The workbook's file name: the last place where a year may stand. */
  readonly fileName?: string;
  readonly beforeDayIsStrict?: boolean;
  readonly corrections?: Corrections;
  /** Sheets that this product made; they are not appendices. */
  readonly ownSheets?: readonly string[];
}
