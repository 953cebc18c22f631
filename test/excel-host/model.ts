/**
 * The workbook the host plays Excel with: what Office.js can see and change of it, in memory.
 */
import type { CellError, CellRange, CellValue } from '../../src/domain/grid';
import { contains } from '../../src/domain/grid';
import type { Change, NameSnapshot, SheetVisibility } from '../../src/workbook';
import type { CellLook } from './looks';
import { PLAIN } from './looks';
import { OfficeFailure } from './protocol';

export interface HostCell {
  value: CellValue;
  formula: string | undefined;
  look: CellLook;
}

export interface HostRule {
  readonly id: string;
  range: CellRange;
  /** With "="; empty until it is set. */
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean | null;
  strike: boolean | null;
  stopIfTrue: boolean;
  /** Null for a rule by formula. */
  bar: HostBar | null;
}

export interface HostBar {
  lower: { readonly type: string; readonly formula?: string };
  upper: { readonly type: string; readonly formula?: string };
  color: string;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  /** The cells it was put over; null until then. */
  range: CellRange | null;
  readonly series: HostChartSeries[];
  readonly looks: Record<string, unknown>;
}

export interface HostChartSeries {
  name: string;
  values: CellRange | null;
  categories: CellRange | null;
  /** "#RRGGBB"; empty until it is set. */
  color: string;
  readonly looks: Record<string, unknown>;
}

export interface HostValidation {
  range: CellRange;
  rule: Readonly<Record<string, unknown>>;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

export interface HostFilter {
  range: CellRange;
  criteria: (Readonly<Record<string, unknown>> | null)[];
}

export interface HostTable {
  readonly id: string;
  readonly sheet: HostSheet;
  name: string;
  range: CellRange;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilter: boolean;
  bandedRows: boolean;
  filter: HostFilter;
}

export interface HostComment {
  readonly id: string;
  row: number;
  column: number;
  text: string;
  author: string;
}

export interface HostLink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface HostPage {
  orientation: string;
  paperSize: string | null;
  margins: Record<string, number>;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  printArea: string | null;
  titleRows: string | null;
  headerState: string;
  header: string;
  firstHeader: string;
}

export interface HostRange {
  readonly sheet: HostSheet;
  readonly range: CellRange;
}

export class HostSheet {
  readonly cells = new Map<number, Map<number, HostCell>>();
  merges: CellRange[] = [];
  /** Cells that one array formula fills. */
  arrays: CellRange[] = [];
  tables: HostTable[] = [];
  rules: HostRule[] = [];
  validations: HostValidation[] = [];
  filter: HostFilter | null = null;
  comments: HostComment[] = [];
  charts: HostChart[] = [];
  readonly links = new Map<string, HostLink>();
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  visibility: SheetVisibility = 'visible';
  tabColor = '';
  page: HostPage = {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: {},
    zoom: { scale: 100 },
    centerHorizontally: false,
    printArea: null,
    titleRows: null,
    headerState: 'Default',
    header: '',
    firstHeader: '',
  };

  constructor(
    readonly book: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell, made where there was none. */
  touch(row: number, column: number): HostCell {
    let cells = this.cells.get(row);
    if (!cells) this.cells.set(row, (cells = new Map<number, HostCell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: '', formula: undefined, look: PLAIN }));
    return cell;
  }

  /** Throws what Excel answers when a locked sheet is written to. */
  requireOpen(): void {
    if (this.isProtected)
      throw new OfficeFailure('AccessDenied', 'You do not have the permission to do that.');
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  arrayAt(row: number, column: number): boolean {
    return this.arrays.some((array) => contains(array, row, column));
  }

  /** Throws what Excel answers when part of an array formula is written; one written whole is gone. */
  replaceArrays(isWritten: (row: number, column: number) => boolean): void {
    this.arrays = this.arrays.filter((array) => {
      let cells = 0;
      let written = 0;
      for (let row: number = array.top; row <= array.bottom; row++)
        for (let at: number = array.left; at <= array.right; at++, cells++) if (isWritten(row, at)) written++;
      if (written > 0 && written < cells)
        throw new OfficeFailure('InvalidOperation', "You can't change part of an array.");
      return written === 0;
    });
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }
}

export class HostWorkbook {
  sheets: HostSheet[] = [];
  names: (NameSnapshot & { readonly refersTo: string })[] = [];
  active: HostSheet | undefined;
  selection: HostRange | undefined;
  /** What was done, as changes, so that the same can be done to the .xlsx file. */
  readonly journal: Change[] = [];
  structureProtected = false;
  readOnly = false;
  /** A cell is being typed into: Excel refuses everything. */
  cellInEditMode = false;
  /** What formulas give; the host does not calculate. */
  calculate: (formula: string) => CellValue | CellError = () => 0;
  #lastId = 0;

  constructor(
    public name: string,
    readonly date1904: boolean,
  ) {}

  nextId(): string {
    return `{${String(++this.#lastId).padStart(8, '0')}}`;
  }

  sheet(key: unknown): HostSheet | undefined {
    const name = String(key).toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  requireOpenStructure(): void {
    if (this.structureProtected) throw new OfficeFailure('AccessDenied', 'The workbook is protected.');
  }

  record(change: Change): void {
    this.journal.push(change);
  }

  tables(): HostTable[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }
}
