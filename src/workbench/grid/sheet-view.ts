/**
 * A workbook as the grid draws it: cells by place, styles once each, in the grid's own short words.
 *
 * The grid only shows. What a cell displays is handed over as text, so that it neither calculates nor
 * formats; the workbook behind it stays the truth. Rows and columns count from 0 in here, and numbers stand
 * for the grid's own enumerations (alignment, borders, switches); picture.ts lists them.
 */
export interface GridColor {
  readonly rgb: string;
}

export interface GridEdge {
  readonly s: number;
  readonly cl: GridColor;
}

/** Only what differs from a plain cell. */
export interface GridStyle {
  readonly ff?: string;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: { readonly s: number };
  readonly st?: { readonly s: number };
  readonly cl?: GridColor;
  readonly bg?: GridColor;
  readonly bd?: Readonly<Partial<Record<'t' | 'r' | 'b' | 'l', GridEdge>>>;
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  readonly pd?: { readonly l: number };
}

export interface GridCellData {
  /** What the cell shows. */
  v?: string;
  t?: number;
  /** The formula behind it with its "=", shown where the cell is edited. */
  f?: string;
  /** Name of a style. */
  s?: string;
}

/** A data bar in a cell; rows and columns from 1. */
export interface GridBar {
  readonly row: number;
  readonly column: number;
  /** "#RRGGBB" */
  readonly color: string;
  /** Hundredths of the room to the right of the start; negative ones of the room to its left. */
  readonly value: number;
  /** Where bars begin, in hundredths of the cell's width. */
  readonly startPoint: number;
}

export interface GridSize {
  readonly h?: number;
  readonly w?: number;
  /** 1 where hidden. */
  readonly hd?: number;
  /** 0: the height stays as given. */
  readonly ia?: number;
}

export interface SheetData {
  readonly cellData: Readonly<Record<number, Readonly<Record<number, GridCellData>>>>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly mergeData: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
  readonly rowData: Readonly<Record<number, GridSize>>;
  readonly columnData: Readonly<Record<number, GridSize>>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly showGridlines: number;
  readonly bars?: readonly GridBar[];
  readonly tabColor?: string;
  readonly freeze?: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
}

export interface SheetView {
  readonly name: string;
  readonly data: SheetData;
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly styles: Readonly<Record<string, GridStyle>>;
  /** The sheet to begin with: the first that holds something. */
  readonly first: string | null;
}

/** One cell to show anew; rows and columns from 1, null where nothing stands there any more. */
export interface ShownCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly data: GridCellData | null;
}
