/**
 * ChangeSet: changes to make to a workbook, as plain data, each with its reason.
 *
 * It can be previewed, applied in one go, undone, logged and compared in a test. Both adapters apply
 * the changes in order; either all take effect or none. Dates are written as civil dates, so that the
 * adapter knows the workbook's date system; text is always written as text, whatever it begins with.
 */
import type { CivilDate } from '../domain/dates';
import type { CellPosition, CellRange, Column, SheetRow } from '../domain/grid';
import type { CellFormat } from './cell-format';
import type { SheetVisibility } from './snapshot';

export type ScalarContent =
  /**
   * `keepsFonts`: the text that stands there, mended; letters in a font of their own (a bold word) stay in it
   * where the workbook lets single letters be written.
   */
  | { readonly kind: 'text'; readonly text: string; readonly keepsFonts?: true }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'blank' };

export type CellContent =
  | ScalarContent
  /** `formula` in English with commas, without "="; `cached` is what it shows until Excel recalculates. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly cached: Exclude<ScalarContent, { kind: 'blank' }>;
    }
  /** Leave what stands there. */
  | { readonly kind: 'keep' };

export interface ConditionalFormatRule {
  /** Formula in English relative to the range's top left cell, without "=". */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly stopIfTrue?: boolean;
}

export type ValidationRule =
  /** `source`: a range or name in formula form: "='Danh mục'!$A$2:$A$20" without "=" or "DonVi_Ten". */
  | { readonly kind: 'list'; readonly source: string }
  | NumericValidation<'whole'>
  | NumericValidation<'decimal'>
  | NumericValidation<'date'>
  | { readonly kind: 'custom'; readonly formula: string };

export interface NumericValidation<Kind extends string> {
  readonly kind: Kind;
  readonly operator:
    'between' | 'not-between' | 'equal' | 'not-equal' | 'greater' | 'less' | 'at-least' | 'at-most';
  /** Numbers, or formulas; dates as civil dates. */
  readonly minimum: number | string;
  readonly maximum?: number | string;
}

export interface ValidationMessages {
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  /** 'stop' refuses; 'warning' and 'information' let the user go on. */
  readonly errorStyle?: 'stop' | 'warning' | 'information';
  readonly allowBlank?: boolean;
}

export interface PageSetup {
  readonly paper?: 'A4' | 'A3' | 'Letter';
  readonly orientation?: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
    readonly header?: number;
    readonly footer?: number;
  };
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly from: SheetRow; readonly to: SheetRow };
  readonly printArea?: CellRange;
  readonly fitToWidth?: boolean;
  /** Page number centred in the top margin, not on page 1 (Decree 30/2020/NĐ-CP, Annex I). */
  readonly pageNumber?: 'top-center-except-first' | 'none';
  readonly centerHorizontally?: boolean;
}

export type ChartKind = 'bar-clustered' | 'bar-stacked' | 'column-stacked';

export interface ChartSeries {
  readonly name: string;
  /** One figure for each category. */
  readonly values: CellRange;
  readonly color: string;
}

export type Change = { readonly why: string } & (
  | {
      readonly kind: 'ensure-sheet';
      readonly sheet: string;
      /** Where a new sheet goes; an existing one stays where it is. */
      readonly position?: 'first' | 'last' | { readonly after: string };
      readonly tabColor?: string;
    }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  | { readonly kind: 'sheet-order'; readonly sheets: readonly string[] }
  | { readonly kind: 'sheet-visibility'; readonly sheet: string; readonly visibility: SheetVisibility }
  | {
      readonly kind: 'write-block';
      readonly sheet: string;
      readonly at: CellPosition;
      /** Row by row; every row has the same length. */
      readonly cells: readonly (readonly CellContent[])[];
    }
  /** Empties cells; `formats` also takes their formats, validations and conditional formats. */
  | {
      readonly kind: 'clear';
      readonly sheet: string;
      readonly range: CellRange;
      readonly what: 'contents' | 'all';
    }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly range: CellRange;
      readonly format: CellFormat;
    }
  | {
      readonly kind: 'column-widths';
      readonly sheet: string;
      /** Width in characters as Excel shows it; null hides the column. */
      readonly widths: readonly { readonly column: Column; readonly width: number | null }[];
    }
  | {
      readonly kind: 'row-heights';
      readonly sheet: string;
      /** Height in points; null lets Excel fit it. */
      readonly heights: readonly {
        readonly from: SheetRow;
        readonly to: SheetRow;
        readonly height: number | null;
      }[];
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly range: CellRange }
  /** Makes the table or gives the table of that name a new range. Header cells must hold its column names. */
  | {
      readonly kind: 'table';
      readonly sheet: string;
      readonly name: string;
      readonly range: CellRange;
      readonly columns: readonly string[];
      readonly style?: string;
      readonly showFilter?: boolean;
      readonly bandedRows?: boolean;
    }
  /** Replaces the formats that an earlier run of the same `owner` put on the sheet; others stay. */
  | {
      readonly kind: 'conditional-formats';
      readonly sheet: string;
      readonly owner: string;
      readonly range: CellRange;
      /** First rule wins. */
      readonly rules: readonly ConditionalFormatRule[];
    }
  /** A bar behind each number, from 0 on; replaces the bars that an earlier run of the same `owner` put on the sheet. */
  | {
      readonly kind: 'data-bars';
      readonly sheet: string;
      readonly owner: string;
      readonly range: CellRange;
      readonly color: string;
      /** The number whose bar fills the cell; 'most' for the largest in the range. */
      readonly full: number | 'most';
    }
  /** A chart of cells of its own sheet over `range`; takes the place of the chart of that name, others stay. */
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly name: string;
      readonly range: CellRange;
      readonly type: ChartKind;
      readonly title: string;
      readonly categories: CellRange;
      readonly series: readonly ChartSeries[];
    }
  | {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly range: CellRange;
      /** Null takes validation away from the range. */
      readonly rule: ValidationRule | null;
      readonly messages?: ValidationMessages;
    }
  /** Null takes the name away. */
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly refersTo: string | null;
      readonly scope?: string;
      readonly hidden?: boolean;
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'page-setup'; readonly sheet: string; readonly setup: PageSetup }
  /** A link within the workbook ("'Phụ lục'!A12") or to a web address; null takes it away. */
  | {
      readonly kind: 'hyperlink';
      readonly sheet: string;
      readonly at: CellPosition;
      readonly target: { readonly location: string } | { readonly address: string } | null;
      readonly tooltip?: string;
    }
  /** Null takes the note away. */
  | { readonly kind: 'note'; readonly sheet: string; readonly at: CellPosition; readonly text: string | null }
  | { readonly kind: 'protect'; readonly sheet: string; readonly on: boolean }
  | { readonly kind: 'activate'; readonly sheet: string; readonly at?: CellPosition }
);

export type ChangeKind = Change['kind'];

export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

export interface ChangeSet {
  /** What the whole does, for the log and the undo list: "structure", "highlight" … */
  readonly command: string;
  readonly changes: readonly Change[];
  /**
   * What a person said of cells whose letters differ in font, where `keepsFonts` cannot be honoured: leave them
   * as they are, or write them in one font. Unsaid, nothing is written and the fault `mixed-fonts` names them.
   */
  readonly mixedFonts?: 'leave' | 'flatten';
  /** Names of the files that something was taken from, for the record. */
  readonly sources?: readonly string[];
}
