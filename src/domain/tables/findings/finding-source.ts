/**
 * What a check of recognition looks at, and how it puts down what it noticed.
 */
import { column as toColumn, type Column, type SheetRow } from '../../grid';
import type { Finding, FindingDatum, Severity } from '../../findings';
import type { TableDraft } from '../recognize-table';
import type { ColumnField, RecognizedTable, RecognizedTask } from '../recognized';

export interface FindingSource {
  readonly table: RecognizedTable;
  readonly draft: TableDraft;
  /** The year deadlines were read against. */
  readonly year: number | null;
  /** Rows whose number stands in the row itself, not merged or carried down. */
  readonly ownNumbers: ReadonlySet<number>;
}

/** Checks that look at every row are no generators: engines run those without what makes loops quick. */
export type TableCheck = (source: FindingSource) => Iterable<Finding>;

export interface Noticed {
  readonly rule: string;
  readonly message?: string;
  readonly severity: Severity;
  readonly row: SheetRow | null;
  readonly column?: number | null;
  readonly data?: Readonly<Record<string, FindingDatum>>;
}

export function finding(table: RecognizedTable, noticed: Noticed): Finding {
  return {
    rule: noticed.rule,
    message: noticed.message ?? noticed.rule,
    severity: noticed.severity,
    sheet: table.sheet,
    row: noticed.row,
    column: noticed.column === undefined || noticed.column === null ? null : toColumn(noticed.column),
    data: noticed.data ?? {},
  };
}

export function columnOf(table: RecognizedTable, field: ColumnField): Column | null {
  return table.columns.find((column) => column.field === field)?.column ?? null;
}

/** How a person names a task: its number, or its row. */
export function nameOf(task: RecognizedTask): string {
  return task.fields.number === '' ? `row${String(task.sourceRows[0] ?? 0)}` : task.fields.number;
}

export function firstRow(task: RecognizedTask): SheetRow | null {
  return task.sourceRows[0] ?? null;
}
