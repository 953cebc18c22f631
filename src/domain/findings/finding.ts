/**
 * A finding: something in the workbook that a person should look at, as data.
 *
 * A finding stores ids and figures, never a sentence; `messages/` makes the sentence from
 * `rule`, `message` and `data`.
 */
import type { CellRange, Column, SheetRow } from '../grid';

export type Severity = 'error' | 'warning' | 'hint';

export type FindingDatum = string | number | boolean | readonly string[] | null;

export interface Finding {
  /** Id of the rule, e.g. "missing-deadline"; also its file name and its anchor in docs/rules.md. */
  readonly rule: string;
  /** Id of the message within the rule where it has several; the rule's id otherwise. */
  readonly message: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Null where the finding concerns the sheet or the workbook as a whole. */
  readonly row: SheetRow | null;
  readonly column: Column | null;
  /** More cells that belong to it. */
  readonly related?: readonly { readonly sheet: string; readonly range: CellRange }[];
  readonly data: Readonly<Record<string, FindingDatum>>;
}
